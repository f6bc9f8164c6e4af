// Builds the demo: the server into dist/server, the front end into dist/web. Standard output stays empty.
//   node demo/build.mjs
//   node demo/build.mjs --dev --out DIR     only the front end, with React's development build
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build as viteBuild } from 'vite';
import { quietLogger as customLogger } from '../scripts/quiet-logger.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The front end. `mode` "development" takes React's development build, where StrictMode runs effects twice. */
export async function buildWeb({ outDir = path('dist/web'), mode = 'production' } = {}) {
  // Vite takes the kind of React build from here, whatever the caller's own mode is.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = mode;
  try {
    await viteBuild({
      configFile: path('web/vite.config.ts'),
      mode,
      customLogger,
      build: { outDir: resolve(outDir) },
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

export async function buildServer() {
  const outDir = path('dist/server');
  await viteBuild({ configFile: path('vite.config.ts'), customLogger, build: { outDir } });
  const { makeTemplate } = await import(pathToFileURL(join(outDir, 'template.js')).href);
  const template = await makeTemplate();
  writeFileSync(join(outDir, 'data-template.tar.gz'), Buffer.from(await template.arrayBuffer()));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: { dev: { type: 'boolean' }, out: { type: 'string' } },
  });
  const mode = values.dev ? 'development' : 'production';
  await buildWeb({ mode, ...(values.out ? { outDir: values.out } : {}) });
  if (!values.dev && !values.out) await buildServer();
  process.exit(0);
}
