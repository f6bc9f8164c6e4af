import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export interface Received {
  headers: IncomingHttpHeaders;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came.
  body: any;
}

/** A webhook receiver on loopback. It answers 204 unless told otherwise, and remembers what came. */
export async function startReceiver() {
  const received: Received[] = [];
  const receiver = {
    url: '',
    received,
    answer: (response: ServerResponse, _received: Received) => {
      response.writeHead(204).end();
    },
    events: () => received.map(({ body }) => body.event_type as string),
    /** Waits for so many deliveries, or for one that fits. */
    async got(wanted: number | ((one: Received) => boolean)): Promise<Received> {
      for (;;) {
        const found =
          typeof wanted === 'number' ? received[wanted - 1] : received.find((one) => wanted(one));
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    close: () => {},
  };
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    const one = { headers: request.headers, text, body: JSON.parse(text) };
    received.push(one);
    receiver.answer(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  receiver.close = () => {
    server.closeAllConnections();
    server.close();
  };
  afterAll(receiver.close);
  return receiver;
}
