import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { summary } from './stats.mjs';

/** Milliseconds from the command to the first answer of the API, and the memory of the process then. */
async function startOnce(cli, dataDir, signal) {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [cli, '--data', dataDir, '--port', '0', '--api-key', 'k', '--json'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  const line = await new Promise((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(String(data)));
    child.once('close', (code) => reject(new Error(`The emulator ended with ${code}.`)));
  });
  const response = await fetch(`${JSON.parse(line).url}/connections?limit=1`, {
    headers: { 'x-trackstar-api-key': 'k' },
  });
  await response.arrayBuffer();
  const ms = performance.now() - started;
  const megabytes = memoryOf(child.pid);
  child.kill(signal);
  await ended;
  return { ms, megabytes };
}

/** Null where there is no /proc. */
function memoryOf(pid) {
  try {
    return Math.round(
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
    );
  } catch {
    return null;
  }
}

/**
 * The folder is the caller's to remove, after all rounds: where many files were deleted a moment ago, some file systems
 * (ext4) take ten times as long to make new ones.
 */
export async function measureStarts(cli, folder, full, rounds) {
  const used = `${folder}/fresh-0`;
  const kinds = {
    fresh: { dir: (round) => `${folder}/fresh-${round}` },
    reopened: { dir: () => used },
    'reopened after kill -9': { dir: () => used, kill: true },
    'reopened with all rows': { dir: () => full },
  };
  const results = {};
  for (const [name, { dir, kill }] of Object.entries(kinds)) {
    const runs = [];
    for (let round = 0; round < rounds; round++) {
      if (kill) await startOnce(cli, dir(round), 'SIGKILL');
      runs.push(await startOnce(cli, dir(round), 'SIGTERM'));
    }
    results[name] = {
      ms: summary(runs.map(({ ms }) => ms)),
      megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
    };
  }
  return results;
}
