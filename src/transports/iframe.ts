import { DEFAULT_LINK_URL, type TrackstarLinkConfig } from '../config.js';
import { TrackstarLinkError, type TrackstarLinkErrorCode } from '../errors.js';
import { type LabelName, labelOf } from '../labels.js';
import { createModal, type Modal } from '../modal/createModal.js';
import { type AppMessage, type PageMessage, PROTOCOL_VERSION } from '../protocol/messages.js';
import { createLinkFrame, type LinkFrame } from './linkFrame.js';
import type { Attempt, Opening, Transport } from './Transport.js';

/*
 * Our modal with the Link page in a frame.
 *
 *   open: the modal is shown; token and page load side by side
 *   page ready and token there: init opens a session
 *   loaded: the page comes into view
 *   a failure: words in its place, with Try again (a new frame, a new token) and Close
 *   the end: the modal is out of view at once; the page gets a moment for a success that is on its way
 */

const SLOW_AFTER = 5_000;
const LOAD_TIMEOUT = 15_000;
const CLOSE_ANSWER = 1_000;
const CLOSING_ANSWER = 500;

/** Leaves out nothing that its union has. */
type WithoutSession<M> = M extends { session: string } ? Omit<M, 'session'> : never;

export const iframeTransport: Transport = {
  preload: warmUp,
  open(attempt: Attempt): Opening {
    const { config, opener } = attempt;
    const { labels, loadTimeout = LOAD_TIMEOUT, linkUrl = DEFAULT_LINK_URL } = config;
    const words = (name: LabelName) => labelOf(labels, name);
    // A dialog or popover that we are opened from leaves everything outside it behind.
    const container = opener?.closest('dialog,[popover],[role=dialog]') ?? document.body;
    const warm = container === document.body && takeWarm(linkUrl);
    const modal = warm ? warm.modal : createModal(container);
    let frame: LinkFrame | undefined = warm ? warm.frame : undefined;
    let linkToken: string | undefined;
    let session: string | undefined;
    let isLoaded = false;
    let isRenewing = false;
    let isOver = false;
    let slow: Timer;
    let limit: Timer;
    let answer: Timer;

    const send = (message: WithoutSession<AppMessage>) =>
      session && frame?.send({ ...message, session } as AppMessage);

    function start() {
      frame ??= createLinkFrame(linkUrl);
      const mine = frame;
      session = linkToken = undefined;
      isLoaded = false;
      mine.element.title = words('title');
      mine.onMessage = (message) => (message ? receive(message) : fail('blocked_by_csp'));
      if (!mine.element.isConnected) modal.insert(mine.element);
      modal.say(words('loading'), {}, false);
      slow = setTimeout(() => modal.say(words('slow'), ways(), false), SLOW_AFTER);
      startLimit();
      if (mine.isBlocked) return fail('blocked_by_csp');
      if (mine.ready) receive(mine.ready);
      attempt.getLinkToken().then(
        (token) => {
          if (frame !== mine || isOver) return;
          linkToken = token;
          init();
        },
        (error) => frame === mine && !isOver && fail(error.code, error),
      );
    }

    function startLimit() {
      clearTimeout(limit);
      limit = setTimeout(() => fail('load_timeout'), loadTimeout);
    }

    function init() {
      if (!frame?.ready || !linkToken) return;
      session = crypto.getRandomValues(new Uint32Array(4)).join('-');
      if (!isLoaded) startLimit();
      send({ type: 'init', linkToken, options: attempt.options });
    }

    function receive(message: PageMessage) {
      if (message.type === 'ready') {
        if (isOver) return;
        clearTimeout(limit);
        if (message.versions.includes(PROTOCOL_VERSION)) init();
        else fail('protocol_mismatch');
        return;
      }
      if (message.session !== session) return;
      switch (message.type) {
        case 'loaded':
          clearTimeout(slow);
          clearTimeout(limit);
          isLoaded = true;
          if (isOver || !frame) return;
          modal.reveal(frame.element);
          return attempt.loaded();
        case 'success':
          return void succeed(message);
        case 'token-expired':
          return void renew();
        case 'close':
          return finish();
        case 'keep-open':
          // The end that is decided is not put off.
          if (isOver) return;
          clearTimeout(answer);
          answer = undefined;
          return;
        case 'error': {
          const { code, message: text, retryable } = message;
          const error = new TrackstarLinkError('link_failed', {
            cause: { code, message: text },
            retryable,
          });
          // A page that is on display has its own words for it.
          return isLoaded ? attempt.failed(error) : fail('link_failed', error);
        }
        case 'event':
          return attempt.event({
            name: message.name,
            ...(message.metadata && { metadata: message.metadata }),
          });
        default:
          message satisfies never;
      }
    }

    async function succeed(message: Extract<PageMessage, { type: 'success' }>) {
      const from = frame;
      const isSaved = await attempt.success(message);
      if (isSaved === undefined) return;
      const { id, session } = message;
      from?.send({ type: isSaved ? 'success-handled' : 'success-failed', session, id });
    }

    async function renew() {
      if (isRenewing || isOver) return;
      isRenewing = true;
      const mine = frame;
      try {
        const token = await attempt.getLinkToken();
        if (frame !== mine || isOver) return;
        linkToken = token;
        send({ type: 'token', linkToken });
      } catch (error) {
        if (frame !== mine || isOver) return;
        send({ type: 'token-failed' });
        attempt.failed(error as TrackstarLinkError);
      } finally {
        isRenewing = false;
      }
    }

    function fail(code: TrackstarLinkErrorCode, error = new TrackstarLinkError(code)) {
      if (isOver) return;
      dropFrame();
      modal.say(words(code) || words('error'), ways(), true);
      attempt.failed(error);
    }

    function dropFrame() {
      clearTimers();
      frame?.remove();
      frame = session = undefined;
    }

    const ways = () => ({ [words('retry')]: retry, [words('close')]: end });

    function retry() {
      dropFrame();
      attempt.retried();
      start();
    }

    function clearTimers() {
      for (const timer of [slow, limit, answer]) clearTimeout(timer);
      answer = undefined;
    }

    function leave() {
      if (!session) return end();
      send({ type: 'close-request' });
      answer ??= setTimeout(end, CLOSE_ANSWER);
    }

    function end() {
      if (isOver) return;
      hide();
      if (!session) return finish();
      send({ type: 'closing' });
      answer = setTimeout(finish, CLOSING_ANSWER);
    }

    function hide() {
      if (isOver) return;
      isOver = true;
      clearTimers();
      modal.hide();
      attempt.hidden();
    }

    function finish() {
      hide();
      dropFrame();
      modal.remove();
      attempt.closed();
    }

    modal.onLeave = leave;
    modal.onClose = end;
    modal.dress(words('title'), words('close'), config.appearance?.theme);
    modal.show(opener);
    start();
    return { close: end, focus: modal.focus };
  },
};

type Timer = ReturnType<typeof setTimeout> | undefined;

/** At most one page is kept warm, for all buttons. */
let kept: { linkUrl: string; modal: Modal; frame: LinkFrame; timer: Timer } | undefined;
const WARM_FOR = 30_000;

function warmUp({ linkUrl = DEFAULT_LINK_URL }: TrackstarLinkConfig) {
  const same = kept?.linkUrl === linkUrl ? kept : undefined;
  if (!same) dropWarm();
  clearTimeout(same?.timer);
  const modal = same?.modal ?? createModal(document.body);
  const frame = same?.frame ?? createLinkFrame(linkUrl);
  if (!same) modal.insert(frame.element);
  kept = { linkUrl, modal, frame, timer: setTimeout(dropWarm, WARM_FOR) };
}

function takeWarm(linkUrl: string) {
  const warm = kept;
  if (warm?.linkUrl !== linkUrl) return undefined;
  clearTimeout(warm.timer);
  kept = undefined;
  return warm;
}

function dropWarm() {
  clearTimeout(kept?.timer);
  kept?.frame.remove();
  kept?.modal.remove();
  kept = undefined;
}
