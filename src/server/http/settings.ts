/** The real service. */
const PRODUCTION = 'https://production.trackstarhq.com';

export interface ApiSettings {
  /** From the dashboard, Settings / API keys. Never in a browser. */
  apiKey: string;
  /** Where the API lives, such as `http://localhost:4010` for the local Trackstar. Default: the real service. */
  baseUrl?: string;
  /** Milliseconds that one attempt of a call may take, reading included. Default 30,000; of the handlers 10,000. */
  timeout?: number;
  /** How often a call that can be repeated without harm is tried again. Default 2. */
  retries?: number;
  /** Milliseconds that a call waits for rate limits, all in all, before it fails. Default 60,000. */
  maxWait?: number;
  /** In place of the global `fetch`, for example to trace calls. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/**
 * A key or token as a header takes it. Checked here, since a runtime that finds a bad header names its value in the
 * error.
 */
export function checkSecret(name: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    throw new TypeError(`${name} is missing. Is the environment variable set?`);
  }
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new TypeError(`${name} must be visible ASCII characters, without spaces or line breaks.`);
  }
  return value;
}

export function checkBaseUrl(value: string | undefined): string {
  if (value === undefined) return PRODUCTION;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new TypeError('baseUrl must be an http(s) URL without credentials, query or fragment.');
  }
  return value.replace(/(?<!\/)\/+$/, '');
}

export function checkNumber(name: string, value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (!Number.isFinite(value) || value < 0) {
    throw new TypeError(`${name} must be a number that is not negative.`);
  }
  return value;
}
