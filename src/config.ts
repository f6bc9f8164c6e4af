import type { TrackstarLinkError } from './errors.js';
import type { TrackstarLinkLabels } from './labels.js';
import type { LinkAppearance, LinkEventMetadata } from './protocol/messages.js';
import type { Transport } from './transports/Transport.js';

declare const process: { env: { NODE_ENV?: string } };

type Open<Known extends string> = Known | (string & {});

/** What is connected: a warehouse system, a shop, a carrier, a freight forwarder. */
export type IntegrationType = Open<'wms' | 'cart' | 'carrier' | 'freight'>;

/** A function of the unified API that an integration can support. */
export type FunctionName = Open<
  | 'get_inventory'
  | 'get_products'
  | 'create_product'
  | 'update_product'
  | 'get_inbound_shipment'
  | 'create_inbound_shipment'
  | 'update_inbound_shipment'
  | 'get_orders'
  | 'create_order'
  | 'update_order'
  | 'create_kit'
  | 'update_kit'
  | 'get_returns'
  | 'create_return'
  | 'update_return'
  | 'get_shipping_methods'
  | 'get_bills'
  | 'get_warehouses'
  | 'get_warehouse_customers'
  | 'get_labor_activities'
  | 'get_invoice_line_items'
>;

/** How an opening ended. `success` when a connection was made and handed over, whoever closed the modal then. */
export type CloseReason = 'success' | 'user' | 'programmatic' | 'unmount' | 'error';

/** A step, for analytics; its metadata never holds credentials, tokens or codes. */
export interface TrackstarLinkEvent {
  /** A step that the Link page reports: `opened`, `consented`, `integration_selected`, `credentials_submitted`, ... */
  name: Open<
    | 'opened'
    | 'consented'
    | 'integration_selected'
    | 'credentials_submitted'
    | 'permissions_shown'
    | 'connected'
    | 'token_expired'
    | 'error'
  >;
  metadata?: LinkEventMetadata;
}

type LinkToken = string | Promise<string>;

/** A function whose optional arguments are its own affair. The second signature keeps it out of an inline function's inference. */
type WithoutArguments = { (): LinkToken; <_>(): LinkToken };

/** Everything that the button and the hook take. An explicit `undefined` is the same as absent. */
export interface TrackstarLinkConfig {
  /**
   * Resolves to a fresh link token, from the endpoint of your backend that calls `POST /link/token`.
   * Called once per attempt: when the modal opens, on Try again, and when a token expires; never before.
   * For a re-link it is given the connection's id, else nothing at all.
   */
  getLinkToken: ((request?: { connectionId: string }) => LinkToken) | WithoutArguments;
  /**
   * A connection was made. Send the auth code to your backend, which exchanges it by `POST /link/exchange`.
   * A promise is awaited: the person sees that it is being saved and, when it rejects, can try again.
   * The modal stays until the person closes it or you call `close`.
   */
  onSuccess: (authCode: string, integrationName: string, close: () => void) => unknown;
  /** Once for each opening that ends, however it ends; after `onSuccess` was called, without waiting for its promise. */
  onClose?: ((details: { reason: CloseReason }) => unknown) | undefined;
  /** Once an opening: the Link page is on display with its token. */
  onLoad?: (() => unknown) | undefined;
  /** Every failure, once. Default: `console.error`. */
  onError?: ((error: TrackstarLinkError) => unknown) | undefined;
  /** Steps of the person, for analytics. */
  onEvent?: ((event: TrackstarLinkEvent) => unknown) | undefined;
  /** Default: "wms". */
  integrationType?: IntegrationType | undefined;
  /** Adds the Sandbox, a system made of sample data, to the choice. Default: false. */
  sandbox?: boolean | undefined;
  /** Integration names to choose from; one alone skips the choice. Given together with a block list, neither applies. */
  integrationAllowList?: readonly string[] | undefined;
  /** Integration names to leave out. */
  integrationBlockList?: readonly string[] | undefined;
  /** Only integrations that support all of these. */
  integrationsWithEndpoints?: readonly FunctionName[] | undefined;
  /** Functions that the connection shall not have. */
  disabledFunctions?: readonly string[] | undefined;
  /** Re-links this connection instead of making a new one. */
  connectionId?: string | undefined;
  /** For the hosted transport, which needs an id per button. The other transports need none. */
  buttonId?: string | undefined;
  /** URL of a picture for the Link page; the same as `appearance.logo`. */
  logo?: string | undefined;
  /** Where the Link page lives: absolute http(s), of another origin than the app. Default: "https://link.trackstarhq.com". */
  linkUrl?: string | undefined;
  /** How long the Link page may take until it is ready, in milliseconds; the wait for the token does not count. Default: 15000. */
  loadTimeout?: number | undefined;
  /** What opens Link. Default: our modal with the Link page in a frame. */
  transport?: Transport | undefined;
  /** Warms the Link page when the person is about to click. "none" where a third party needs consent first. Default: "intent". */
  preload?: 'none' | 'intent' | undefined;
  /** Replaces any word that we show a person. */
  labels?: TrackstarLinkLabels | undefined;
  /** How the modal and the Link page look, and their language. */
  appearance?: LinkAppearance | undefined;
}

