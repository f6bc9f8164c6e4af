import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, type Parts, type Running } from './start/launch.js';
import { HELP, type Options, parseOptions, UsageError } from './start/options.js';

// As seen from demo/dist/server, where the build puts this file.
const built = (relative: string) => new URL(relative, import.meta.url);
const parts: Parts = {
  emulatorCli: fileURLToPath(built('../../../emulator/dist/cli.js')),
  endWithParent: built('./end-with-parent.js').href,
  webDir: fileURLToPath(built('../web')),
  template: fileURLToPath(built('./data-template.tar.gz')),
};

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return;
  }
  if (!existsSync(parts.emulatorCli)) {
    throw new Error('The local Trackstar is not built. Run: node emulator/build.mjs');
  }
  // With --json there is a program on the other side, which wants failures and nothing else.
  const quiet = () => {};
  const info = options.json ? quiet : (line: string) => console.error(line);
  const starting = launch(options, parts, { info, error: (line) => console.error(line) });

  let isEnding = false;
  const end = async () => {
    if (isEnding) process.exit(130);
    isEnding = true;
    const running = await starting.catch(() => null);
    await running?.close();
    process.exit(0);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);

  const running = await starting;
  if (options.json) {
    console.log(JSON.stringify({ url: running.url, emulator: running.emulator }));
  } else {
    console.log(greeting(running, options));
  }
  const reason = await running.broken;
  if (isEnding) return;
  console.error(`${reason}\nWithout it there is nothing to show, so the demo ends, too.`);
  await running.close();
  process.exit(1);
}

const greeting = ({ url, emulator }: Running, { dataDir }: Options): string =>
  [
    '',
    '  Northstar Ledger is ready. Open this in a browser:',
    '',
    `    ${url}`,
    '',
    `  Local Trackstar   ${emulator.url}`,
    `  Its dashboard     ${emulator.dashboardUrl}`,
    dataDir === null
      ? '  Nothing is kept after the end.'
      : `  Data and keys     ${dataDir}/ (the dashboard asks for the apiKey in ${dataDir}/emulator.keys.json)`,
    '',
    '  Ctrl-C ends everything.',
    '',
  ].join('\n');

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError;
  console.error(`${(error as Error).message}${isUsage ? '\nSee --help.' : ''}`);
  process.exit(isUsage ? 2 : 1);
});
