import { type AppMessage, envelope, type PageMessage } from '../protocol/messages.js';
import { readPageMessage } from '../protocol/readPageMessage.js';

type Ready = Extract<PageMessage, { type: 'ready' }>;

/** A Link page in a frame, and the one way to speak with it. */
export interface LinkFrame {
  element: HTMLIFrameElement;
  /** What the page announced on its last load, once it has. */
  ready: Ready | undefined;
  /** The app's own policy forbids the frame. */
  isBlocked: boolean;
  /** The page has said something, or was found to be blocked. */
  onMessage: (message: PageMessage | undefined) => void;
  /** To the page's exact origin only. */
  send(message: AppMessage): void;
  remove(): void;
}

export function createLinkFrame(linkUrl: string): LinkFrame {
  const { origin } = new URL(linkUrl);
  const element = document.createElement('iframe');
  const self: LinkFrame = {
    element,
    ready: undefined,
    isBlocked: false,
    onMessage() {},
    send: (message) => element.contentWindow?.postMessage(envelope(message), origin),
    remove() {
      removeEventListener('message', receive);
      document.removeEventListener('securitypolicyviolation', notice);
      element.remove();
    },
  };

  function receive({ source, origin: from, data }: MessageEvent) {
    if (from !== origin) return;
    const message = readPageMessage(data);
    if (!message) return;
    if (source !== element.contentWindow) return;
    // What was on its way when the frame left the document comes without a source. Both windows are null then.
    if (!source && message.type === 'ready') return;
    if (message.type === 'ready') self.ready = message;
    self.onMessage(message);
  }

  function notice({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) {
    if (effectiveDirective !== 'frame-src' || !`${blockedURI}/`.startsWith(`${origin}/`)) return;
    self.isBlocked = true;
    self.onMessage(undefined);
  }

  addEventListener('message', receive);
  document.addEventListener('securitypolicyviolation', notice);
  element.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
  );
  element.referrerPolicy = 'no-referrer';
  element.src = linkUrl;
  return self;
}
