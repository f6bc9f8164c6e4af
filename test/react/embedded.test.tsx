import { act, render, screen } from '@testing-library/react';
import { Activity, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { TrackstarLinkProvider } from 'react-trackstar-link';
import {
  TrackstarEmbeddedLink,
  type TrackstarEmbeddedLinkProps,
} from 'react-trackstar-link/embedded';
import { createFakeLink } from 'react-trackstar-link/testing';
import { describe, expect, test, vi } from 'vitest';
import {
  callbacks,
  LINK_ORIGIN,
  LINK_URL,
  linkPage,
  linkPages,
  wait,
  withFakeTimers,
} from '../transports/openLink.js';

const success = { id: 's-1', authCode: 'auth-code-0', integrationName: 'sandbox' };

withFakeTimers();

/** A mounted one, in StrictMode; its page has said nothing yet. */
async function mount(props: Partial<TrackstarEmbeddedLinkProps> = {}) {
  const watched = callbacks();
  const app = (more: Partial<TrackstarEmbeddedLinkProps> = {}, key = 'first') => (
    <StrictMode>
      <TrackstarEmbeddedLink
        key={key}
        id="place"
        linkUrl={LINK_URL}
        {...watched}
        {...props}
        {...more}
      />
    </StrictMode>
  );
  const { container, rerender, unmount } = render(app());
  if (document.querySelector('iframe')) linkPages();
  await act(async () => {});
  const place = container.querySelector('#place') as HTMLElement;
  return {
    ...watched,
    place,
    unmount,
    update: (more: Partial<TrackstarEmbeddedLinkProps>, key?: string) => rerender(app(more, key)),
  };
}

async function load(props: Partial<TrackstarEmbeddedLinkProps> = {}) {
  const link = await mount(props);
  const page = linkPage();
  await page.load();
  return { ...link, page };
}

const press = (name: string) => act(async () => screen.getByRole('button', { name }).click());

describe('opening', () => {
  test('on mount, with one token and one page, also in StrictMode', async () => {
    const { getLinkToken, onLoad, onClose, place } = await mount();
    expect(getLinkToken).toHaveBeenCalledExactlyOnceWith();
    const page = linkPage();
    await page.load();
    expect(page.sent('init')).toHaveLength(1);
    expect(place).toContainElement(page.frame);
    expect(onLoad).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('says that it loads until the page is on display', async () => {
    const { place } = await mount();
    expect(screen.getByRole('status')).toHaveTextContent('Loading');
    expect(linkPage().frame).not.toBeVisible();
    await linkPage().load();
    expect(screen.queryByRole('status')).toBeNull();
    expect(linkPage().frame).toBeVisible();
    expect(place).toBeVisible();
  });

  test('without a dialog, a scroll lock or a move of the focus', async () => {
    const input = document.body.appendChild(document.createElement('input'));
    input.focus();
    const before = document.documentElement.style.cssText;
    await load();
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.documentElement.style.cssText).toBe(before);
    expect(input).toHaveFocus();
  });

  test('the frame has the title and the limits of the one in the modal', async () => {
    await mount({ labels: { title: 'Connect your warehouse' } });
    const { frame } = linkPage();
    expect(frame.title).toBe('Connect your warehouse');
    expect(frame.src).toBe(LINK_URL);
    expect(frame.getAttribute('sandbox')?.split(' ').sort()).toEqual([
      'allow-forms',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect(frame.referrerPolicy).toBe('no-referrer');
  });

  test('the page is told the options, the integration to go straight to and the appearance', async () => {
    const { page } = await load({
      integrationType: 'cart',
      integrationId: 'shopify',
      appearance: { theme: 'dark' },
    });
    expect(page.last()?.options).toMatchObject({
      integrationType: 'cart',
      integrationId: 'shopify',
      appearance: { theme: 'dark' },
    });
  });

  test('options that are not right are reported, and nothing is shown', async () => {
    const { onError, place } = await mount({ linkUrl: 'link.example' });
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'invalid_config' });
    expect(onError).toHaveBeenCalledOnce();
    expect(place).toBeEmptyDOMElement();
  });
});

test('a provider gives defaults, the transport of a test among them', async () => {
  const fake = createFakeLink();
  const { getLinkToken, onSuccess } = callbacks();
  render(
    <TrackstarLinkProvider transport={fake.transport} integrationType="carrier">
      <TrackstarEmbeddedLink getLinkToken={getLinkToken} onSuccess={onSuccess} />
    </TrackstarLinkProvider>,
  );
  await act(async () => {});
  expect(fake.openings.map(({ options }) => options.integrationType)).toEqual(['carrier']);
  expect(linkPages()).toHaveLength(0);
});

describe('4.6 renders while it is open', () => {
  test('do not reload the page, and the newest callback is called', async () => {
    const { page, update, getLinkToken, onSuccess } = await load();
    const newest = vi.fn();
    for (let render = 0; render < 3; render++) {
      update({ integrationAllowList: [`inline ${render}`], onSuccess: () => newest(render) });
    }
    expect(linkPage()).toBe(page);
    expect(page.sent()).toHaveLength(1);
    expect(getLinkToken).toHaveBeenCalledOnce();
    await page.say('success', success);
    expect(onSuccess).not.toHaveBeenCalled();
    expect(newest).toHaveBeenCalledExactlyOnceWith(2);
  });
});

describe('what goes wrong', () => {
  test('4.2 after 5 s it says that it takes longer than usual, and offers another try', async () => {
    const { place, getLinkToken } = await mount();
    await wait(5_100);
    expect(screen.getByRole('status')).toHaveTextContent('longer than usual');
    const before = linkPage();
    await press('Try again');
    expect(linkPage()).not.toBe(before);
    await linkPage().load();
    expect(getLinkToken).toHaveBeenCalledTimes(2);
    expect(place).toContainElement(linkPage().frame);
  });

  test('a token that cannot be had: words in the place, and Try again asks for another', async () => {
    const getLinkToken = vi.fn(async () => 'link token');
    getLinkToken.mockRejectedValueOnce(new Error('no backend'));
    const { onError, onLoad, place } = await mount({ getLinkToken });
    const alert = screen.getByRole('alert');
    expect(place).toContainElement(alert);
    expect(alert).toHaveTextContent('Something went wrong');
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'link_token_failed' });
    await press('Try again');
    await linkPage().load();
    expect(getLinkToken).toHaveBeenCalledTimes(2);
    expect(onLoad).toHaveBeenCalledOnce();
    expect(onError).toHaveBeenCalledOnce();
  });

  test('a page that is not ready in time, in the words of the app', async () => {
    const { onError } = await mount({ labels: { load_timeout: 'Nada.', retry: 'Otra vez' } });
    await wait(15_100);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'load_timeout' });
    expect(screen.getByRole('alert')).toHaveTextContent('Nada.');
    expect(screen.getByRole('button', { name: 'Otra vez' })).toBeVisible();
  });

  test('the person who gives up: the place is empty, and onClose hears "error"', async () => {
    const { onClose, place } = await mount({ getLinkToken: () => Promise.reject(new Error('x')) });
    await press('Close');
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'error' });
    expect(place).toBeEmptyDOMElement();
  });

  test('the focus stays in the place when the person tries again', async () => {
    const getLinkToken = vi.fn(async () => 'link token');
    getLinkToken.mockRejectedValueOnce(new Error('no backend'));
    const { place } = await mount({ getLinkToken });
    screen.getByRole('button', { name: 'Try again' }).focus();
    await press('Try again');
    expect(place).toContainElement(document.activeElement as HTMLElement);
    await linkPage().load();
    expect(linkPage().frame).toHaveFocus();
  });

  test.each([
    ['a look-alike origin', { origin: `${LINK_ORIGIN}.evil.example` }],
    ['another window', { source: window }],
  ])('a message of %s is ignored', async (_whom, from) => {
    const { page, onSuccess } = await load();
    await page.say('success', success, from);
    expect(onSuccess).not.toHaveBeenCalled();
    await page.say('success', success);
    expect(onSuccess).toHaveBeenCalledOnce();
  });
});

