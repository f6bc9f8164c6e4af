/** The app: higher than any window, with a button half way down, and a list of what the library has called. */
export const appPage = (linkUrl: string) => `<!doctype html><html lang="en">
<meta name="viewport" content="width=device-width">
<title>App</title>
<style>
  body { margin: 0; padding: 24px; font: 16px sans-serif }
  .gap { height: 700px }
  button { min-height: 44px }
</style>
<main>
  <h1>App</h1>
  <div class="gap"></div>
  <button type="button" id="connect">Connect</button>
  <button type="button" id="other">Something else</button>
  <p role="status"></p>
  <div class="gap"></div>
</main>
<script type="module">
import { createTrackstarLink } from '/trackstar-link.js';
const post = async (path, body) => (await fetch(path, { method: 'POST', body: JSON.stringify(body) })).json();
const options = JSON.parse(new URLSearchParams(location.search).get('options') ?? '{}');
const calls = (window.calls = []);
const status = document.querySelector('[role=status]');
const link = createTrackstarLink({
  ...options,
  linkUrl: '${linkUrl}',
  getLinkToken: async () => (await post('/get-link-token', {})).link_token,
  onLoad: () => calls.push('load'),
  onSuccess: async (authCode, integrationName) => {
    calls.push('success ' + integrationName);
    await post('/store-token', { authCode });
    status.textContent = 'connected';
  },
  onClose: ({ reason }) => calls.push('close ' + reason),
  onError: ({ code }) => calls.push('error ' + code),
});
document.getElementById('connect').addEventListener('click', () => link.open({ integrationId: options.integrationId }));
document.getElementById('other').addEventListener('click', () => calls.push('something else'));
window.scrolls = [];
addEventListener('scroll', () => window.scrolls.push(scrollY));
</script></html>`;

/** The app as wide as a phone, whatever the narrowest window of a browser is. */
export const phonePage = `<!doctype html><html lang="en"><title>Phone</title>
<body style="margin:0">
<iframe title="Phone" style="width:390px;height:740px;border:0"></iframe>
<script>
document.querySelector('iframe').src = '/' + location.search;
</script></html>`;
