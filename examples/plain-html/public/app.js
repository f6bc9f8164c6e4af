import { createTrackstarLink } from '/trackstar-link.js';

const element = (id) => document.getElementById(id);

async function post(path, body = {}) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}

const link = createTrackstarLink({
  linkUrl: document.querySelector('meta[name=link-url]').content,
  sandbox: true,
  getLinkToken: async () => (await post('/get-link-token')).linkToken,
  async onSuccess(authCode, integrationName) {
    await post('/store-token', { auth_code: authCode, integration_name: integrationName });
    const item = document.createElement('li');
    item.textContent = integrationName;
    element('connections').append(item);
  },
});

element('connect').addEventListener('click', link.open);

link.subscribe(() => {
  const { status, error } = link.getSnapshot();
  element('status').textContent = error ? `That did not work: ${error.code}` : status;
});
