import type { Deps } from '../deps.js';
import { secretsPlace } from './emit.js';
import type { webhookMessages } from './schema.js';

type Message = typeof webhookMessages.$inferSelect;

/** The most that one delivery carries; above it the receiver gets the id and fetches the rest. */
const MAX_BYTES = 256 * 1024;

/** What of the message no log may show. */
export const messageSecrets = (deps: Deps, message: Message): Record<string, string> =>
  message.secretsSealed === null
    ? {}
    : JSON.parse(deps.secrets.open(secretsPlace(message.id), message.secretsSealed));

/** The body of a delivery: the same each time, secrets in their places, too long ones cut to their id. */
export function deliveryBody(deps: Deps, message: Message): string {
  if (message.secretsSealed === null && Buffer.byteLength(message.payload) <= MAX_BYTES) {
    return message.payload;
  }
  const { data, previous_attributes, ...envelope } = JSON.parse(message.payload);
  const whole = JSON.stringify({
    ...envelope,
    data: { ...data, ...messageSecrets(deps, message) },
    ...(previous_attributes && { previous_attributes }),
  });
  if (Buffer.byteLength(whole) <= MAX_BYTES) return whole;
  return JSON.stringify({
    ...envelope,
    data: { id: message.recordId },
    data_truncated: true,
    data_url: `${deps.apiUrl()}/webhooks/messages/${message.id}/data`,
  });
}