/** What a provider can give to all below it. */
export type TrackstarLinkDefaults = Partial<
  Omit<TrackstarLinkConfig, 'getLinkToken' | 'onSuccess' | 'connectionId'>
>;

/** What `open()` takes. */
export interface OpenOptions {
  /** Goes straight to this integration. */
  integrationId?: string | undefined;
  /** There in the event of a click, so that `onClick={open}` compiles: the element that gets the focus back. */
  currentTarget?: unknown;
}

/** What counts where nothing is said. */
const defaults = {
  integrationType: 'wms',
  sandbox: false,
  linkUrl: 'https://link.trackstarhq.com',
  loadTimeout: 15_000,
  // Whatever a callback throws is printed.
  onError(error: TrackstarLinkError): void {
    throw error;
  },
};

/** A configuration with all that it does not say itself. */
export type CompleteConfig = TrackstarLinkConfig & typeof defaults & { transport: Transport };

export const complete = (config: TrackstarLinkConfig & { transport: Transport }): CompleteConfig =>
  merge(defaults, config);

type Merged<Parts> = Parts extends [infer First, ...infer Rest] ? First & Merged<Rest> : unknown;

/** Later values win; `undefined` wins over nothing. */
export function merge<Parts extends (object | undefined)[]>(...parts: Parts): Merged<Parts> {
  const merged: Record<string, unknown> = {};
  for (const part of parts as Record<string, unknown>[]) {
    for (const name in part) if (part[name] !== undefined) merged[name] = part[name];
  }
  return merged as Merged<Parts>;
}

/** Throws where a configuration is wrong; in development with what is wrong and what to do about it. */
export function check(config: CompleteConfig): void {
  if (process.env.NODE_ENV !== 'production') explain(config);
  const { getLinkToken, onSuccess, linkUrl } = config;
  if (
    typeof getLinkToken !== 'function' ||
    typeof onSuccess !== 'function' ||
    !/^https?:/i.test(linkUrl) ||
    // A page of the app's own origin could take off the sandbox of its frame.
    new URL(linkUrl).origin === location.origin
  ) {
    throw new TypeError();
  }
}

function explain(config: CompleteConfig) {
  for (const name of ['getLinkToken', 'onSuccess'] as const) {
    if (typeof config[name] !== 'function') throw new TypeError(`${name} must be a function.`);
  }
  try {
    const { origin, protocol } = new URL(config.linkUrl);
    if (/^https?:$/.test(protocol) && origin !== location.origin) return;
  } catch {
    // Not absolute.
  }
  throw new TypeError('linkUrl must be an absolute http(s) URL of another origin than this page.');
}
