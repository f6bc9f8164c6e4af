import { type CompleteConfig, merge } from '../config.js';
import { TrackstarLinkError, type TrackstarLinkErrorCode } from '../errors.js';
import { words as ours, type Words } from '../labels.js';
import { listen } from '../listen.js';
import { create, createButton } from '../modal/elements.js';
import {
  type AppMessage,
  envelope,
  type PageMessage,
  PROTOCOL_VERSION,
} from '../protocol/messages.js';
import { readPageMessage } from '../protocol/readPageMessage.js';
import { createFrame } from './createFrame.js';
import type { Surface } from './Surface.js';
import type { Attempt, Opening } from './Transport.js';
import { CLOSE_ANSWER, CLOSING_ANSWER, SLOW_AFTER } from './timings.js';

/*
 * A Link page in a frame, and the conversation with it, from its opening to its end.
 *
 *   load: the page is on its way, perhaps before anybody has clicked
 *   open: the surface is shown; token and page load side by side
 *   page ready and token there: init opens a session
 *   loaded: the page comes into view
 *   a failure: words in its place, with Try again (a new frame, a new token) and Close
 *   the end: the surface is out of view at once; the page gets a moment for a success that is on its way
 */

type Timer = ReturnType<typeof setTimeout> | undefined;
type FieldsOf<Type> = Omit<Extract<AppMessage, { type: Type }>, 'type' | 'session'>;
type SessionMessage = Exclude<PageMessage, { type: 'ready' }>;
type Of<Type> = Extract<SessionMessage, { type: Type }>;

/** A page that is on its way or there, and perhaps not opened yet. */
export interface LinkPage {
  linkUrl: string;
  open(attempt: Attempt): Opening;
  remove(): void;
}

