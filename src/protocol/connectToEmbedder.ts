import {
  envelope,
  type LinkEventMetadata,
  type LinkPageError,
  type LinkPageOptions,
  type LinkSuccess,
  type PageMessage,
  PROTOCOL_VERSION,
} from './messages.js';
import { readAppMessage } from './readAppMessage.js';

/** What the embedding app says to the page. */
export interface EmbedderHandlers {
  /** Once per document. `origin` is the app's, told by the browser; show it to the person and check it on your server. */
  onInit(init: { linkToken: string; options: LinkPageOptions; origin: string }): void;
  /** The fresh link token that `requestToken()` asked for. */
  onToken?(linkToken: string): void;
  /** The app has no fresh link token; offer another try. */
  onTokenFailed?(): void;
  /** The app's `onSuccess` is through: the connection is saved. */
  onSuccessHandled?(id: string): void;
  /** The app's `onSuccess` failed: say so and offer another try, a `success()` with the same id and code. */
  onSuccessFailed?(id: string): void;
  /** The person wants to leave: answer with `close()`, or with `keepOpen()` while you ask. Default: `close()`. */
  onCloseRequest?(): void;
  /** The end is decided; answer with `close()` within 500 ms, after a `success()` that is on its way. Default: `close()`. */
  onClosing?(): void;
}

/** What the page says to the embedding app. Before `onInit` every call is without effect. */
export interface Embedder {
  /** The first screen is on display. */
  loaded(): void;
  /** A connection was made. */
  success(success: LinkSuccess): void;
  /** The link token has expired. */
  requestToken(): void;
  /** The person is done, or leaves. */
  close(): void;
  /** Not yet: the page asks the person first. */
  keepOpen(): void;
  /** The page cannot go on; show your own words for it too. */
  error(error: LinkPageError): void;
  /** A step for the app's analytics. Never put credentials, tokens or codes in it. */
  event(name: string, metadata?: LinkEventMetadata): void;
  /** Stops listening. */
  disconnect(): void;
}

/**
 * Connects a Link page with the app that embeds it in a frame: announces the page, takes the link token and the options
 * from the parent window alone, and from then on speaks with that one origin only.
 * Returns null at the top level, where there is no embedder: tell the person to open the page from the app.
 */
export function connectToEmbedder(
  handlers: EmbedderHandlers,
  win: Window = window,
): Embedder | null {
  const { parent } = win;
  if (parent === win) return null;
  let peer: { origin: string; session: string } | undefined;

  const send = <M extends PageMessage>(message: M) => {
    if (peer) parent.postMessage(envelope(message), peer.origin);
  };
  const say = (type: 'loaded' | 'token-expired' | 'close' | 'keep-open') => {
    if (peer) send({ type, session: peer.session });
  };
  const close = () => say('close');

  function onMessage({ source, origin, data }: MessageEvent) {
    // A sibling frame or an opener can reach this window too, and be first.
    if (source !== parent) return;
    const message = readAppMessage(data);
    if (!message) return;
    if (message.type === 'init') {
      // An opaque origin cannot be addressed, so there is nobody to answer to.
      if (peer || origin === 'null') return;
      peer = { origin, session: message.session };
      handlers.onInit({ linkToken: message.linkToken, options: message.options, origin });
      return;
    }
    if (origin !== peer?.origin || message.session !== peer.session) return;
    switch (message.type) {
      case 'token':
        return handlers.onToken?.(message.linkToken);
      case 'token-failed':
        return handlers.onTokenFailed?.();
      case 'success-handled':
        return handlers.onSuccessHandled?.(message.id);
      case 'success-failed':
        return handlers.onSuccessFailed?.(message.id);
      case 'close-request':
        return handlers.onCloseRequest ? handlers.onCloseRequest() : close();
      case 'closing':
        return handlers.onClosing ? handlers.onClosing() : close();
      default:
        message satisfies never;
    }
  }

  win.addEventListener('message', onMessage);
  parent.postMessage(envelope({ type: 'ready', versions: [PROTOCOL_VERSION] }), '*');

  return {
    loaded: () => say('loaded'),
    success({ id, authCode, integrationName }) {
      if (peer) send({ type: 'success', session: peer.session, id, authCode, integrationName });
    },
    requestToken: () => say('token-expired'),
    close,
    keepOpen: () => say('keep-open'),
    error({ code, message, retryable = false }) {
      if (peer) send({ type: 'error', session: peer.session, code, message, retryable });
    },
    event(name, metadata) {
      if (peer) send({ type: 'event', session: peer.session, name, ...(metadata && { metadata }) });
    },
    disconnect: () => win.removeEventListener('message', onMessage),
  };
}
