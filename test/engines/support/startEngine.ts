import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';
import { Builder, Capabilities } from 'selenium-webdriver';
import type { EngineName, EnginePrograms, RunningEngine } from './engines.js';
import { startBridge } from './marionette/startBridge.js';

const capabilitiesOf = (name: EngineName, browser: string) =>
  ({
    chromium: {
      browserName: 'chrome',
      'goog:chromeOptions': {
        binary: browser,
        args: [
          '--headless=new',
          // Chromium has no sandbox for root.
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--disable-dev-shm-usage',
          '--disable-gpu',
          '--disable-background-networking',
        ],
      },
    },
    firefox: {
      browserName: 'firefox',
      'moz:firefoxOptions': { binary: browser, args: ['-headless'] },
    },
    webkit: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  })[name];

const driverArgs: Record<EngineName, (port: number) => string[]> = {
  chromium: (port) => [`--port=${port}`],
  firefox: (port) => ['--port', String(port)],
  webkit: (port) => [`--port=${port}`, '--host=127.0.0.1'],
};

async function answers(url: string, driver: ChildProcess) {
  const until = Date.now() + 30_000;
  while (Date.now() < until && driver.exitCode === null) {
    const isThere = await fetch(`${url}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (isThere) return;
    await wait(50);
  }
  throw new Error(`${driver.spawnfile} did not start.`);
}

/** An X server that nobody sees. It chooses its own number and writes it down for us. */
async function startDisplay(program: string, children: ChildProcess[]): Promise<string> {
  const server = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  children.push(server);
  const written = server.stdio[3] as Readable;
  const number = await new Promise<string>((resolve, reject) => {
    let text = '';
    written.on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('\n')) resolve(text.trim());
    });
    written.on('close', () => reject(new Error(`${program} did not start.`)));
    server.on('error', reject);
  });
  return `:${number}`;
}

/** A browser with one session, and its end. */
export interface StartedEngine extends RunningEngine {
  close(): Promise<void>;
}

/** Starts an engine's driver, and by it the browser. */
export async function startEngine(
  name: EngineName,
  { browser, driver, display }: EnginePrograms,
): Promise<StartedEngine> {
  const children: ChildProcess[] = [];
  let bridge: Awaited<ReturnType<typeof startBridge>> | undefined;
  const kill = () => {
    bridge?.kill();
    for (const child of children) child.kill('SIGKILL');
  };
  process.once('exit', kill);

  async function startDriver(): Promise<string> {
    if (!driver) {
      bridge = await startBridge();
      return bridge.url;
    }
    const env = { ...process.env };
    if (display) {
      env.DISPLAY = await startDisplay(display, children);
      // Without a desktop there is no word for the language, and no bus to ask for it.
      // Nor is there a graphics processor, and WebKitGTK's threads for one crash now and then where it is imitated.
      const painting = { GDK_BACKEND: 'x11', WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' };
      Object.assign(env, { LANG: 'C.UTF-8', LANGUAGE: 'en_US', ...painting });
    }
    const port = await getPort();
    const url = `http://127.0.0.1:${port}`;
    const child = spawn(driver, driverArgs[name](port), { stdio: 'ignore', env });
    children.push(child);
    await answers(url, child);
    return url;
  }

  try {
    const driverUrl = await startDriver();
    const session = await new Builder()
      .disableEnvironmentOverrides()
      .withCapabilities(new Capabilities(capabilitiesOf(name, browser)))
      .usingServer(driverUrl)
      .build();
    const capabilities = await session.getCapabilities();
    return {
      name,
      version: `${capabilities.get('browserName')} ${capabilities.get('browserVersion')}`,
      driverUrl,
      sessionId: (await session.getSession()).getId(),
      capabilities: { browserName: capabilities.get('browserName') },
      async close() {
        await session.quit().catch(() => {});
        await bridge?.close();
        // The display last: what is on it would end in an error.
        for (const child of children.reverse()) child.kill();
        process.off('exit', kill);
      },
    };
  } catch (error) {
    kill();
    throw error;
  }
}
