import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * The program of the embedded database, compiled once for a process. It takes a while and needs no other code, so that
 * whoever is going to open the database can call it first and load the rest meanwhile.
 */
export function compileEmbedded(): Promise<WebAssembly.Module> {
  compiled ??= compile();
  return compiled;
}

async function compile(): Promise<WebAssembly.Module> {
  useCores(1);
  const file = createRequire(import.meta.url).resolve('@electric-sql/pglite/pglite.wasm');
  return WebAssembly.compile(await readFile(file));
}

/**
 * V8 compiles the busy functions of the program once more, better, while they run. On all cores that takes the time of
 * the start, so it has one of them until then.
 */
const useCores = (most: number) => setFlagsFromString(`--wasm-num-compilation-tasks=${most}`);

/** Call it after the start. */
export const compileOnAllCores = () => useCores(V8_DEFAULT);

const V8_DEFAULT = 128;
