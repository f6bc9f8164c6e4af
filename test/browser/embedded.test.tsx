import axe from 'axe-core';
import { type ReactNode, StrictMode, Suspense, use } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import {
  TrackstarEmbeddedLink,
  type TrackstarEmbeddedLinkProps,
} from 'react-trackstar-link/embedded';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { element, linkUrl } from './app.js';

let root: Root | undefined;

beforeEach(() => page.viewport(1024, 700));

afterEach(async () => {
  root?.unmount();
  root = undefined;
  await vi.waitFor(() => expect(document.querySelector('iframe')).toBeNull(), 15_000);
  document.body.replaceChildren();
});

function watch(props: Partial<TrackstarEmbeddedLinkProps>) {
  return {
    linkUrl: linkUrl(),
    getLinkToken: vi.fn(async () => 'link token'),
    onSuccess: vi.fn<TrackstarEmbeddedLinkProps['onSuccess']>(),
    onClose: vi.fn(),
    onError: vi.fn(),
    onEvent: vi.fn(),
    onLoad: vi.fn(),
    ...props,
  };
}

/** A page of an app with the Link page in it, and whatever else stands there. */
function mount(
  props: Partial<TrackstarEmbeddedLinkProps> = {},
  app = (link: ReactNode): ReactNode => link,
) {
  const watched = watch(props);
  const main = document.body.appendChild(document.createElement('main'));
  root = createRoot(main);
  root.render(
    <StrictMode>{app(<TrackstarEmbeddedLink className="place" {...watched} />)}</StrictMode>,
  );
  return { ...watched, main };
}

async function open(
  props: Partial<TrackstarEmbeddedLinkProps> = {},
  app?: (link: ReactNode) => ReactNode,
) {
  const mounted = mount(props, app);
  await vi.waitFor(() => expect(mounted.onLoad).toHaveBeenCalled(), 15_000);
  return mounted;
}

const linkPage = () => page.frameLocator(page.elementLocator(element('iframe')));
const closed = (onClose: unknown) =>
  vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce(), 15_000);

test('from mount to a connection, through the frame of another origin', async () => {
  const { getLinkToken, onSuccess, onClose, onError, onEvent } = await open();
  await linkPage().getByRole('button', { name: 'Succeed' }).click();
  await vi.waitFor(() => expect(onEvent).toHaveBeenCalledWith({ name: 'saved' }));
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith('auth-code-0', 'sandbox', expect.any(Function));
  await linkPage().getByRole('button', { name: 'Done' }).click();
  await closed(onClose);
  expect(onClose).toHaveBeenCalledWith({ reason: 'success' });
  expect(element('.place').childElementCount).toBe(0);
  expect(element('.place').offsetHeight).toBe(0);
  expect(getLinkToken).toHaveBeenCalledOnce();
  expect(onError).not.toHaveBeenCalled();
});

describe('unmounting', () => {
  test('a success that is on its way in the page is not lost', async () => {
    const { main, onSuccess, onClose } = await open({ linkUrl: linkUrl('late') });
    root?.render(null);
    await vi.waitFor(() => expect(main.childElementCount).toBe(0));
    expect(onSuccess).not.toHaveBeenCalled();
    await closed(onClose);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledWith({ reason: 'success' });
    expect(document.querySelector('iframe')).toBeNull();
  });

  test('where the browser cannot move a frame, what the page has said already still counts', async () => {
    const { moveBefore } = Element.prototype;
    onTestFinished(() => void Object.assign(Element.prototype, { moveBefore }));
    Object.assign(Element.prototype, { moveBefore: undefined });
    let isGone = false;
    const { onSuccess, onClose } = mount({
      linkUrl: linkUrl('hasty'),
      // The page runs in a process of its own. Once this one has waited, the success is in its queue, and the frame goes
      // before anybody has read it.
      onEvent() {
        const until = performance.now() + 200;
        while (performance.now() < until);
        const frame = element('iframe');
        flushSync(() => root?.render(null));
        isGone = !frame.isConnected;
      },
    });
    await closed(onClose);
    expect(isGone).toBe(true);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledWith({ reason: 'success' });
  });

  test('a page that says nothing more is gone after half a second', async () => {
    const { onClose, onSuccess } = await open();
    root?.render(null);
    await closed(onClose);
    expect(onClose).toHaveBeenCalledWith({ reason: 'unmount' });
    expect(onSuccess).not.toHaveBeenCalled();
    expect(document.body.querySelectorAll('iframe, [role=group]')).toHaveLength(0);
  });
});

