import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commandFor } from './commands.js';
import type { MarionetteFailure } from './connectMarionette.js';
import { launchFirefox } from './launchFirefox.js';

/*
 * W3C WebDriver for Firefox where there is no geckodriver, which Debian does not have: a small HTTP server that starts
 * Firefox for the one session it has, and hands each call on to Firefox's own Marionette.
 */

type Firefox = Awaited<ReturnType<typeof launchFirefox>>;
type Body = Record<string, unknown>;

interface NewSession {
  capabilities?: { alwaysMatch?: Body; firstMatch?: Body[] };
}
interface FirefoxOptions {
  binary?: string;
  args?: string[];
}

const failure = (error: string, message: string): MarionetteFailure => ({ error, message });

/** WebDriver answers these with 404 or 400, and everything else with 500. */
function statusOf(error: string): number {
  if (error.startsWith('no such') || error.startsWith('stale')) return 404;
  if (['invalid session id', 'unknown command'].includes(error)) return 404;
  if (error.startsWith('invalid') || error.startsWith('element')) return 400;
  return 500;
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text ? JSON.parse(text) : {};
}

/** Starts the bridge on a free port. Ending it ends its Firefox. */
export async function startBridge() {
  let firefox: Firefox | undefined;
  let sessionId: string | undefined;

  async function newSession({ capabilities }: NewSession) {
    if (firefox) throw failure('session not created', 'There is a session already.');
    const {
      'moz:firefoxOptions': options,
      browserName: _,
      ...asked
    }: Body = {
      ...capabilities?.alwaysMatch,
      ...capabilities?.firstMatch?.[0],
    };
    const { binary = 'firefox', args = [] } = (options ?? {}) as FirefoxOptions;
    firefox = await launchFirefox(binary, args);
    const session = (await firefox.send('WebDriver:NewSession', asked)) as { sessionId: string };
    sessionId = session.sessionId;
    return session;
  }

  async function quit() {
    const ending = firefox;
    firefox = undefined;
    sessionId = undefined;
    await ending?.quit();
    return null;
  }

  async function answer(method: string, url: string, body: Body): Promise<unknown> {
    if (url === '/status') return { ready: !firefox, message: '' };
    if (url === '/session' && method === 'POST') return newSession(body);
    const [, id, path = ''] = /^\/session\/([^/]+)\/?(.*)$/.exec(url) ?? [];
    if (!firefox || !id || id !== sessionId) throw failure('invalid session id', url);
    if (!path && method === 'DELETE') return quit();
    const command = commandFor(method, path, body);
    if (!command) throw failure('unknown command', `${method} ${path}`);
    const result = await firefox.send(command.name, command.parameters);
    const hasValue = result && typeof result === 'object' && 'value' in result;
    return hasValue ? result.value : result;
  }

  const server = createServer(async (request, response) => {
    let status = 200;
    let value: unknown;
    try {
      value = await answer(request.method ?? '', request.url ?? '', await bodyOf(request));
    } catch (reason) {
      const { error = 'unknown error', message } = reason as MarionetteFailure;
      status = statusOf(error);
      value = { error, message, stacktrace: '' };
    }
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify({ value: value ?? null }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await quit();
      server.closeAllConnections();
      server.close();
    },
    /** For the end of the process, when there is no time to wait. */
    kill: () => firefox?.kill(),
  };
}
