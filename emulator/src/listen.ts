import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { EmulatorError } from './errors.js';

export interface Listening {
  port: number;
  app: Hono;
  close(): Promise<void>;
}

/** Takes the port first and asks for the app then, since the app must know its port. */
export async function listen(
  host: string,
  port: number,
  appFor: (port: number) => Hono,
): Promise<Listening> {
  let app: Hono | undefined;
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }),
    overrideGlobalObjects: false,
  }) as Server;
  // Clients give connections up after less, so none is cut while a call is on its way in.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  const answering = appFor(taken);
  app = answering;
  return {
    port: taken,
    app: answering,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // Requests under way get a moment to end.
        setTimeout(() => server.closeAllConnections(), 500).unref();
      }),
  };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new EmulatorError(
      `Port ${port} is taken by another program. Stop it, or choose another port with --port (it and the next two must be free).`,
    );
  }
  if (error.code === 'EACCES')
    return new EmulatorError(`Port ${port} may not be used. Choose one above 1023 with --port.`);
  return new EmulatorError(`Cannot listen on ${host}:${port}: ${error.message}`);
}
