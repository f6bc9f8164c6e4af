/** The engines that these tests know, by the names of `--engine`. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** What a test needs to go on in a browser that stands: the tests' own process did not start it. */
export interface RunningEngine {
  name: EngineName;
  /** As the browser says it. */
  version: string;
  /** Where its WebDriver answers. */
  driverUrl: string;
  sessionId: string;
  capabilities: Record<string, unknown>;
}

/** Where the programs of an engine are; scripts/test-engines.mjs finds them. */
export interface EnginePrograms {
  browser: string;
  /** None for a Firefox without geckodriver. */
  driver: string | null;
  /** The X server without a screen, for the engine that cannot do without. */
  display?: string;
}

/** The engines of this run and where their programs are. */
export function chosenEngines(): [EngineName, EnginePrograms][] {
  const given = process.env.ENGINES;
  if (!given) throw new Error('These tests are started by npm run test:engines.');
  return Object.entries(JSON.parse(given)) as [EngineName, EnginePrograms][];
}
