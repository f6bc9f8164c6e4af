import { createServer } from 'node:http';

/** Takes webhooks: mostly at once, sometimes slowly, sometimes not. What it answered with success counts. */
export async function startReceiver() {
  const seen = new Map();
  let refused = 0;
  let again = 0;
  const ids = new Set();
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const chance = Math.random();
      if (chance < 0.05) {
        refused += 1;
        response.writeHead(500).end();
        return;
      }
      const id = request.headers['webhook-id'];
      if (ids.has(id)) again += 1;
      ids.add(id);
      const { event_type: type, data } = JSON.parse(text);
      const key = `${type} ${data?.id}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      setTimeout(() => response.writeHead(204).end(), chance < 0.1 ? 300 : 0);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/hook`,
    seen,
    summary: () => `${ids.size} messages delivered, ${again} of them again, ${refused} refused`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
