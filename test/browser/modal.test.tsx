import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  buttonIn,
  closeButton,
  element,
  key,
  linkPage,
  linkUrl,
  modal,
  mount,
  open,
  press,
} from './app.js';

const closed = (onClose: { mock: { calls: unknown[] } }) =>
  vi.waitFor(() => expect(onClose.mock.calls).toHaveLength(1), 15_000);

test('from the click to a connection, through the frame of another origin', async () => {
  const { onSuccess, onClose, onError, onEvent, getLinkToken } = await open();
  await press('Succeed');
  await vi.waitFor(() => expect(onEvent).toHaveBeenCalledWith({ name: 'saved' }));
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith('auth-code-0', 'sandbox', expect.any(Function));
  expect(modal().open).toBe(true);
  await press('Done');
  await closed(onClose);
  expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
  expect(getLinkToken).toHaveBeenCalledOnce();
  expect(onError).not.toHaveBeenCalled();
});

test('4.2 the modal appears in the same task as the click', async () => {
  const { button } = await mount();
  let seen: string | undefined;
  const look = () => {
    seen = document.querySelector('dialog:modal')?.textContent ?? 'no modal';
  };
  addEventListener('click', look, { once: true });
  await userEvent.click(button);
  expect(seen).toContain('Loading');
});

describe('4.9 focus', () => {
  test('goes into the dialog, into the page once it is on display, and back to the opener', async () => {
    const { button, onLoad, onClose } = await mount();
    await userEvent.click(button);
    expect(modal().contains(document.activeElement)).toBe(true);
    await vi.waitFor(() => expect(onLoad).toHaveBeenCalled(), 15_000);
    expect(document.activeElement).toBe(element('dialog iframe'));
    await userEvent.click(closeButton());
    await closed(onClose);
    expect(document.activeElement).toBe(button);
  });

  test('cannot leave for what is behind', async () => {
    const { button } = await mount({ linkUrl: linkUrl('silent') });
    await userEvent.click(button);
    for (let tab = 0; tab < 4; tab++) {
      await key('{Tab}');
      expect(document.activeElement).not.toBe(button);
    }
  });

  test('stays in the dialog when the person tries again', async () => {
    const getLinkToken = vi.fn(async () => 'link token');
    getLinkToken.mockRejectedValueOnce(new Error('no backend'));
    const { button, onLoad } = await mount({ getLinkToken });
    await userEvent.click(button);
    const retry = await vi.waitUntil(() => buttonIn('Try again'));
    await userEvent.click(retry);
    expect(modal().contains(document.activeElement)).toBe(true);
    await vi.waitFor(() => expect(onLoad).toHaveBeenCalled(), 15_000);
    expect(document.activeElement).toBe(element('dialog iframe'));
  });
});

describe('4.9 the page behind', () => {
  afterEach(() => {
    document.documentElement.style.cssText = '';
    scrollTo(0, 0);
  });

  test('does not move: neither scrolled nor shifted, before, during and after', async () => {
    const { button, onClose } = await mount();
    button.style.marginTop = '1500px';
    button.style.marginBottom = '1500px';
    scrollTo(0, 1_200);
    const place = () => JSON.stringify([scrollY, button.getBoundingClientRect()]);
    const before = place();
    await userEvent.click(button);
    expect(scrollY).toBe(1_200);
    expect(place()).toBe(before);
    await userEvent.click(closeButton());
    await closed(onClose);
    expect(place()).toBe(before);
  });

  test('cannot be scrolled or clicked while the modal is open', async () => {
    const { button } = await open();
    button.style.marginTop = '3000px';
    expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
    const { left, top } = button.getBoundingClientRect();
    expect(document.elementFromPoint(left + 2, top + 2)).not.toBe(button);
  });

  test('has its inline styles again as they were', async () => {
    const { style } = document.documentElement;
    style.cssText = 'overflow: scroll; scrollbar-gutter: auto; color: navy;';
    const before = style.cssText;
    const { onClose } = await open();
    expect(style.overflow).toBe('hidden');
    await userEvent.click(closeButton());
    await closed(onClose);
    expect(style.cssText).toBe(before);
  });

  test('keeps no frame, dialog, animation, style or listener of ours, opening after opening', async () => {
    const { button, onClose, onLoad } = await mount();
    const listeners = watchListeners();
    const before = document.documentElement.outerHTML.replace(' style=""', '');
    for (let opening = 1; opening <= 3; opening++) {
      await userEvent.click(button);
      await vi.waitFor(() => expect(onLoad).toHaveBeenCalledTimes(opening), 15_000);
      await userEvent.click(closeButton());
      await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(opening), 15_000);
    }
    expect(document.documentElement.outerHTML.replace(' style=""', '')).toBe(before);
    expect(frames).toHaveLength(0);
    expect(document.getAnimations()).toHaveLength(0);
    expect(listeners.left()).toEqual([]);
  });
});

describe('4.14 closing', () => {
  test('Escape outside of the frame asks the page, and closes', async () => {
    const { onClose } = await open();
    closeButton().focus();
    await key('{Escape}');
    await closed(onClose);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'user' });
  });

  test('Escape while it loads closes', async () => {
    const { button, onClose } = await mount({ linkUrl: linkUrl('silent') });
    await userEvent.click(button);
    await key('{Escape}');
    await closed(onClose);
  });

  test('Escape inside the frame is for the page alone', async () => {
    const { onEvent, onClose } = await open();
    await linkPage().getByRole('textbox').click();
    await key('{Escape}');
    await vi.waitFor(() =>
      expect(onEvent).toHaveBeenCalledWith({ name: 'key', metadata: { key: 'Escape' } }),
    );
    expect(onClose).not.toHaveBeenCalled();
    expect(modal().open).toBe(true);
  });

  test('Escape again and again does not tear the page away while it asks', async () => {
    const { onClose } = await open({ linkUrl: linkUrl('asks') });
    closeButton().focus();
    for (let time = 0; time < 4; time++) await key('{Escape}');
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(modal().open).toBe(true);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('a click on the backdrop does not close', async () => {
    const { onClose } = await open();
    await userEvent.click(document.documentElement, { position: { x: 5, y: 5 }, force: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(onClose).not.toHaveBeenCalled();
    expect(modal().open).toBe(true);
  });
});

/** What is listened to on the window and the document from now on, and not yet given up. */
function watchListeners() {
  const left = new Map<unknown, string>();
  for (const target of [window, document] as EventTarget[]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      left.set(listener, type);
      add.call(target, type, listener, options);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
      left.delete(listener);
      remove.call(target, type, listener, options);
    });
  }
  return {
    left() {
      vi.restoreAllMocks();
      return [...left.values()];
    },
  };
}
