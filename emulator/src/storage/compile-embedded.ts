import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * The program of the embedded database, compiled once for a process. It takes most of a second and needs no other
 * code, so that whoever is going to open the database can call it first and load the rest meanwhile.
 */
export function compileEmbedded(): Promise<WebAssembly.Module> {
  compiled ??= readFile(
    createRequire(import.meta.url).resolve('@electric-sql/pglite/pglite.wasm'),
  ).then((bytes) => WebAssembly.compile(bytes));
  return compiled;
}
