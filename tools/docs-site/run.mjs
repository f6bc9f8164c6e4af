// npm run docs:build: the site, in docs/.vitepress/dist. npm run docs: the same to look at, following what is written.
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vitepress';
import { writeApi } from './writeApi.mjs';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
await writeApi(`${docs}/api`);
if (process.argv[2] === 'build') {
  await build(docs);
} else {
  const server = await createServer(docs);
  await server.listen();
  server.printUrls();
}
