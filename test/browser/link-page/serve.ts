import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const src = (name: string) => here(`../../../src/${name}`);
const entries = {
  link: here('link.ts'),
  hostile: here('hostile.ts'),
  app: here('app.tsx'),
  hosted: here('hosted.tsx'),
  cycles: here('cycles.tsx'),
  popup: here('popup.ts'),
};
const input = { ...entries, main: here('main.ts') };

const settings: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  root: here('.'),
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^react-trackstar-link\/hosted$/, replacement: src('hosted/index.ts') },
      { find: /^react-trackstar-link\/protocol$/, replacement: src('protocol/index.ts') },
      { find: /^react-trackstar-link$/, replacement: src('index.ts') },
    ],
  },
};

async function bundle() {
  const files = new Map<string, string>();
  const result = await build({
    ...settings,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  for (const { output } of [result].flat() as { output: { fileName: string; code?: string }[] }[]) {
    for (const { fileName, code } of output) if (code) files.set(`/${fileName}`, code);
  }
  return files;
}

const failed = new Set<string>();

/** `?after=MS` is late, `?empty` does nothing, `?fails=KEY` is not there the first time. */
function sendScript(code: string, behaviour: URLSearchParams, response: ServerResponse) {
  const key = behaviour.get('fails');
  if (key && !failed.has(key)) {
    failed.add(key);
    return response.writeHead(404).end();
  }
  response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
  // A sandboxed frame loads its modules from an origin that is nobody's.
  response.setHeader('Access-Control-Allow-Origin', '*');
  const text = behaviour.has('empty') ? '' : code;
  return setTimeout(() => response.end(text), Number(behaviour.get('after')));
}

async function listen(files: Map<string, string>) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const code = files.get(pathname);
    if (code) return sendScript(code, searchParams, response);
    const name = pathname.slice(1);
    if (!Object.hasOwn(entries, name)) return response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const policy = searchParams.get('policy');
    if (policy) response.setHeader('Content-Security-Policy', policy);
    return response.end(readFileSync(here(`${name}.html`)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

/** The pages of this folder on two origins of their own: one for the Link page, one for anybody else. */
export async function serveFixtures() {
  const files = await bundle();
  const [link, other] = await Promise.all([listen(files), listen(files)]);
  return {
    linkOrigin: link.origin,
    otherOrigin: other.origin,
    close: () => Promise.all([link.close(), other.close()]),
  };
}
