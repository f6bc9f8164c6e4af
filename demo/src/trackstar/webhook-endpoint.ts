import type { TrackstarClient, WebhookEvent } from 'react-trackstar-link/server';

/** What changes a connection as its merchant sees it. */
const EVENTS: WebhookEvent['event_type'][] = [
  'connection.created',
  'connection.deleted',
  'connection.historical-sync-completed',
  'connection-error.created',
  'connection-error.updated',
  'connection-error.deleted',
];
const DESCRIPTION = 'Northstar Ledger';

interface Endpoint {
  id: string;
  description: string;
}

/**
 * Has Trackstar send webhooks to `url`, and gives back the secret that signs them. An endpoint of an earlier start is used
 * again, so that there is one. In the real service this is done once, by hand, on the page of the webhooks.
 */
export async function openWebhookEndpoint(
  trackstar: TrackstarClient,
  url: string,
): Promise<string> {
  const path = '/webhooks/endpoints';
  const body = { url, description: DESCRIPTION, event_types: EVENTS, disabled: false };
  const { data } = await trackstar.request<{ data: Endpoint[] }>({ method: 'GET', path });
  const known = data.find(({ description }) => description === DESCRIPTION);
  if (!known) {
    const made = await trackstar.request<{ data: { secret: string } }>({
      method: 'POST',
      path,
      body,
    });
    return made.data.secret;
  }
  const own = `${path}/${known.id}`;
  await trackstar.request({ method: 'PATCH', path: own, body });
  const { secret } = await trackstar.request<{ secret: string }>({
    method: 'GET',
    path: `${own}/secret`,
  });
  return secret;
}
