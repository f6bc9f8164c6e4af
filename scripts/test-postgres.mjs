// npm run test:postgres: the emulator's tests on a Postgres server, and those of several processes on one.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ensure-built.mjs';
import { startPostgres } from './postgres-server.mjs';

// Nothing here needs to outlive a power cut.
const server = await startPostgres({ fsync: 'off', full_page_writes: 'off' });
const tests = spawn(
  join(root, 'node_modules', '.bin', 'vitest'),
  ['run', '--project', 'emulator', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TEST_POSTGRES_URL: server.url },
    shell: process.platform === 'win32',
  },
);
// A signal goes to the whole group; the server is stopped once the tests are.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => tests.kill(signal));
const code = await new Promise((resolve) => tests.once('close', (status) => resolve(status ?? 1)));
await server.stop();
process.exit(code);
