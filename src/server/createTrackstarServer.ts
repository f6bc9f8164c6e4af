import { createExchanges } from './handlers/createExchanges.js';
import { checkOrigins, checkRequest, crossOriginHeaders, preflight } from './handlers/origins.js';
import { type HandlerError, Refusal } from './handlers/Refusal.js';
import { readFields, requireField } from './handlers/readFields.js';
import { refusalOf } from './handlers/refusalOf.js';
import { reportFailure } from './handlers/reportFailure.js';
import { createCaller } from './http/createCaller.js';
import type { ApiSettings } from './http/settings.js';
import { TrackstarApiError } from './http/TrackstarApiError.js';
import type { LinkToken } from './openapi.js';

type Awaitable<Value> = Value | PromiseLike<Value>;

/** A connection that was just made, or made anew by a re-link: store it, the access token encrypted. */
export interface NewConnection {
  /** Your own id of the customer, as `authorize` said. */
  customer_id: string;
  /** For all reads and writes of this connection. Never send it to a browser. */
  access_token: string;
  /** The same after a re-link: so insert, or update what is there. */
  connection_id: string;
  integration_name: string;
  /** What the connection can do: `get_orders`, `create_order`, ... */
  available_actions: string[];
}

/** A refusal that you may want to know of. The error can hold whatever your own functions threw. */
export interface HandlerFailure extends HandlerError {
  handler: 'handleGetLinkToken' | 'handleStoreToken';
  status: number;
  /** A `TrackstarApiError`, or what `authorize`, `ownsConnection` or `saveConnection` threw. */
  cause: unknown;
}

export interface TrackstarServerOptions extends ApiSettings {
  /** Origins of your front end, such as `https://app.example.com`. Requests of any other are refused. */
  allowedOrigins: readonly string[];
  /**
   * Says WHICH customer calls: your id of the signed-in one, by cookie or token; `null` when nobody is signed in. That
   * id, and none that a browser sends, goes to Trackstar. In this and the next two, throw a `Response` to answer with it.
   */
  authorize(request: Request): Awaitable<string | null | undefined>;
  /** Stores a connection. The page is told of success only when this is done; when it fails, the page can try again. */
  saveConnection(connection: NewConnection, request: Request): Awaitable<unknown>;
  /** Whether a connection is this customer's. Needed for re-links alone; without it there are none. */
  ownsConnection?(connectionId: string, customerId: string, request: Request): Awaitable<boolean>;
  /** Gets every failure that is not the caller's own fault. Default: one line, without secrets, by `console.error`. */
  onError?(failure: HandlerFailure): void;
}

export interface TrackstarServer {
  /** `POST /get-link-token`, body `{ connection_id? }` → `{ linkToken }`. */
  handleGetLinkToken(request: Request): Promise<Response>;
  /** `POST /store-token`, body `{ auth_code, integration_name }` → `{ connectionId, integrationName }`. */
  handleStoreToken(request: Request): Promise<Response>;
}

