import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import Busboy, { type BusboyFileStream } from '@fastify/busboy';
import type { Context } from 'hono';
import { invalid } from './problems.js';

export interface ReceivedFile {
  fileName: string;
  stream: BusboyFileStream;
}

/** Hands on the part `file` of a multipart body as it arrives; the whole of it is never held. */
export async function receiveFile<T>(
  c: Context,
  use: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
  const contentType = c.req.header('content-type') ?? '';
  const { body } = c.req.raw;
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(contentType) || !body) {
    throw invalid('headers', { 'content-type': ['Send the file as multipart/form-data.'] });
  }
  let used: Promise<T> | undefined;
  let part: BusboyFileStream | undefined;
  try {
    const form = new Busboy({
      headers: { 'content-type': contentType },
      limits: { files: 10, fields: 10, fieldSize: 4096 },
    });
    form.on('file', (name, stream, fileName) => {
      if (name !== 'file' || used) {
        stream.resume();
        return;
      }
      part = stream;
      stream.on('error', () => {});
      used = use({ fileName, stream });
      // Whoever gives up on the file lets the rest of it pass.
      used.catch(() => stream.resume());
    });
    await pipeline(Readable.fromWeb(body as ReadableStream), form);
  } catch (error) {
    // Whoever has not begun to read yet would wait for ever for the end of a body that was cut off.
    part?.destroy(error as Error);
    await used?.catch(() => undefined);
    throw invalid('form', { file: ['The multipart body is cut off or not valid.'] });
  }
  if (!used) {
    throw invalid('form', { file: ['The multipart body has no part of a file with this name.'] });
  }
  return used;
}
