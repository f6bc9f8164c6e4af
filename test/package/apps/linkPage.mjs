// A Link page on an origin of its own, made with the protocol entry of the package that an app has installed.
import { createServer } from 'node:http';
import { build } from 'esbuild';

const script = `
  import { connectToEmbedder } from 'react-trackstar-link/protocol';
  const embedder = connectToEmbedder({
    onInit({ linkToken }) {
      document.querySelector('h1').textContent = 'Connect with ' + linkToken;
      embedder.loaded();
    },
  });
  document.querySelector('#connect').onclick = () =>
    embedder.success({ id: '1', authCode: 'auth-code-0', integrationName: 'sandbox' });
  document.querySelector('#done').onclick = () => embedder.close();
`;
const html = `<!doctype html>
<html lang="en">
  <title>A Link page</title>
  <h1>Loading</h1>
  <button id="connect">Connect</button>
  <button id="done">Done</button>
  <script type="module" src="/link.js"></script>
</html>`;

/** Resolves to its URL and a function that ends it. */
export async function serveLinkPage(app) {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: app },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const server = createServer(({ url }, response) => {
    const isScript = url === '/link.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? outputFiles[0].text : html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/link`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
