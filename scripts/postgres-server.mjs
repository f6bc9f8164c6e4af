// A Postgres server for tests and benches, in a folder of its own on a free port; gone when it is stopped.
// Order: POSTGRES_BIN; the PATH; where packages put it; Debian's package, as root.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const OLDEST = 15;
const isRoot = process.getuid?.() === 0;

const versionOf = (bin) =>
  Number(
    /\d+/.exec(spawnSync(join(bin, 'postgres'), ['-V'], { encoding: 'utf8' }).stdout ?? '') ?? 0,
  );

function findBin() {
  const lists = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];
  const packaged = lists
    .filter(existsSync)
    .flatMap((list) => readdirSync(list).map((name) => join(list, name, 'bin')))
    .reverse();
  return [process.env.POSTGRES_BIN, ...(process.env.PATH ?? '').split(delimiter), ...packaged]
    .filter((bin) => bin && existsSync(join(bin, 'initdb')))
    .map((bin) => dirname(realpathSync(join(bin, 'initdb'))))
    .find((bin) => versionOf(bin) >= OLDEST);
}

function getBin() {
  const found = findBin();
  if (found) return found;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], {
      stdio: 'inherit',
      env,
    });
    const installed = findBin();
    if (installed) return installed;
  }
  throw new Error(
    `There is no Postgres ${OLDEST} or newer here. Install one (on Debian: apt-get install postgresql), or say where its programs are in POSTGRES_BIN.`,
  );
}

/** The server refuses to run as root. */
function unprivileged() {
  if (!isRoot) return {};
  for (const name of ['postgres', 'nobody']) {
    const id = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
    try {
      return { uid: id('-u'), gid: id('-g') };
    } catch {}
  }
  throw new Error('There is no user to run Postgres as: it refuses root.');
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const accepts = (port) =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy()).setTimeout(1000, () => resolve(false));
    socket.once('connect', () => socket.end());
  });

/** `settings` are those of postgresql.conf. Returns the URL of its database `postgres`, and how to stop it. */
export async function startPostgres(settings = {}) {
  const bin = getBin();
  const owner = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'trackstar-postgres-'));
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  const password = randomBytes(12).toString('hex');
  writeFileSync(passwordFile, password);
  if (isRoot) {
    for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid);
  }
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      ...['-D', data, '-U', 'postgres', '-E', 'UTF8', '--no-locale', '--no-sync'],
      ...['--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ],
    { ...owner, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    remove();
    throw new Error(`initdb failed: ${made.stderr || made.error}`);
  }
  const port = await freePort();
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '300',
    ...settings,
  };
  const server = spawn(
    join(bin, 'postgres'),
    [
      ...['-D', data, '-p', String(port)],
      ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  server.stderr.setEncoding('utf8').on('data', (part) => {
    log = (log + part).slice(-10_000);
  });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    remove();
  };
  // Not before it says so: it takes connections some time before it answers them.
  while (!log.includes('ready to accept connections') || !(await accepts(port))) {
    if (server.exitCode !== null) {
      remove();
      throw new Error(`Postgres did not start:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}
