import { DEFAULT_LINK_URL } from '../config.js';
import { TrackstarLinkError, type TrackstarLinkErrorCode } from '../errors.js';
import { type LabelName, labelOf } from '../labels.js';
import { type AppMessage, type LinkSuccess, PROTOCOL_VERSION } from '../protocol/messages.js';
import { createLinkFrame, type FrameNews, type LinkFrame } from './linkFrame.js';
import type { Attempt, Opening } from './Transport.js';

/*
 * The conversation with a Link page in a frame, from its opening to its end.
 *
 *   open: the surface is shown; token and page load side by side
 *   page ready and token there: init opens a session
 *   loaded: the page comes into view
 *   a failure: words in its place, with Try again (a new frame, a new token) and Close
 *   the end: the surface is out of view at once; the page gets a moment for a success that is on its way
 */

const SLOW_AFTER = 5_000;
const LOAD_TIMEOUT = 15_000;
const CLOSE_ANSWER = 1_000;
const CLOSING_ANSWER = 500;

type Timer = ReturnType<typeof setTimeout> | undefined;
type WithoutSession<M> = M extends { session: string } ? Omit<M, 'session'> : never;

/** Where a Link page is seen: a modal, or a place in the app's own page. */
export interface Surface {
  /** The person wants to leave; `isGone` when the surface is out of view already. */
  onLeave: (isGone: boolean) => void;
  /** Comes into view; `title` and `close` are for who cannot see. */
  show(opener: HTMLElement | null, title: string, close: string, theme?: string): void;
  /** Puts a page in, out of view until it is revealed. */
  insert(frame: HTMLIFrameElement): void;
  /** Words, and the buttons under them, in place of the page. */
  say(words: string, buttons?: Record<string, () => void>, isError?: boolean): void;
  reveal(frame: HTMLIFrameElement): void;
  focus(): void;
  /** Out of view, with everything around as it was; a page that is in it goes on living. */
  hide(): void;
  remove(): void;
}

/** Brings a Link page to a surface, and speaks with it until the end. `given` is a frame that is loading already. */
export function openPage(attempt: Attempt, surface: Surface, given?: LinkFrame): Opening {
  const { config, opener } = attempt;
  const { labels, loadTimeout = LOAD_TIMEOUT, linkUrl = DEFAULT_LINK_URL } = config;
  const words = (name: LabelName) => labelOf(labels, name);
  let frame = given ?? createLinkFrame(linkUrl);
  let linkToken: string | undefined;
  let session: string | undefined;
  let isLoaded: boolean;
  let isRenewing = false;
  let isOver = false;
  let slow: Timer;
  let limit: Timer;
  let answer: Timer;

  function start() {
    isLoaded = false;
    frame.element.title = words('title');
    frame.onNews = receive;
    if (!frame.element.isConnected) surface.insert(frame.element);
    surface.say(words('loading'));
    slow = setTimeout(() => surface.say(words('slow'), ways()), SLOW_AFTER);
    startLimit();
    if (frame.standing) receive(frame.standing);
    withToken(init, (error) => fail(error.code, error));
  }

  /** A token that comes after the end or a failure, or for a frame that is gone, is dropped; so is its failure. */
  function withToken(then: () => void, otherwise: (error: TrackstarLinkError) => void) {
    const mine = frame;
    const isMine = () => mine.onNews && !isOver;
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
        surface.reveal(frame.element);
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
    surface.say(words(code) || words('error'), ways(), true);
    attempt.failed(error);
  }

  function dropFrame() {
    clearTimers();
    frame.remove();
    frame.onNews = session = linkToken = undefined;
  }

  const ways = () => ({
    [words('retry')]() {
      dropFrame();
      attempt.retried();
      frame = createLinkFrame(linkUrl);
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
    surface.hide();
    attempt.hidden();
  }

  function finish() {
    hide();
    dropFrame();
    surface.remove();
    attempt.closed();
  }

  surface.onLeave = (isGone) => {
    if (isGone || !session) return end();
    send({ type: 'close-request' });
    answer ??= setTimeout(end, CLOSE_ANSWER);
  };
  surface.show(opener, words('title'), words('close'), config.appearance?.theme);
  start();
  return { close: end, focus: surface.focus };
}
