// Asks for the same addresses over and over, on a thread of its own, and says how long each round took.
import { Agent, get } from 'node:http';
import { parentPort } from 'node:worker_threads';

const agent = new Agent({ keepAlive: true });

const read = (url, headers) =>
  new Promise((resolve, reject) => {
    const request = get(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (part) => {
        bytes += part.length;
      });
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${url}: ${response.statusCode}`)),
      );
    });
    // A connection that was kept may be closed by the server at the moment it is used again.
    request.on('error', (error) =>
      request.reusedSocket && error.code === 'ECONNRESET'
        ? resolve(read(url, headers))
        : reject(error),
    );
  });

parentPort.on('message', async ({ urls, headers }) => {
  try {
    const started = performance.now();
    let bytes = 0;
    for (const url of urls) bytes += await read(url, headers);
    parentPort.postMessage({ ms: performance.now() - started, bytes });
  } catch (error) {
    parentPort.postMessage({ error: error.message });
  }
});
