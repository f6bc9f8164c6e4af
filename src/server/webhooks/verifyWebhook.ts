import type { TrackstarEvent } from '../openapi.js';
import { readText } from '../readText.js';
import { importSecret, isSigned } from './signature.js';
import { WebhookError } from './WebhookError.js';

/** What every event has beside its own fields. */
export interface Delivered {
  /** Of this event; the same at each further attempt to deliver it. Remember it with what you do about the event. */
  id: string;
  /** When this attempt was signed. */
  signedAt: Date;
  /** Set when the event was too big to deliver: then `data` has the id alone, and `data_url` leads to the rest. */
  data_truncated?: boolean;
  /** `GET` it with your API key; the answer has a `download_url`. */
  data_url?: string;
}

/** An event, told apart by its `event_type`. New types may come, so have a `default`. */
export type WebhookEvent = TrackstarEvent & Delivered;

/** A body that is no `Request`, for servers with another idea of one: the bytes as they came, never parsed. */
export interface RawWebhook {
  headers: Headers | Record<string, string | string[] | undefined>;
  body: string | Uint8Array;
}

export interface VerifyOptions {
  /**
   * Whether this id was handled before, from your database. With it, a second delivery of the same event is refused as
   * `already_handled`. Two at the same time both pass: store the id in the transaction that does the work, as a unique key.
   */
  isHandled?(id: string): boolean | PromiseLike<boolean>;
  /** Seconds by which the clocks may differ, and for which a captured call can be sent again. Default 300. */
  tolerance?: number;
  /** Default 1,000,000; Trackstar itself stays below 300,000. */
  maxBytes?: number;
}

/**
 * The event in a webhook's call, once it is sure that Trackstar sent it, now, and as it is. Throws a `WebhookError`
 * otherwise. Give it the request before any body parser; while you change the signing secret, give it the old and the new.
 */
export async function verifyWebhook(
  request: Request | RawWebhook,
  secret: string | readonly string[],
  options: VerifyOptions = {},
): Promise<WebhookEvent> {
  const { tolerance = 300, maxBytes = 1_000_000, isHandled } = options;
  const secrets = typeof secret === 'string' ? [secret] : secret;
  if (!Array.isArray(secrets) || secrets.length === 0) {
    throw new TypeError('The signing secret is missing. Is the environment variable set?');
  }
  const keys = await Promise.all(secrets.map(importSecret));

  const header = (name: string) =>
    headerOf(request.headers, `svix-${name}`) ?? headerOf(request.headers, `webhook-${name}`);
  const id = header('id');
  const timestamp = header('timestamp');
  const signature = header('signature');
  if (!id || !timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) {
    throw new WebhookError('not_signed', 'This call is not signed as webhooks are.', 401);
  }
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > tolerance) {
    throw new WebhookError(
      'wrong_time',
      'This webhook was signed too long ago, or in the future. Is the clock of this machine right?',
      401,
    );
  }
  const body = await bodyOf(request, maxBytes);
  if (!(await isSigned(keys, signature, `${id}.${timestamp}.${body}`))) {
    throw new WebhookError(
      'wrong_signature',
      'No signing secret made this signature. Is the body as it came, and the secret that of this endpoint?',
      401,
    );
  }
  const event = parse(body);
  if (await isHandled?.(id)) {
    throw new WebhookError('already_handled', 'This event was handled before.', 200);
  }
  return { ...event, id, signedAt: new Date(Number(timestamp) * 1000) };
}

function headerOf(headers: RawWebhook['headers'], name: string): string | undefined {
  if (typeof headers.get === 'function') return (headers as Headers).get(name) ?? undefined;
  const value = (headers as Record<string, string | string[] | undefined>)[name];
  return Array.isArray(value) ? value.join(' ') : value;
}

async function bodyOf(request: Request | RawWebhook, maxBytes: number): Promise<string> {
  const { body } = request;
  let text: string | null;
  if (typeof body === 'string') text = body;
  else if (body instanceof Uint8Array) text = new TextDecoder().decode(body);
  else if (body === null || 'getReader' in body)
    text = await readText(request as Request, maxBytes);
  else
    throw new TypeError('The body was parsed. Hand over its bytes: express.raw({ type: "*/*" }).');
  if (text === null || text.length > maxBytes) {
    throw new WebhookError('too_large', `The body is bigger than ${maxBytes} bytes.`, 413);
  }
  return text;
}

function parse(body: string): TrackstarEvent {
  let event: unknown;
  try {
    event = JSON.parse(body);
  } catch {
    event = null;
  }
  const isEvent =
    typeof event === 'object' &&
    event !== null &&
    typeof (event as TrackstarEvent).event_type === 'string';
  if (isEvent) return event as TrackstarEvent;
  throw new WebhookError('invalid_body', 'The body is no event.', 400);
}
