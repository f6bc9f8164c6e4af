import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { and, eq } from 'drizzle-orm';
import type { Sql } from '../storage/database.js';
import { carrierFileChunks } from './schema.js';

const CHUNK = 256 * 1024;

/** Keeps the bytes in the database, a piece at a time. */
export async function writeRawFile(
  db: Sql,
  fileId: string,
  source: AsyncIterable<Uint8Array>,
): Promise<{ contentHash: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    source,
    async function* measure(parts: AsyncIterable<Uint8Array>) {
      for await (const part of parts) {
        hash.update(part);
        size += part.byteLength;
        yield part;
      }
    },
    createGzip({ level: 1 }),
    async (compressed: AsyncIterable<Buffer>) => {
      let position = 0;
      let held: Buffer[] = [];
      let length = 0;
      const keep = async () => {
        const bytes = Buffer.concat(held);
        held = [];
        length = 0;
        await db.orm.insert(carrierFileChunks).values({ fileId, position: position++, bytes });
      };
      for await (const part of compressed) {
        held.push(part);
        length += part.length;
        if (length >= CHUNK) await keep();
      }
      if (length > 0) await keep();
    },
  );
  return { contentHash: hash.digest('hex'), size };
}

/** The bytes as they came. */
export function readRawFile(db: Sql, fileId: string): Readable {
  const gunzip = createGunzip();
  // Errors reach whoever reads the result.
  pipeline(chunksOf(db, fileId), gunzip).catch(() => undefined);
  return gunzip;
}

async function* chunksOf(db: Sql, fileId: string) {
  for (let position = 0; ; position++) {
    const [chunk] = await db.orm
      .select({ bytes: carrierFileChunks.bytes })
      .from(carrierFileChunks)
      .where(and(eq(carrierFileChunks.fileId, fileId), eq(carrierFileChunks.position, position)));
    if (!chunk) return;
    yield chunk.bytes;
  }
}
