export interface Order {
  id: string;
  order_number: string | null;
  status: string | null;
}

async function post(path: string, body: object = {}) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}

export const getLinkToken = async (): Promise<string> =>
  (await post('/api/get-link-token')).linkToken;

export const storeToken = (authCode: string, integrationName: string) =>
  post('/api/store-token', { auth_code: authCode, integration_name: integrationName });

export async function getOrders(connectionId: string): Promise<Order[]> {
  const response = await fetch(`/api/orders/${connectionId}`);
  if (!response.ok) throw new Error(`The orders could not be read: ${response.status}.`);
  return response.json();
}