test('what was typed is still there when something beside it has loaded meanwhile', async () => {
  let load = () => {};
  let more: Promise<string> | undefined;
  const Beside = () => <p>{more ? use(more) : 'nothing yet'}</p>;
  const app = (link: ReactNode) => (
    <Suspense fallback={<p>Waiting</p>}>
      <Beside />
      {link}
    </Suspense>
  );
  const { main, ...watched } = await open({}, app);
  const input = linkPage().getByLabelText('API key');
  await input.fill('half a key');
  const link = <TrackstarEmbeddedLink className="place" {...watched} />;
  more = new Promise((resolve) => {
    load = () => resolve('and more');
  });
  root?.render(<StrictMode>{app(link)}</StrictMode>);
  await vi.waitFor(() => expect(main.innerText).toBe('Waiting'));
  expect(element('iframe').checkVisibility()).toBe(false);
  load();
  await vi.waitFor(() => expect(main.innerText).toContain('and more'));
  expect(element('.place').contains(element('iframe'))).toBe(true);
  expect(element('iframe').checkVisibility()).toBe(true);
  await input.click();
  await userEvent.keyboard('{End}!');
  await vi.waitFor(() =>
    expect(watched.onEvent).toHaveBeenLastCalledWith({
      name: 'typed',
      metadata: { text: 'half a key!' },
    }),
  );
  expect(watched.onLoad).toHaveBeenCalledOnce();
  expect(watched.onClose).not.toHaveBeenCalled();
});

describe('focus', () => {
  const around = (link: ReactNode) => (
    <>
      <input aria-label="before" />
      {link}
      <input aria-label="after" />
    </>
  );

  test('is not moved by us while the page comes and goes', async () => {
    const { onClose } = mount({}, around);
    const before = await vi.waitUntil(() => document.querySelector<HTMLElement>('input'));
    before.focus();
    // Not by what has the focus in the end: a browser under automation may take it from every element.
    const moved = vi.spyOn(HTMLElement.prototype, 'focus');
    onTestFinished(() => moved.mockRestore());
    await vi.waitUntil(() => document.querySelector('iframe')?.style.visibility === '');
    root?.render(null);
    await closed(onClose);
    expect(moved).not.toHaveBeenCalled();
  });

  test('goes into the page by Tab, and nowhere else of ours', async () => {
    await open({}, around);
    element('input').focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(element('iframe'));
  });

  test('is in the page after another try that was asked for by the keyboard', async () => {
    const getLinkToken = vi.fn(async () => 'link token');
    getLinkToken.mockRejectedValueOnce(new Error('no backend'));
    const { onLoad } = mount({ getLinkToken }, around);
    const retry = await vi.waitUntil(() =>
      document.querySelector<HTMLElement>('[role=alert] button'),
    );
    retry.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(onLoad).toHaveBeenCalled(), 15_000);
    expect(document.activeElement).toBe(element('iframe'));
  });
});

describe('size', () => {
  test('680 px high where the place has no height of its own, and as wide as the place', async () => {
    await open();
    expect(element('iframe').offsetHeight).toBe(680);
    expect(element('iframe').offsetWidth).toBe(element('main').offsetWidth);
  });

  test('as high as the place where that has one', async () => {
    await open({ style: { height: 420, width: 360 } });
    const { offsetHeight, offsetWidth } = element('iframe');
    expect([offsetHeight, offsetWidth]).toEqual([420, 360]);
    expect(element('.place').scrollHeight).toBe(420);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const states: [string, (appearance: { theme: typeof theme }) => unknown][] = [
    [
      'loading',
      async (appearance) => {
        mount({ linkUrl: linkUrl('silent'), appearance });
        await expect.element(page.getByRole('status')).toHaveTextContent('Loading');
      },
    ],
    ['open', (appearance) => open({ appearance })],
    [
      'error',
      async (appearance) => {
        mount({ linkUrl: linkUrl('silent'), loadTimeout: 50, appearance });
        await expect.element(page.getByRole('alert')).toHaveTextContent('did not load');
      },
    ],
  ];

  test.each(states)('%s passes axe, in its own colours', async (_state, show) => {
    await show({ theme });
    const { violations } = await axe.run('main', { iframes: false });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const { colorScheme, backgroundColor } = getComputedStyle(element('[role=group]'));
    expect(colorScheme).toBe(theme);
    expect(backgroundColor).toBe(theme === 'dark' ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)');
  });
});
