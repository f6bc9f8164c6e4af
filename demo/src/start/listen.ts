import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  port: number;
  /** From now on `app` answers; before, everything is told to come back later. */
  serve(app: Hono): void;
  close(): Promise<void>;
}

/** Takes the port, on loopback, before there is an app: nobody else can have it while the rest starts. */
export async function listen(port: number): Promise<Listening> {
  let app: Hono | undefined;
  const server = createAdaptorServer({
    fetch: (request, env) =>
      app?.fetch(request, env) ??
      new Response('Starting ...', { status: 503, headers: { 'retry-after': '1' } }),
    overrideGlobalObjects: false,
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    serve(newApp) {
      app = newApp;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // Requests under way get a moment to end.
        setTimeout(() => server.closeAllConnections(), 500).unref();
      }),
  };
}
