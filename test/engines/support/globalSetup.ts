import type { TestProject } from 'vitest/node';
import { startDemo } from '../../e2e/start-demo.js';
import { chosenEngines, type RunningEngine } from './engines.js';
import { type AppAddresses, startApp } from './startApp.js';
import { startEngine } from './startEngine.js';

declare module 'vitest' {
  interface ProvidedContext {
    engines: RunningEngine[];
    app: AppAddresses;
    demoUrl: string;
  }
}

/** Starts each browser once, and the app, the demo and the local Trackstar, for all tests of the run. */
export default async function setup({ provide }: TestProject) {
  const ends: (() => Promise<unknown>)[] = [];
  const end = async () => {
    for (const each of ends.reverse()) await each();
  };
  try {
    const demo = await startDemo();
    ends.push(demo.stop);
    // Whoever interrupts Vitest does not wait for the ends.
    process.once('exit', () => demo.process.kill());
    const app = await startApp();
    ends.push(app.close);
    const engines: RunningEngine[] = [];
    for (const [name, programs] of chosenEngines()) {
      const { close, ...engine } = await startEngine(name, programs);
      ends.push(close);
      process.stdout.write(`${name}: ${engine.version}\n`);
      engines.push(engine);
    }
    provide('engines', engines);
    provide('app', app.addresses);
    provide('demoUrl', demo.url);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
