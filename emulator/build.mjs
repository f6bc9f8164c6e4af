// Builds the emulator into dist: the server, the pages, and a prepared data folder. Standard output stays empty.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';
import { quietLogger as customLogger } from '../scripts/quiet-logger.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** `outDir` must be named `dist`: that is where the server looks for its pages. */
export async function build({ outDir = path('dist'), pages = ['link', 'dashboard'] } = {}) {
  mkdirSync(outDir, { recursive: true });
  // The folder itself stays: it may hold the stamp of the last build.
  for (const name of readdirSync(outDir)) {
    if (!name.startsWith('.')) rmSync(join(outDir, name), { recursive: true });
  }
  await viteBuild({
    configFile: path('vite.config.ts'),
    customLogger,
    logLevel: 'warn',
    build: { outDir },
  });
  for (const page of pages) {
    const configFile = path(`web/${page}/vite.config.ts`);
    if (existsSync(configFile)) await viteBuild({ configFile, customLogger, logLevel: 'warn' });
  }
  const { makeTemplate, unpackTemplate } = await import(
    pathToFileURL(join(outDir, 'template.js')).href
  );
  const template = await makeTemplate();
  writeFileSync(join(outDir, 'data-template.tar'), Buffer.from(await template.arrayBuffer()));
  await unpackTemplate(template, join(outDir, 'data-template'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build();
  process.exit(0);
}
