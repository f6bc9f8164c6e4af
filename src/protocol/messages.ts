/*
 * One connection attempt, as the two windows speak of it:
 *
 *   page -> app   ready                               on each load of the page, to anybody; holds no secret
 *   app  -> page  init (session, link token, options) to the page's exact origin only
 *   page -> app   loaded                              the first screen is on display
 *   page -> app   event ...                           steps, for analytics
 *   page -> app   success (id, auth code)             app answers success-handled or success-failed
 *   page -> app   token-expired                       app answers token or token-failed
 *   app  -> page  close-request                       page answers close or keep-open
 *   app  -> page  closing                             the end is decided; page answers close
 *
 * Every message after `init` carries the session that `init` opened; both sides ignore any other.
 */

/** The version of the protocol that this package speaks. */
export const PROTOCOL_VERSION = 1;

/** Marks our messages among all others that a window receives. */
export const MESSAGE_SOURCE = 'trackstar-link';

/** How the Link page should look and speak. */
export interface LinkAppearance {
  /** Default: "auto", what the person's system prefers. */
  theme?: 'light' | 'dark' | 'auto' | undefined;
  /** A BCP 47 language tag such as "en" or "de-AT". Default: the browser's. */
  locale?: string | undefined;
  /** URL of a picture shown beside the organization's name; it never replaces the name. */
  logo?: string | undefined;
}

/** What one opening is about. Options narrow what the link token allows and never widen it. */
export interface LinkPageOptions {
  integrationType: string;
  sandbox: boolean;
  integrationId?: string;
  integrationAllowList?: string[];
  integrationBlockList?: string[];
  integrationsWithEndpoints?: string[];
  disabledFunctions?: string[];
  connectionId?: string;
  appearance?: LinkAppearance;
}

/** Numbers, texts and flags that describe a step; never credentials, tokens or codes. */
export type LinkEventMetadata = Record<string, string | number | boolean>;

/** A connection that was made, on its way to the app. */
export interface LinkSuccess {
  /** The same id means the same connection: it counts once while it is pending or handled. */
  id: string;
  authCode: string;
  integrationName: string;
}

/** Why the page cannot go on. */
export interface LinkPageError {
  code: string;
  /** For the app's developers. */
  message: string;
  /** Whether another try could help. */
  retryable?: boolean;
}

/** From the Link page to the app. */
export type PageMessage =
  | { type: 'ready'; versions: number[] }
  | { type: 'loaded' | 'token-expired' | 'close' | 'keep-open'; session: string }
  | ({ type: 'success'; session: string } & LinkSuccess)
  | ({ type: 'error'; session: string } & LinkPageError)
  | { type: 'event'; session: string; name: string; metadata?: LinkEventMetadata };

/** From the app to the Link page. */
export type AppMessage =
  | { type: 'init'; session: string; linkToken: string; options: LinkPageOptions }
  | { type: 'token'; session: string; linkToken: string }
  | { type: 'token-failed' | 'close-request' | 'closing'; session: string }
  | { type: 'success-handled' | 'success-failed'; session: string; id: string };

/** The object that `postMessage` sends. */
export const envelope = <M extends PageMessage | AppMessage>(message: M) => ({
  source: MESSAGE_SOURCE,
  version: PROTOCOL_VERSION,
  ...message,
});
