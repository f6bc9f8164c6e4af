import { attempt } from './attempt.js';
import { createPace, type Pace } from './createPace.js';
import { type ApiSettings, checkBaseUrl, checkNumber, checkSecret } from './settings.js';
import { sleep } from './sleep.js';
import { TrackstarApiError } from './TrackstarApiError.js';

/** What every call can be told. */
export interface CallOptions {
  /** Ends the call, and what it waits for; it rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Milliseconds for each attempt, in place of the client's. */
  timeout?: number;
}

export interface ApiCall extends CallOptions {
  method: string;
  /** Path and query, encoded. */
  path: string;
  accessToken?: string | undefined;
  /** JSON, or a form. */
  body?: unknown;
  idempotencyKey?: string | undefined;
  /** Whether it can be sent a second time without harm when nobody knows what became of the first. */
  isRepeatable: boolean;
  /** In the body, and not for errors. */
  secrets?: readonly string[];
}

export type Caller = <Answer>(call: ApiCall) => Promise<Answer>;

/** The longest wait between two tries, and the shortest first one; milliseconds. */
const BACK_OFF = { first: 200, most: 5000 };
/** What a 429 without a word about it is taken to mean; seconds. */
const SHORT_WAIT = 1;
/** Budgets that are kept in mind. */
const MAX_PACES = 1000;

/**
 * Makes calls with an API key:
 * 1. A call waits for its turn in the budget that it counts for.
 * 2. 429: waits as long as the answer says, and takes its turn again, until it has waited `maxWait` in all.
 * 3. No answer, no answer in time, 409 or 5xx: a call that can be repeated is sent again, later each time.
 */
export function createCaller(settings: ApiSettings, defaults: { timeout: number }): Caller {
  const apiKey = checkSecret('apiKey', settings.apiKey);
  const baseUrl = checkBaseUrl(settings.baseUrl);
  const timeout = checkNumber('timeout', settings.timeout, defaults.timeout);
  const retries = checkNumber('retries', settings.retries, 2);
  const maxWait = checkNumber('maxWait', settings.maxWait, 60_000);
  const paces = new Map<string, Pace>();

  return async <Answer>(call: ApiCall): Promise<Answer> => {
    const { method, accessToken, body, signal } = call;
    const pathname = call.path.split('?')[0] ?? '';
    const pace = paceOf(paces, call, pathname);
    const isForm = body instanceof FormData;
    const headers: Record<string, string> = { 'x-trackstar-api-key': apiKey };
    if (accessToken !== undefined) headers['x-trackstar-access-token'] = accessToken;
    if (call.idempotencyKey !== undefined) headers['idempotency-key'] = call.idempotencyKey;
    if (body !== undefined && !isForm) headers['content-type'] = 'application/json';
    const request = {
      // Called as a function alone: some runtimes refuse it as a method of anything else.
      fetch: settings.fetch ?? ((url: string, init: RequestInit) => fetch(url, init)),
      url: baseUrl + call.path,
      init: {
        method,
        headers,
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      },
      timeout: call.timeout ?? timeout,
      signal,
      place: `${method} ${pathname}`,
      onHeaders: pace.learn,
      secrets: [apiKey, accessToken ?? '', ...(call.secrets ?? [])],
    };

    let waited = 0;
    for (let tries = 0; ; ) {
      await pace.enter(signal);
      try {
        return (await attempt(request)) as Answer;
      } catch (error) {
        if (!(error instanceof TrackstarApiError)) throw error;
        if (error.code === 'rate_limited') {
          const wait = (error.retryAfter ?? SHORT_WAIT) * 1000;
          pace.stop(wait);
          waited += wait;
          if (waited > maxWait) throw error;
          continue;
        }
        tries += 1;
        if (!error.retryable || !call.isRepeatable || tries > retries) throw error;
        await sleep(backOff(tries), signal);
      }
    }
  };
}

/** Somewhere between half and all of a wait that doubles, so that many callers do not come back at once. */
const backOff = (tries: number) =>
  Math.min(BACK_OFF.first * 2 ** (tries - 1), BACK_OFF.most) * (0.5 + Math.random() / 2);

/** The API counts reads and writes of each access token apart; the integrations are a budget each. */
function paceOf(
  paces: Map<string, Pace>,
  { method, accessToken }: ApiCall,
  pathname: string,
): Pace {
  const isRead = method === 'GET';
  const budget =
    isRead && pathname.startsWith('/integrations/')
      ? pathname
      : `${isRead ? 'read' : 'write'} ${accessToken ?? ''}`;
  let pace = paces.get(budget);
  if (!pace) {
    if (paces.size >= MAX_PACES) paces.clear();
    pace = createPace();
    paces.set(budget, pace);
  }
  return pace;
}
