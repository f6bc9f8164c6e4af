import { afterAll } from 'vitest';
import { connectByHand } from '../../../demo/test/support/link-page.js';
import { createApp } from '../../../emulator/src/app.js';
import { startCore } from '../../../emulator/src/emulator.js';
import { listen } from '../../../emulator/src/listen.js';
import type { EmulatorOptions } from '../../../emulator/src/options.js';
import { testTemplate } from '../../../emulator/test/support/template.js';
import { createRoad } from './createRoad.js';

export const API_KEY = 'tsk_key_of_the_kit_tests';
export const ORIGIN = 'https://app.example.com';

/** The local Trackstar's API, listening, on a prepared database; and a road to it. */
export async function startScene(options: EmulatorOptions = {}) {
  const silent = { info: () => {}, error: () => {} };
  const { deps, keys, close } = await startCore(
    { memory: true, apiKey: API_KEY, vendorLatency: 0, rateLimits: false, log: silent, ...options },
    { template: await testTemplate() },
  );
  const server = await listen('127.0.0.1', 0, (port) => createApp(deps, port));
  const url = `http://localhost:${server.port}`;
  deps.apiUrl = () => url;
  deps.ownPorts.add(server.port);
  afterAll(async () => {
    await server.close();
    await close();
  });
  const road = await createRoad(url);

  /** By plain HTTP, past the kit. */
  async function api(method: string, path: string, body?: unknown, accessToken?: string) {
    const response = await fetch(url + path, {
      method,
      headers: {
        'x-trackstar-api-key': API_KEY,
        ...(accessToken && { 'x-trackstar-access-token': accessToken }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  }

  return {
    url,
    /** As the real service has them: 10 reads and 50 writes a second. */
    limitRates(on: boolean) {
      deps.options.rateLimits = on;
    },
    readOnlyApiKey: keys.readOnlyApiKey,
    road,
    api,
    /** What the person does on the Link page with a link token: the auth code. */
    connect: (linkToken: string, integrationType = 'carrier', integrationName = 'sandbox') =>
      connectByHand(`${url}/link`, { linkToken, integrationType, integrationName }),
    /** A connection whose initial sync is done. */
    async sandbox(type: string) {
      const made = await api('POST', `/sandbox/generate-sandbox/${type}`);
      for (;;) {
        const { data } = await api('GET', `/connections/${made.connection_id}`);
        const isBusy = data.sync_schedules.some(
          (each: { sync_status: string }) => each.sync_status === 'first_sync_in_progress',
        );
        if (!isBusy) return made as { access_token: string; connection_id: string };
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
