import { createServer, request as httpRequest, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** What goes wrong on the way to the API and back. */
export type Trouble =
  /** The connection is cut before the API has the call. */
  | 'cut'
  /** The API does what was asked, and its answer is lost. */
  | 'lost answer'
  /** Nothing ever comes back. */
  | 'silence'
  /** A gateway on the way answers. */
  | { status: number; headers?: Record<string, string>; body?: string };

export interface Passed {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  at: number;
}

/** A road to the emulator, by HTTP, on which things go wrong as told; everything else passes as it is. */
export async function createRoad(target: string) {
  const { hostname, port, host } = new URL(target);
  const ahead: Trouble[] = [];
  const seen: Passed[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, path: url, headers, at: Date.now() });
      const trouble = ahead.shift();
      if (trouble === 'cut') response.destroy();
      else if (typeof trouble === 'object') {
        response.writeHead(trouble.status, trouble.headers).end(trouble.body ?? 'Oh no');
      } else if (trouble !== 'silence') {
        const call = { method, url, headers: { ...headers, host } };
        pass(call, Buffer.concat(chunks), response, trouble);
      }
    });
  });

  function pass(
    { method, url, headers }: { method: string; url: string; headers: object },
    body: Buffer,
    response: ServerResponse,
    trouble: 'lost answer' | undefined,
  ) {
    const onward = httpRequest(
      { hostname, port, method, path: url, headers: { ...headers } },
      (answer) => {
        if (trouble === 'lost answer') {
          answer.resume().on('end', () => response.destroy());
          return;
        }
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    onward.end(body);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  afterAll(close);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Every call since the last time this was asked. */
    passed: () => seen.splice(0),
    /** What happens to the next calls, one each. */
    meet: (...troubles: Trouble[]) => ahead.splice(0, ahead.length, ...troubles),
    close,
  };
}

/** Where nobody answers. */
export async function closedUrl(): Promise<string> {
  const road = await createRoad('http://localhost:1');
  await road.close();
  return road.url;
}
