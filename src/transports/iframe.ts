import { DEFAULT_LINK_URL } from '../config.js';
import { TrackstarLinkError, type TrackstarLinkErrorCode } from '../errors.js';
import { type LabelName, labelOf } from '../labels.js';
import { createModal } from '../modal/createModal.js';
import { type AppMessage, type LinkSuccess, PROTOCOL_VERSION } from '../protocol/messages.js';
import { createLinkFrame, type FrameNews, type LinkFrame } from './linkFrame.js';
import type { Attempt, Opening, Transport } from './Transport.js';
import { takeWarm, warmUp } from './warmPage.js';

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

type Timer = ReturnType<typeof setTimeout> | undefined;
type WithoutSession<M> = M extends { session: string } ? Omit<M, 'session'> : never;

export const iframeTransport: Transport = {
  preload: ({ linkUrl = DEFAULT_LINK_URL }) => warmUp(linkUrl),
  open,
};

function open(attempt: Attempt): Opening {
  const { config, opener } = attempt;
  const { labels, loadTimeout = LOAD_TIMEOUT, linkUrl = DEFAULT_LINK_URL } = config;
  const words = (name: LabelName) => labelOf(labels, name);
  // A dialog or popover that we are opened from leaves everything outside it behind.
  const container = opener?.closest('dialog,[popover],[role=dialog]');
  const warm = container ? undefined : takeWarm(linkUrl);
  const modal = warm?.modal ?? createModal(container ?? document.body);
  let frame = warm?.frame as LinkFrame;
  let linkToken: string | undefined;
  let session: string | undefined;
  let isLoaded: boolean;
  let isRenewing = false;
  let isOver = false;
  let slow: Timer;
  let limit: Timer;
  let answer: Timer;

  function start(given = createLinkFrame(linkUrl)) {
    frame = given;
    isLoaded = false;
    frame.element.title = words('title');
    frame.onNews = receive;
    if (!frame.element.isConnected) modal.insert(frame.element);
    modal.say(words('loading'));
    slow = setTimeout(() => modal.say(words('slow'), ways()), SLOW_AFTER);
    startLimit();
    if (frame.standing) receive(frame.standing);
    withToken(init, (error) => fail(error.code, error));
  }

  /** A token that comes after the end, or for a frame that is gone, is dropped. */
  function withToken(then: () => void, otherwise: (error: TrackstarLinkError) => void) {
    const mine = frame;
    const isMine = () => frame === mine && !isOver;
    return attempt.getLinkToken().then(
      (token) => {
        if (!isMine()) return;
        linkToken = token;
        then();
      },
      (error) => isMine() && otherwise(error),
    );
  }

  function startLimit() {
    clearTimeout(limit);
    limit = setTimeout(fail, loadTimeout, 'load_timeout');
  }

  function send(message: WithoutSession<AppMessage>) {
    if (session) frame.send({ ...message, session } as AppMessage);
  }

  function init() {
    if (!linkToken || frame.standing?.type !== 'ready') return;
    session = crypto.getRandomValues(new Uint32Array(4)).join('-');
    if (!isLoaded) startLimit();
    send({ type: 'init', linkToken, options: attempt.options });
  }

  function receive(news: FrameNews) {
    if (news.type === 'blocked') return fail('blocked_by_csp');
    if (news.type === 'ready') {
      if (isOver) return;
      clearTimeout(limit);
      return news.versions.includes(PROTOCOL_VERSION) ? init() : fail('protocol_mismatch');
    }
    if (news.session !== session) return;
    switch (news.type) {
      case 'loaded':
        clearTimeout(slow);
        clearTimeout(limit);
        isLoaded = true;
        if (isOver) return;
        modal.reveal(frame.element);
        return attempt.loaded();
      case 'success':
        return void succeed(news, frame, session);
      case 'token-expired':
        return renew();
      case 'close':
        return finish();
      case 'keep-open':
        // The end that is decided is not put off.
        if (isOver) return;
        clearTimeout(answer);
        answer = undefined;
        return;
      case 'error': {
        const { code, message, retryable } = news;
        const error = new TrackstarLinkError('link_failed', {
          cause: { code, message },
          retryable,
        });
        // A page that is on display has its own words for it.
        return isLoaded ? attempt.failed(error) : fail('link_failed', error);
      }
      case 'event': {
        const { name, metadata } = news;
        return attempt.event({ name, ...(metadata && { metadata }) });
      }
      default:
        news satisfies never;
    }
  }

  async function succeed(success: LinkSuccess, { send }: LinkFrame, session: string) {
    const isSaved = await attempt.success(success);
    if (isSaved === undefined) return;
    send({ type: isSaved ? 'success-handled' : 'success-failed', session, id: success.id });
  }

  function renew() {
    if (isRenewing || isOver) return;
    isRenewing = true;
    withToken(
      () => send({ type: 'token', linkToken: linkToken as string }),
      (error) => {
        send({ type: 'token-failed' });
        attempt.failed(error);
      },
    ).finally(() => {
      isRenewing = false;
    });
  }

  function fail(code: TrackstarLinkErrorCode, error = new TrackstarLinkError(code)) {
    if (isOver) return;
    dropFrame();
    modal.say(words(code) || words('error'), ways(), true);
    attempt.failed(error);
  }

  function dropFrame() {
    clearTimers();
    frame.remove();
    session = linkToken = undefined;
  }

  const ways = () => ({
    [words('retry')]() {
      dropFrame();
      attempt.retried();
      start();
    },
    [words('close')]: end,
  });

  function clearTimers() {
    for (const timer of [slow, limit, answer]) clearTimeout(timer);
    answer = undefined;
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

  modal.onLeave = (isGone) => {
    if (isGone || !session) return end();
    send({ type: 'close-request' });
    answer ??= setTimeout(end, CLOSE_ANSWER);
  };
  modal.show(opener, words('title'), words('close'), config.appearance?.theme);
  start(frame);
  return { close: end, focus: modal.focus };
}