describe('the end', () => {
  test('the page closes after a success: onClose, and the place is empty', async () => {
    const { page, place, onSuccess, onClose, onError } = await load();
    await page.say('success', success);
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith(
      'auth-code-0',
      'sandbox',
      expect.any(Function),
    );
    expect(place).toContainElement(page.frame);
    await page.say('close');
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
    expect(place).toBeEmptyDOMElement();
    expect(onError).not.toHaveBeenCalled();
  });

  test('the app closes it in onSuccess', async () => {
    const onSuccess = vi.fn((_code: string, _name: string, close: () => void) => close());
    const { page, place, onClose } = await load({ onSuccess });
    await page.say('success', success);
    expect(page.frame).not.toBeVisible();
    await wait(600);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
    expect(place).toBeEmptyDOMElement();
  });

  test('the focus that was in the page goes back to what had it before', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    const { page } = await load();
    page.frame.focus();
    await page.say('close');
    expect(button).toHaveFocus();
  });

  test('the focus that was elsewhere stays there', async () => {
    const [before, after] = [document.createElement('button'), document.createElement('input')];
    document.body.append(before, after);
    before.focus();
    const { page } = await load();
    after.focus();
    await page.say('close');
    expect(after).toHaveFocus();
  });

  test('a new key opens anew', async () => {
    const { page, update, getLinkToken } = await load();
    await page.say('close');
    update({}, 'second');
    linkPages();
    await act(async () => {});
    await linkPage().load();
    expect(getLinkToken).toHaveBeenCalledTimes(2);
  });
});

