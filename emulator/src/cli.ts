#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { EmulatorError } from './errors.js';
import { type EmulatorOptions, resolveOptions } from './options.js';
import { compileEmbedded } from './storage/compile-embedded.js';
import { holdFolder } from './storage/hold-folder.js';

const HELP = `trackstar-emulator: a local Trackstar to build against, offline.

  --port N              port of the API and the Link page; dashboard and simulated vendors take the next two (default 4010; 0: any)
  --data DIR            folder that keeps the data (default .trackstar-emulator)
  --memory              keep everything in memory instead
  --api-key KEY         the full-access API key (default: made at the first start, kept beside the data folder)
  --seed S              what the generated data follows from (default trackstar)
  --organization NAME   the organization that the Link page speaks for (default "Example Company")
  --vendor-latency MS   how long a simulated vendor takes for each page (default 250)
  --carrier-inbox DIR   folder that invoice files of carriers are dropped into, as DIR/CONNECTION_ID/file.csv
  --no-rate-limits      answer any number of requests
  --seed-file FILE      connections with data of your own, as JSON; a file that was used before adds nothing
  --scale PATH=N        give the sandbox so many records, such as wms/orders=100000; can be given several times
  --json                print one line of JSON with the URLs and keys, and nothing else, on standard output
  --help                this text

  backup FILE           write all data to one file; the emulator must not be running on the data folder
  restore FILE          put a backup in the place of the data; replaces connections only with --force

In the environment:

  DATABASE_URL            a Postgres database (15 or newer) to keep everything in, unless --data or --memory is given;
                          several processes may work on the same one
  TRACKSTAR_EMULATOR_KEY  the encryption key, 64 hexadecimal digits; required with DATABASE_URL
`;

class UsageError extends Error {}

function readOptions(
  args: string[],
  env: NodeJS.ProcessEnv,
): {
  options: EmulatorOptions;
  json: boolean;
  help: boolean;
  storage: { command: 'backup' | 'restore'; file: string; force: boolean } | null;
} {
  try {
    const command = args[0] === 'backup' || args[0] === 'restore' ? args[0] : null;
    const { values, positionals } = parseArgs({
      args: command ? args.slice(1) : args,
      strict: true,
      allowPositionals: command !== null,
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        memory: { type: 'boolean' },
        'api-key': { type: 'string' },
        seed: { type: 'string' },
        organization: { type: 'string' },
        'vendor-latency': { type: 'string' },
        'carrier-inbox': { type: 'string' },
        'no-rate-limits': { type: 'boolean' },
        'seed-file': { type: 'string' },
        scale: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [file] = positionals;
    if (command && (file === undefined || positionals.length > 1)) {
      throw new Error(`${command} takes one file: trackstar-emulator ${command} FILE.`);
    }
    return {
      storage: command && file ? { command, file, force: values.force ?? false } : null,
      json: values.json ?? false,
      help: values.help ?? false,
      options: {
        port: wholeNumber('--port', values.port),
        dataDir: values.data,
        databaseUrl:
          values.data === undefined && !values.memory ? env.DATABASE_URL || undefined : undefined,
        memory: values.memory,
        apiKey: values['api-key'],
        seed: values.seed,
        organizationName: values.organization,
        vendorLatency: wholeNumber('--vendor-latency', values['vendor-latency']),
        carrierInbox: values['carrier-inbox'],
        rateLimits: !values['no-rate-limits'],
        seedFile: values['seed-file'],
        scale: values.scale && Object.fromEntries(values.scale.map(scaleOf)),
      },
    };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function wholeNumber(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value))
    throw new UsageError(`${flag} takes a whole number, not "${value}".`);
  return Number(value);
}

function scaleOf(value: string): [string, number] {
  const [, path, count] = /^(\w+\/[\w-]+)=(\d{1,8})$/.exec(value) ?? [];
  if (!path || !count) {
    throw new UsageError(
      `--scale takes a resource and a number, such as wms/orders=100000, not "${value}".`,
    );
  }
  return [path, Number(count)];
}

/** A signal to npm alone kills the shell between npm and us, and nobody tells us; the port would stay taken. */
function endWithNpm(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) end();
  }, 300).unref();
}

async function main(): Promise<void> {
  const { options, json, help, storage } = readOptions(process.argv.slice(2), process.env);
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  if (storage) {
    const { runStorageCommand } = await import('./storage-commands.js');
    const { command, ...what } = storage;
    const rows = await runStorageCommand(command, options, what);
    const done = command === 'backup' ? 'Backed up' : 'Restored';
    process.stderr.write(`${done} ${rows} rows.\n`);
    return;
  }
  // A signal during the start ends the process, too, as soon as there is something to end.
  let ended = false;
  // The database's program is compiled, and a new folder filled, beside the loading.
  const { databaseUrl, dataDir } = resolveOptions(options);
  if (databaseUrl === null) void compileEmbedded().catch(() => undefined);
  const held = dataDir === null ? undefined : holdFolder(dataDir);
  // Loaded only now, so that help and complaints come at once and a signal is heard during the long load.
  const starting = import('./emulator.js').then(({ startEmulator }) =>
    startEmulator(options, held),
  );
  const end = async () => {
    if (ended) return;
    ended = true;
    const started = await starting.catch(() => null);
    await started?.emulator.close();
    process.exit(0);
  };
  // npm passes a signal on to a process that got it with its group already, so it may come twice.
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  endWithNpm(end);

  const { emulator, keys, vendorUrl } = await starting;
  const { url, linkUrl, dashboardUrl, apiKey, readOnlyApiKey } = emulator;
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ url, linkUrl, dashboardUrl, apiKey, readOnlyApiKey })}\n`,
    );
    return;
  }
  const { kept } = keys;
  const lines = [
    '',
    `  API         ${url}`,
    `  Link page   ${linkUrl}`,
    `  Dashboard   ${dashboardUrl}`,
    `  Vendors     ${vendorUrl} (simulated sign-in pages)`,
    '',
    ...(keys.fresh
      ? [
          `  Full-access API key   ${apiKey}`,
          `  Read-only API key     ${readOnlyApiKey}`,
          `  Both are ${kept}.`,
        ]
      : [`  The API keys are ${kept}.`]),
    '',
    '  Ctrl-C ends it.',
    '',
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}

main().catch((error: unknown) => {
  const known = error instanceof EmulatorError || error instanceof UsageError;
  const text = known ? error.message : ((error as Error)?.stack ?? 'unknown error');
  const hint = error instanceof UsageError ? '\nSee --help.' : '';
  process.stderr.write(`${text}${hint}\n`);
  process.exit(error instanceof UsageError ? 2 : 1);
});