/** Loads a Link page on a surface that is not in view yet. */
export function loadPage(linkUrl: string, [root, home, frameHeight, show]: Surface): LinkPage {
  const { origin } = new URL(linkUrl);
  const panel = create('div', root, 'padding:120px 24px;text-align:center');
  // None after a failure.
  let frame: HTMLIFrameElement;
  /** Whether there is a page that we can speak with, or why not; nothing before either is known. */
  let standing: true | TrackstarLinkErrorCode | undefined;
  // Neither is there before the opening.
  let attempt: Attempt;
  let words: Words;
  let leaveView: () => void;
  let linkToken: string;
  let session: string;
  let isLoaded: boolean;
  let isOver = false;
  let isRenewing = false;
  let slow: Timer;
  let limit: Timer;
  let answer: Timer;

  const stop = listen({
    message({ origin: from, source, data }) {
      if (from !== origin || source !== frame?.contentWindow) return;
      const news = readPageMessage(data);
      if (!news) return;
      if (news.type !== 'ready') {
        if (news.session === session) hear[news.type](news as never);
        // What was on its way when the frame left the document has no source, as the frame has no window then. It
        // counts if it knows the session; `ready` does not.
      } else if (source) meet(news.versions.includes(PROTOCOL_VERSION) || 'protocol_mismatch');
    },
    securitypolicyviolation({ effectiveDirective, blockedURI }) {
      if (effectiveDirective === 'frame-src' && `${blockedURI}/`.startsWith(`${origin}/`)) {
        meet('blocked_by_csp');
      }
    },
  });

  const hear: { [Type in SessionMessage['type']]: (news: Of<Type>) => void } = {
    loaded() {
      if (isOver) return;
      clearTimeout(slow);
      clearTimeout(limit);
      isLoaded = true;
      panel.hidden = true;
      frame.style.visibility = '';
      if (hasFocus()) frame.focus({ preventScroll: true });
      attempt.loaded();
    },
    async success(news) {
      const to = session;
      const isSaved = await attempt.success(news);
      // A page that has been reloaded since hears nothing of it.
      if (isSaved === undefined || to !== session) return;
      send(isSaved ? 'success-handled' : 'success-failed', { id: news.id });
    },
    'token-expired'() {
      if (isOver || isRenewing) return;
      isRenewing = true;
      void withToken(
        () => send('token', { linkToken }),
        (error) => {
          send('token-failed');
          attempt.failed(error);
        },
      ).finally(() => {
        isRenewing = false;
      });
    },
    close: finish,
    'keep-open'() {
      // The end that is decided is not put off.
      if (isOver) return;
      clearTimeout(answer);
      answer = undefined;
    },
    error({ code, message, retryable }) {
      const error = new TrackstarLinkError('link_failed', { cause: { code, message }, retryable });
      // A page that is on display has its own words for it.
      if (isLoaded) attempt.failed(error);
      else fail(error);
    },
    event: ({ name, metadata }) => attempt.event({ name, metadata }),
  };

  function load() {
    frame = createFrame(linkUrl, frameHeight);
    root.append(frame);
  }

  function start() {
    isLoaded = false;
    frame.title = words.title;
    say('status', words.loading);
    slow = setTimeout(say, SLOW_AFTER, 'status', words.slow, true);
    startLimit();
    meet(standing);
    void withToken(() => meet(standing), fail);
  }

  /** A page is there, or there is none. The session begins when there are both a page and a token. */
  function meet(now: typeof standing) {
    standing = now;
    if (!now || !attempt || isOver) return;
    if (now !== true) return fail(new TrackstarLinkError(now));
    clearTimeout(limit);
    if (!linkToken) return;
    session = crypto.getRandomValues(new Uint32Array(4)).join('-');
    if (!isLoaded) startLimit();
    send('init', { linkToken, options: attempt.options });
  }

  function startLimit() {
    clearTimeout(limit);
    limit = setTimeout(
      () => fail(new TrackstarLinkError('load_timeout')),
      (attempt.config as CompleteConfig).loadTimeout,
    );
  }

  /** A token that comes after the end or a failure, or for a frame that is gone, is dropped; so is its failure. */
  function withToken(then: () => void, otherwise: (error: TrackstarLinkError) => void) {
    const mine = frame;
    const isMine = () => mine && mine === frame && !isOver;
    return attempt.getLinkToken().then(
      (token) => {
        if (!isMine()) return;
        linkToken = token;
        then();
      },
      (error) => isMine() && otherwise(error),
    );
  }

  function send<Type extends AppMessage['type']>(type: Type, more?: FieldsOf<Type>) {
    if (!session) return;
    const message = envelope({ type, session, ...more } as AppMessage);
    // Whoever took the frame out of the document took its window with it.
    frame?.contentWindow?.postMessage(message, origin);
  }

  const hasFocus = () => root.contains(document.activeElement);

  /** Words in place of the page and, but for the first, two buttons under them. */
  function say(role: 'status' | 'alert', text: string, hasWays?: boolean) {
    // A button or frame that goes must not take the focus with it.
    if (hasFocus()) home.focus({ preventScroll: true });
    panel.replaceChildren();
    panel.hidden = false;
    panel.setAttribute('role', role);
    if (role === 'status' && !window.matchMedia?.('(prefers-reduced-motion)').matches) {
      create('progress', panel);
    }
    create('p', panel, '', text);
    if (!hasWays) return;
    createButton(panel, words.retry, () => {
      dropFrame();
      attempt.retried();
      load();
      start();
    });
    createButton(panel, words.close, end);
  }

  function fail(error: TrackstarLinkError) {
    if (isOver) return;
    dropFrame();
    say('alert', words[error.code] ?? words.error, true);
    attempt.failed(error);
  }

  function dropFrame() {
    clearTimers();
    frame?.remove();
    frame = standing = session = linkToken = undefined as never;
  }

  function clearTimers() {
    for (const timer of [slow, limit, answer]) clearTimeout(timer);
    answer = undefined;
  }

  function end() {
    if (isOver) return;
    hide();
    if (!session) return finish();
    send('closing');
    answer = setTimeout(finish, CLOSING_ANSWER);
  }

  function hide() {
    if (isOver) return;
    isOver = true;
    clearTimers();
    leaveView();
    attempt.hidden();
  }

  function finish() {
    hide();
    remove();
    attempt.closed();
  }

  function remove() {
    dropFrame();
    stop();
    root.remove();
  }

  load();
  return {
    linkUrl,
    open(given) {
      attempt = given;
      const { labels, appearance } = attempt.config;
      words = merge(ours, labels) as Words;
      root.setAttribute('aria-label', words.title);
      root.style.colorScheme = appearance?.theme?.replace('auto', '') || 'light dark';
      leaveView = show(attempt, words, (isGone) => {
        if (isGone || !session) return end();
        send('close-request');
        answer ??= setTimeout(end, CLOSE_ANSWER);
      });
      start();
      return { close: end, focus: () => home.focus() };
    },
    remove,
  };
}
