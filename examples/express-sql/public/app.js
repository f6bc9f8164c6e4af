import { createTrackstarLink } from '/trackstar/vanilla.min.js';

const element = (id) => document.getElementById(id);
const { linkUrl } = await (await fetch('/settings')).json();

async function post(path, body = {}) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}

async function showOrders(connectionId) {
  for (const { order_number, status } of await (await fetch(`/orders/${connectionId}`)).json()) {
    const item = document.createElement('li');
    item.textContent = `${order_number}: ${status}`;
    element('orders').append(item);
  }
}

const link = createTrackstarLink({
  linkUrl,
  sandbox: true,
  getLinkToken: async () => (await post('/get-link-token')).linkToken,
  async onSuccess(auth_code, integration_name) {
    const { connectionId } = await post('/store-token', { auth_code, integration_name });
    element('status').textContent = `Connected: ${integration_name}`;
    showOrders(connectionId);
  },
});

element('connect').addEventListener('click', link.open);
