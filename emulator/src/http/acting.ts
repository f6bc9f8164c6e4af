import type { Context } from 'hono';
import type { apiKeys } from '../storage/schema.js';

/** Who a call is made for when the dashboard makes it: the session stands for the key, a connection for its token. */
export interface Acting {
  apiKey: typeof apiKeys.$inferSelect;
  connectionId: string | null;
}

/** Handed over beside the request, inside this process: nothing that comes over the network can set it. */
export const actingOf = (c: Context): Acting | undefined =>
  (c.env as { acting?: Acting } | undefined)?.acting;
