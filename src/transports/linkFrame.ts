import { type AppMessage, envelope, type PageMessage } from '../protocol/messages.js';
import { readPageMessage } from '../protocol/readPageMessage.js';

/** What comes of a frame: a message of its page, or that the app's own policy forbids the frame. */
export type FrameNews = PageMessage | { type: 'blocked' };

/** A Link page in a frame, and the one way to speak with it. */
export interface LinkFrame {
  element: HTMLIFrameElement;
  /** Whether there is a page: its last `ready`, or that it is blocked. Nothing before either. */
  standing?: FrameNews;
  onNews?: (news: FrameNews) => void;
  /** To the page's exact origin only. */
  send(message: AppMessage): void;
  remove(): void;
}

export function createLinkFrame(linkUrl: string): LinkFrame {
  const { origin } = new URL(linkUrl);
  const element = document.createElement('iframe');
  const self: LinkFrame = {
    element,
    send(message) {
      // Whoever took the frame out of the document took the page with it.
      if (element.isConnected) element.contentWindow?.postMessage(envelope(message), origin);
    },
    remove() {
      removeEventListener('message', receive);
      document.removeEventListener('securitypolicyviolation', notice);
      element.remove();
    },
  };

  function tell(news: FrameNews) {
    if (news.type === 'ready' || news.type === 'blocked') self.standing = news;
    self.onNews?.(news);
  }

  function receive(event: MessageEvent) {
    if (event.origin !== origin || event.source !== element.contentWindow) return;
    const message = readPageMessage(event.data);
    // What was on its way when the frame left the document has no source, as the frame has no window then. It counts
    // if it knows the session; `ready` does not.
    if (message && (event.source || message.type !== 'ready')) tell(message);
  }

  function notice({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) {
    if (effectiveDirective === 'frame-src' && `${blockedURI}/`.startsWith(`${origin}/`)) {
      tell({ type: 'blocked' });
    }
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
