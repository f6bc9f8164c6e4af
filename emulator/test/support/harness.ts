import { afterAll } from 'vitest';
import { createApp } from '../../src/app.js';
import { findIntegration } from '../../src/connectors/integrations.js';
import { testCredentials } from '../../src/connectors/simulated.js';
import { createDashboardApp } from '../../src/dashboard/app.js';
import { startCore } from '../../src/emulator.js';
import type { EmulatorOptions } from '../../src/options.js';
import { createVendorApp } from '../../src/vendors/vendor-app.js';
import { freshDatabase, serverUrl } from './postgres.js';
import { testTemplate } from './template.js';

export const API_KEY = 'test-full-key';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came back.
  body: any;
  headers: Headers;
}

export interface Call {
  key?: string | null;
  token?: string;
  bearer?: string;
  body?: unknown;
  text?: string;
  form?: FormData;
  headers?: Record<string, string>;
}

type More = Parameters<typeof startCore>[1];

export interface Connected {
  connectionId: string;
  token: string;
  authCode: string;
  linkToken: string;
  sessionToken: string;
}

/**
 * The emulator without servers, on a database in memory (or on one of its own on the Postgres server of
 * `npm run test:postgres`); requests go straight into the apps.
 */
export async function startTest(options: EmulatorOptions = {}, more: More = {}) {
  const logLines: string[] = [];
  const log = {
    info: (line: string) => logLines.push(line),
    error: (line: string) => logLines.push(line),
  };
  let offset = 0;
  const isElsewhere = options.dataDir !== undefined || options.databaseUrl !== undefined;
  const database = serverUrl && !isElsewhere ? await freshDatabase() : undefined;
  const core = await startCore(
    {
      ...(database ? { databaseUrl: database.url } : { memory: !isElsewhere }),
      apiKey: API_KEY,
      vendorLatency: 0,
      rateLimits: false,
      log: log as unknown as NonNullable<EmulatorOptions['log']>,
      ...options,
    },
    {
      template: await testTemplate(),
      now: () => new Date(Date.now() + offset),
      ...(database ? { env: { TRACKSTAR_EMULATOR_KEY: 'ab'.repeat(32) } } : {}),
      ...more,
    },
  );
  const close = async () => {
    await core.close();
    await database?.drop();
  };
  afterAll(close);
  const { deps, keys } = core;
  const app = createApp(deps, 4010);
  const dashboard = createDashboardApp(deps, 4011, 'http://localhost:4010', app);

  const send =
    (target: { request: (request: Request) => Response | Promise<Response> }, port: number) =>
    async (method: string, path: string, call: Call = {}): Promise<Answer> => {
      const headers: Record<string, string> = { host: `localhost:${port}` };
      if (call.key !== null) headers['x-trackstar-api-key'] = call.key ?? API_KEY;
      if (call.token) headers['x-trackstar-access-token'] = call.token;
      if (call.bearer) headers.authorization = `Bearer ${call.bearer}`;
      const text = call.text ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
      if (text !== undefined) headers['content-type'] = 'application/json';
      const response = await target.request(
        new Request(`http://localhost:${port}${path}`, {
          method,
          headers: { ...headers, ...call.headers },
          ...(text === undefined ? {} : { body: text }),
          ...(call.form && { body: call.form }),
        }),
      );
      const answered = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json');
      return {
        status: response.status,
        body: isJson && answered ? JSON.parse(answered) : answered,
        headers: response.headers,
      };
    };

  const api = send(app, 4010);
  const link = (path: string, call: Call = {}) =>
    api('POST', `/link/session${path}`, {
      key: null,
      ...call,
      headers: { 'sec-fetch-site': 'same-origin', ...call.headers },
    });

  const openSession = async (options: object = {}, tokenBody?: object) => {
    const linkToken = (await api('POST', '/link/token', { body: tokenBody })).body.link_token;
    const session = await link('', {
      body: { linkToken, embedderOrigin: 'http://localhost:3000', options },
    });
    return { linkToken, session: session.body, sessionToken: session.body.sessionToken };
  };

  /** From link token to connection, as app, Link page and backend do it together. */
  const connect = async (
    type: string,
    name: string,
    { outcome = 'good', tokenBody = {}, exchangeBody = {}, values = {}, options = {} } = {} as {
      outcome?: string;
      tokenBody?: object;
      exchangeBody?: object;
      values?: Record<string, string>;
      options?: object;
    },
  ): Promise<Connected> => {
    const opened = await openSession(
      { integrationType: type, sandbox: true, ...options },
      tokenBody,
    );
    const { linkToken, sessionToken } = opened;
    const integration = findIntegration(type, name);
    if (!integration) throw new Error(`No integration ${type}/${name}.`);
    const sample = testCredentials(integration).find((each) => each.name === outcome)?.values ?? {};
    const checked = await link('/credentials', {
      bearer: sessionToken,
      body: { integrationName: name, credentials: { ...sample, ...values } },
    });
    if (checked.status !== 200) throw new Error(JSON.stringify(checked.body));
    const finished = await link('/finish', {
      bearer: sessionToken,
      body: { attemptId: checked.body.attemptId },
    });
    const { authCode } = finished.body;
    const exchanged = await api('POST', '/link/exchange', {
      body: { auth_code: authCode, ...exchangeBody },
    });
    if (exchanged.status !== 200) throw new Error(JSON.stringify(exchanged.body));
    const { connection_id: connectionId, access_token: token } = exchanged.body;
    return { connectionId, token, authCode, linkToken, sessionToken };
  };

  const connection = async (id: string) => (await api('GET', `/connections/${id}`)).body.data;

  /** Waits until no resource of the connection is in its first sync any more. */
  const synced = async (id: string) => {
    for (;;) {
      const current = await connection(id);
      const isBusy = current.sync_schedules.some(
        (each: { sync_status: string }) => each.sync_status === 'first_sync_in_progress',
      );
      if (!isBusy) return current;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  };

  /** As `synced`, with what is off until somebody switches it on. */
  const allSynced = async ({ connectionId, token }: Pick<Connected, 'connectionId' | 'token'>) => {
    await synced(connectionId);
    await api('PATCH', '/schedules/toggle-all', { token, body: { enabled: true } });
    return synced(connectionId);
  };

  return {
    deps,
    keys,
    logLines,
    api,
    link,
    dashboard: send(dashboard, 4011),
    vendor: send(createVendorApp(deps, 4012), 4012),
    openSession,
    connect,
    connection,
    synced,
    allSynced,
    passTime: (seconds: number) => {
      offset += seconds * 1000;
    },
    close,
  };
}
