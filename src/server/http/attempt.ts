import { retryAfterOf } from './createPace.js';
import { codeOf, type ErrorDetail, TrackstarApiError } from './TrackstarApiError.js';

export interface Attempt {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  url: string;
  init: RequestInit;
  /** Milliseconds. */
  timeout: number;
  signal: AbortSignal | undefined;
  /** For errors: `GET /wms/orders`. */
  place: string;
  /** Gets the headers of whatever answer there is. */
  onHeaders: (headers: Headers) => void;
  /** Must not be in an error, even if the API repeats them. */
  secrets: readonly string[];
}

/** Sends once and reads the whole answer. Throws `TrackstarApiError`, or the signal's reason. */
export async function attempt(request: Attempt): Promise<unknown> {
  const { place, signal, timeout } = request;
  const limit = new AbortController();
  const abort = () => limit.abort(signal?.reason);
  const timer = setTimeout(() => limit.abort(), timeout);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    signal?.throwIfAborted();
    // A redirect would carry the keys to wherever it leads.
    const init: RequestInit = { ...request.init, redirect: 'manual', signal: limit.signal };
    const response = await request.fetch(request.url, init);
    request.onHeaders(response.headers);
    return read(request, response, await response.text());
  } catch (error) {
    if (error instanceof TrackstarApiError) throw error;
    if (signal?.aborted) throw signal.reason;
    if (limit.signal.aborted) {
      throw new TrackstarApiError(
        'timeout',
        `Trackstar gave no answer to ${place} in ${timeout} ms.`,
      );
    }
    const why = (error as { cause?: { code?: unknown } } | null)?.cause?.code;
    throw new TrackstarApiError(
      'unreachable',
      `Trackstar cannot be reached for ${place}${typeof why === 'string' ? `: ${why}` : ''}.`,
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function read({ place, secrets }: Attempt, response: Response, text: string): unknown {
  const { status, headers } = response;
  const requestId = headers.get('x-request-id');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  if (response.ok && body !== undefined) return body;
  if (response.ok || status < 400) {
    throw new TrackstarApiError(
      'unexpected_answer',
      `What answered ${place} with ${status} does not speak as Trackstar does. Check baseUrl.`,
      { status, requestId },
    );
  }
  const said = (body ?? {}) as { error?: unknown; origin?: unknown; detail?: unknown };
  const hide = <T>(value: T): T => hideSecrets(value, secrets);
  const words = typeof said.error === 'string' ? `: ${hide(said.error)}` : '.';
  const isDetail = typeof said.detail === 'object' && said.detail !== null;
  throw new TrackstarApiError(codeOf(status), `${place} was answered with ${status}${words}`, {
    status,
    origin: said.origin === 'integration' || said.origin === 'trackstar' ? said.origin : null,
    requestId,
    detail: isDetail ? hide(said.detail as ErrorDetail) : null,
    retryAfter: retryAfterOf(headers),
  });
}

/** What APIs answer sometimes repeats what was sent. */
export function hideSecrets<T>(value: T, secrets: readonly string[]): T {
  let text = JSON.stringify(value);
  for (const secret of secrets) {
    if (secret) text = text.replaceAll(JSON.stringify(secret).slice(1, -1), '[hidden]');
  }
  return JSON.parse(text);
}
