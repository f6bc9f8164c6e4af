import { parseArgs } from 'node:util';

export const HELP = `The demo: an app whose merchants connect their systems, its backend, and a local Trackstar.

  --port N              port of the app (default 3000; 0: any)
  --emulator-port N     port of the local Trackstar; its dashboard takes the next one (default 4010; 0: any)
  --data DIR            folder that keeps the data of both (default .trackstar-demo)
  --memory              keep everything in memory instead
  --vendor-latency MS   how long a simulated vendor takes for each page (default: the emulator's)
  --web DIR             serve this build of the front end (default: the one beside the server)
  --json                print one line of JSON with the URLs, and nothing else, on standard output
  --help                this text
`;

export interface Options {
  port: number;
  emulatorPort: number;
  /** Null: in memory. */
  dataDir: string | null;
  vendorLatency: number | undefined;
  webDir: string | undefined;
  json: boolean;
  help: boolean;
}

/** What was typed cannot be run; the message says why. */
export class UsageError extends Error {}

export function parseOptions(args: string[]): Options {
  const values = read(args);
  if (values.memory && values.data !== undefined) {
    throw new UsageError('Choose --memory or --data, not both.');
  }
  if (values.data === '') throw new UsageError('--data needs the name of a folder.');
  return {
    port: whole('--port', values.port, 65_535) ?? 3000,
    // The dashboard needs the port after it.
    emulatorPort: whole('--emulator-port', values['emulator-port'], 65_534) ?? 4010,
    dataDir: values.memory ? null : (values.data ?? '.trackstar-demo'),
    vendorLatency: whole('--vendor-latency', values['vendor-latency'], 600_000),
    webDir: values.web,
    json: values.json ?? false,
    help: values.help ?? false,
  };
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      strict: true,
      allowPositionals: false,
      options: {
        port: { type: 'string' },
        'emulator-port': { type: 'string' },
        data: { type: 'string' },
        memory: { type: 'boolean' },
        'vendor-latency': { type: 'string' },
        web: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function whole(flag: string, value: string | undefined, max: number): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value) || Number(value) > max) {
    throw new UsageError(`${flag} takes a whole number from 0 to ${max}, not "${value}".`);
  }
  return Number(value);
}