/** The two endpoints that connecting needs, for any server that speaks `Request` and `Response`. */
export function createTrackstarServer(options: TrackstarServerOptions): TrackstarServer {
  const origins = checkOrigins(options.allowedOrigins);
  for (const name of ['authorize', 'saveConnection'] as const) {
    if (typeof options[name] !== 'function') throw new TypeError(`${name} is missing: a function.`);
  }
  const call = createCaller(options, { timeout: 10_000 });
  const exchanges = createExchanges(call);

  async function authorized(request: Request): Promise<string> {
    const customerId = await options.authorize(request);
    if (typeof customerId === 'string' && customerId !== '') return customerId;
    throw new Refusal(401, 'not_signed_in', 'Nobody is signed in. Sign in and try again.');
  }

  /** Nobody acts for somebody else, whatever the page sends. */
  function checkCustomer(sent: string | undefined, customerId: string): void {
    if (sent !== undefined && sent !== customerId) {
      throw new Refusal(403, 'wrong_customer', 'You are signed in as another customer.');
    }
  }

  async function getLinkToken(request: Request): Promise<object> {
    const customerId = await authorized(request);
    const fields = await readFields(request, ['customer_id', 'connection_id']);
    checkCustomer(fields.customer_id, customerId);
    const { connection_id: connectionId } = fields;
    const unknown = (cause?: unknown) =>
      new Refusal(404, 'unknown_connection', 'There is no such connection.', { cause });
    if (connectionId !== undefined) {
      // `true` and nothing else: a query that finds nothing gives an empty list, which is truthy.
      const isOwn = await options.ownsConnection?.(connectionId, customerId, request);
      if (isOwn !== true) throw unknown();
    }
    try {
      const made = await call<LinkToken>({
        method: 'POST',
        path: '/link/token',
        body: { customer_id: customerId, connection_id: connectionId },
        isRepeatable: true,
      });
      return { linkToken: text(made, 'link_token') };
    } catch (error) {
      const isGone = error instanceof TrackstarApiError && error.code === 'not_found';
      throw isGone && connectionId !== undefined ? unknown(error) : error;
    }
  }

  async function storeToken(request: Request): Promise<object> {
    const customerId = await authorized(request);
    const fields = await readFields(request, ['customer_id', 'auth_code', 'integration_name']);
    checkCustomer(fields.customer_id, customerId);
    const authCode = requireField(fields, 'auth_code');
    const made = await exchanges.exchange(authCode, customerId);
    if (made?.customer_id !== customerId) {
      exchanges.forget(authCode, customerId);
      const words = 'This connection was made for another customer. Please connect again.';
      throw new Refusal(502, 'customer_mismatch', words);
    }
    const connection: NewConnection = {
      customer_id: customerId,
      access_token: text(made, 'access_token'),
      connection_id: text(made, 'connection_id'),
      // What Trackstar says, not what the page said.
      integration_name: text(made, 'integration_name'),
      available_actions: Array.isArray(made.available_actions) ? made.available_actions : [],
    };
    try {
      await options.saveConnection(connection, request);
    } catch (cause) {
      if (cause instanceof Response) throw cause;
      throw new Refusal(
        503,
        'save_failed',
        'The connection was made, but could not be saved. Try again: the same code still works for a few minutes.',
        { retryable: true, cause },
      );
    }
    exchanges.forget(authCode, customerId);
    return {
      connectionId: connection.connection_id,
      integrationName: connection.integration_name,
    };
  }

  const handler =
    (name: HandlerFailure['handler'], work: (request: Request) => Promise<object>) =>
    async (request: Request): Promise<Response> => {
      const preflighted = preflight(request, origins);
      if (preflighted) return preflighted;
      const answer = await respond(name, work, request);
      const origin = request.headers.get('origin') ?? '';
      if (!origins.has(origin)) return answer;
      // Of a response that somebody threw, the headers may be locked.
      const headers = new Headers(answer.headers);
      for (const [key, value] of crossOriginHeaders(origin)) headers.append(key, value);
      return new Response(answer.body, { status: answer.status, headers });
    };

  async function respond(
    name: HandlerFailure['handler'],
    work: (request: Request) => Promise<object>,
    request: Request,
  ): Promise<Response> {
    try {
      checkRequest(request, origins);
      return json(200, await work(request));
    } catch (error) {
      if (error instanceof Response) return error;
      const refusal = refusalOf(error);
      const { status, message, code, retryable, headers } = refusal;
      const body: HandlerError = { error: message, code, retryable };
      if (status >= 500) {
        reportFailure(options.onError, { ...body, handler: name, status, cause: refusal.cause });
      }
      return json(status, body, headers);
    }
  }

  return {
    handleGetLinkToken: handler('handleGetLinkToken', getLinkToken),
    handleStoreToken: handler('handleStoreToken', storeToken),
  };
}

const json = (status: number, body: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  });

/** A field of an answer that nothing works without. */
function text<Name extends string>(
  answer: { readonly [Each in Name]: unknown },
  name: Name,
): string {
  const value = answer?.[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new TrackstarApiError(
    'unexpected_answer',
    `Trackstar's answer has no ${name}. Check baseUrl.`,
  );
}
