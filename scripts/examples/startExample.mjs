import { serveApp } from './serveApp.mjs';

/** A local Trackstar, called as its organization. */
async function call({ url, apiKey }, path, body) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-trackstar-api-key': apiKey },
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(`The local Trackstar answered ${path} with ${response.status}.`);
  return response.json();
}

/** Starts an installed example against a local Trackstar, on a free port. Its address is of `localhost`. */
export async function startExample(name, app, { emulator, port }) {
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    TRACKSTAR_API_KEY: emulator.apiKey,
    TRACKSTAR_URL: emulator.url,
    LINK_URL: emulator.linkUrl,
    VITE_LINK_URL: emulator.linkUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const isReceiver = name === 'webhook-receiver';
  if (isReceiver) {
    // What you do in the dashboard, once.
    const added = await call(emulator, '/webhooks/endpoints', { url: `${url}/webhooks` });
    env.TRACKSTAR_WEBHOOK_SECRET = added.data.secret;
  }
  const served = await serveApp(app, { url, env });
  if (isReceiver) await call(emulator, '/sandbox/generate-sandbox/wms');
  return { ...served, url };
}
