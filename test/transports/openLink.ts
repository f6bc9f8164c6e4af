import { act, cleanup, renderHook } from '@testing-library/react';
import { type OpenOptions, type TrackstarLinkConfig, useTrackstarLink } from 'react-trackstar-link';
import { afterEach, beforeEach, vi } from 'vitest';

export const LINK_ORIGIN = 'https://link.example';
export const LINK_URL = `${LINK_ORIGIN}/link`;
const envelope = { source: 'trackstar-link', version: 1 };

export interface Sent {
  type: string;
  session: string;
  [field: string]: unknown;
}
interface From {
  origin?: string;
  source?: unknown;
}

/** A Link page as the app sees it: a frame, what its window was sent, and what arrives from it. */
function linkPageIn(frame: HTMLIFrameElement) {
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error('The frame is not in the document.');
  const post = vi.spyOn(contentWindow, 'postMessage').mockImplementation(() => {});
  const page = {
    frame,
    /** Everything that was sent, with the origin that it was meant for. */
    get calls() {
      return post.mock.calls as unknown as [Sent, string][];
    },
    sent: (type?: string) =>
      page.calls.map(([message]) => message).filter((each) => !type || each.type === type),
    last: () => page.sent().at(-1),
    /** The session of the newest `init`. */
    get session() {
      return page.sent('init').at(-1)?.session ?? '';
    },
    /** Delivers a message as the browser would, from this window and origin unless told otherwise. */
    async receive(data: unknown, { origin = LINK_ORIGIN, source = contentWindow }: From = {}) {
      await act(async () => {
        dispatchEvent(new MessageEvent('message', { data, origin, source: source as Window }));
      });
    },
    ready: (versions: unknown = [1]) => page.receive({ ...envelope, type: 'ready', versions }),
    /** Says something of the session that is open. */
    say: (type: string, more: object = {}, from?: From) =>
      page.receive({ ...envelope, type, session: page.session, ...more }, from),
    /** What a page does until its first screen is on display. */
    async load() {
      await page.ready();
      await page.say('loaded');
    },
  };
  return page;
}

const pages = new WeakMap<HTMLIFrameElement, ReturnType<typeof linkPageIn>>();

/** All Link pages in the document, in order. */
export function linkPages() {
  return [
    ...document.querySelectorAll<HTMLIFrameElement>('dialog iframe, [role=group] iframe'),
  ].map((frame) => {
    const page = pages.get(frame) ?? linkPageIn(frame);
    pages.set(frame, page);
    return page;
  });
}

/** The one Link page that there is. */
export function linkPage() {
  const [page, ...others] = linkPages();
  if (!page || others.length) throw new Error(`There are ${others.length + (page ? 1 : 0)} pages.`);
  return page;
}

/** Every callback that an app can give, watched. */
export const callbacks = () => ({
  getLinkToken: vi.fn<TrackstarLinkConfig['getLinkToken']>(async () => 'link token'),
  onSuccess: vi.fn<TrackstarLinkConfig['onSuccess']>(),
  onClose: vi.fn(),
  onError: vi.fn(),
  onEvent: vi.fn(),
  onLoad: vi.fn(),
});

export function renderLink(config: Partial<TrackstarLinkConfig> = {}) {
  const watched = callbacks();
  const { result, unmount } = renderHook(() =>
    useTrackstarLink({ linkUrl: LINK_URL, ...watched, ...config }),
  );
  const open = async (options?: OpenOptions) => {
    act(() => result.current.open(options));
    if (document.querySelector('iframe')) linkPages();
    // The token comes in a task of its own.
    await act(async () => {});
  };
  return { ...watched, result, unmount, open };
}

/** A link that was opened; its page has said nothing yet. */
export async function openLink(config: Partial<TrackstarLinkConfig> = {}) {
  const link = renderLink(config);
  await link.open();
  return { ...link, page: linkPage() };
}

/** A link whose page is on display. */
export async function loadedLink(config: Partial<TrackstarLinkConfig> = {}) {
  const link = await openLink(config);
  await link.page.load();
  return link;
}

export const wait = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

export const modal = () => document.querySelector('dialog');
export const words = () => modal()?.textContent ?? '';
export const press = (name: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll<HTMLElement>('dialog button')];
    const named = buttons.find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    );
    if (!named) throw new Error(`There is no button "${name}".`);
    named.click();
  });

/** Timers stand still until `wait()`; what a test opened is gone before the next. */
export function withFakeTimers() {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(async () => {
    cleanup();
    // Longer than a warm frame is kept.
    await vi.advanceTimersByTimeAsync(40_000);
    vi.useRealTimers();
    document.body.replaceChildren();
  });
}