describe('unmounting', () => {
  test('ends it with the reason "unmount", and leaves nothing', async () => {
    const { page, unmount, onClose } = await load();
    unmount();
    expect(onClose).not.toHaveBeenCalled();
    await wait(600);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'unmount' });
    expect(page.frame.isConnected).toBe(false);
    expect(document.querySelector('iframe, [role=group]')).toBeNull();
  });

  test('a success that was sent already counts, though its frame has left the document', async () => {
    const { page, unmount, onSuccess, onClose } = await load();
    unmount();
    // jsdom has no moveBefore(): the frame went with its place. In a browser it has no window then.
    expect(page.frame.isConnected).toBe(false);
    Object.defineProperty(page.frame, 'contentWindow', { value: null });
    await page.say('success', success, { source: null });
    expect(onSuccess).toHaveBeenCalledOnce();
    await wait(600);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
  });

  test('before the token is there: the late token is dropped', async () => {
    let give = (_token: string) => {};
    const getLinkToken = () => new Promise<string>((resolve) => (give = resolve));
    const { unmount, onClose, onError } = await mount({ getLinkToken });
    const page = linkPage();
    await page.ready();
    await act(async () => unmount());
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'unmount' });
    await act(async () => give('late'));
    expect(page.sent()).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
  });

  test('at once, before it could open: nothing was asked for', async () => {
    const { getLinkToken, onSuccess, onClose } = callbacks();
    const { unmount } = render(
      <TrackstarEmbeddedLink {...{ getLinkToken, onSuccess, onClose }} linkUrl={LINK_URL} />,
    );
    unmount();
    await act(async () => {});
    expect(getLinkToken).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });
});

test('4.11 hidden by an Activity it ends; shown again it works', async () => {
  const watched = callbacks();
  const app = (mode: 'visible' | 'hidden') => (
    <Activity mode={mode}>
      <TrackstarEmbeddedLink linkUrl={LINK_URL} {...watched} />
    </Activity>
  );
  const { rerender } = render(app('visible'));
  const first = linkPages()[0];
  await act(async () => {});
  await first?.load();
  rerender(app('hidden'));
  await wait(600);
  expect(watched.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'unmount' });
  rerender(app('visible'));
  linkPages();
  await act(async () => {});
  await linkPage().load();
  expect(linkPage()).not.toBe(first);
  expect(linkPage().frame).toBeVisible();
  expect(watched.getLinkToken).toHaveBeenCalledTimes(2);
});

test('4.11 renders on a server as an empty element, and hydrates without a warning', async () => {
  const warned = vi.spyOn(console, 'error');
  const { getLinkToken, onSuccess } = callbacks();
  const app = (
    <StrictMode>
      <TrackstarEmbeddedLink
        linkUrl={LINK_URL}
        className="connect"
        getLinkToken={getLinkToken}
        onSuccess={onSuccess}
      />
    </StrictMode>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(app);
  expect(container.innerHTML).toBe('<div class="connect"></div>');
  expect(getLinkToken).not.toHaveBeenCalled();
  const root = await act(async () => hydrateRoot(container, app));
  expect(linkPages()).toHaveLength(1);
  expect(getLinkToken).toHaveBeenCalledOnce();
  await act(async () => root.unmount());
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

test('4.12 a style attribute that the policy of the page dropped is applied after all', async () => {
  const { getLinkToken, onSuccess } = callbacks();
  const app = (
    <TrackstarEmbeddedLink
      linkUrl={LINK_URL}
      style={{ height: 420 }}
      getLinkToken={getLinkToken}
      onSuccess={onSuccess}
    />
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(app);
  const place = container.firstElementChild as HTMLElement;
  const { style } = document.createElement('div');
  Object.defineProperty(place, 'style', { value: style });
  const root = await act(async () => hydrateRoot(container, app));
  expect(place.style.height).toBe('420px');
  await act(async () => root.unmount());
});
