import getPort, { clearLockedPorts } from 'get-port';

const TRIES = 50;
const LAST = 65_535;

/** Free means free on every address: `localhost` may be 127.0.0.1 or ::1. */
async function isFree(port: number): Promise<boolean> {
  // It keeps back what it has named before.
  clearLockedPorts();
  return (await getPort({ port })) === port;
}

/** The first port from `wanted` on that is free together with the `count - 1` after it. 0: any. */
export async function freePorts(wanted: number, count: number): Promise<number> {
  const first = wanted === 0 ? await getPort() : wanted;
  for (let port = first; port <= Math.min(first + TRIES, LAST - count + 1); port++) {
    let run = 0;
    while (run < count && (await isFree(port + run))) run++;
    if (run === count) return port;
    port += run;
  }
  throw new Error(`No free port from ${first} to ${first + TRIES}. Choose another one.`);
}
