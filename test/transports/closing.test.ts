import { act, fireEvent } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import {
  linkPage,
  linkPages,
  loadedLink,
  modal,
  openLink,
  press,
  wait,
  withFakeTimers,
} from './openLink.js';

const success = { id: 's-1', authCode: 'auth-code-0', integrationName: 'sandbox' };

withFakeTimers();

describe('4.14 closing by the person asks the page first', () => {
  const ways: [string, () => unknown][] = [
    ['the close button', () => press('Close')],
    ['Escape', () => act(async () => fireEvent.keyDown(insideModal(), { key: 'Escape' }))],
    [
      'cancel of the dialog',
      () => act(async () => fireEvent(insideModal(), new Event('cancel', { cancelable: true }))),
    ],
  ];

  test.each(ways)('%s sends close-request, and close of the page ends it', async (_way, leave) => {
    const { page, onClose } = await loadedLink();
    await leave();
    expect(page.last()).toMatchObject({ type: 'close-request', session: page.session });
    expect(onClose).not.toHaveBeenCalled();
    expect(modal()).toHaveAttribute('open');
    await page.say('close');
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'user' });
    expect(modal()).toBeNull();
  });

  test('keep-open keeps it open, for as long as it takes', async () => {
    const { page, onClose } = await loadedLink();
    await press('Close');
    await page.say('keep-open');
    await wait(60_000);
    expect(onClose).not.toHaveBeenCalled();
    await page.say('close');
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'user' });
  });

  test('without an answer in 1 s it closes', async () => {
    const { page, onClose, result } = await loadedLink();
    await press('Close');
    await wait(900);
    expect(result.current.isOpen).toBe(true);
    await wait(200);
    expect(result.current.isOpen).toBe(false);
    expect(page.last()).toMatchObject({ type: 'closing' });
    await wait(600);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'user' });
  });

  test('before there is a session there is nobody to ask', async () => {
    const { onClose } = await openLink();
    await press('Close');
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'user' });
    expect(modal()).toBeNull();
  });

  test('a close of the dialog that the browser forced is an end', async () => {
    const { page, onClose } = await loadedLink();
    await act(async () => fireEvent(insideModal(), new Event('close')));
    expect(page.last()).toMatchObject({ type: 'closing' });
    await page.say('close');
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'user' });
  });

  test('other keys, and Escape outside of the modal, close nothing', async () => {
    const { page } = await loadedLink();
    fireEvent.keyDown(insideModal(), { key: 'Enter' });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(page.sent('close-request')).toHaveLength(0);
  });

  test('a click on the backdrop does not close', async () => {
    const { page } = await loadedLink();
    fireEvent.click(insideModal());
    await wait(2_000);
    expect(page.sent('close-request')).toHaveLength(0);
    expect(modal()).toHaveAttribute('open');
  });

  test('a dialog of the app around ours does not hear of Escape', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await loadedLink();
    fireEvent.keyDown(insideModal(), { key: 'Escape' });
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });
});

describe('4.5 the end is decided', () => {
  test('the modal is out of view at once; the page is told and gets 500 ms', async () => {
    const { page, result, onClose } = await loadedLink();
    act(() => result.current.close());
    expect(page.last()).toMatchObject({ type: 'closing', session: page.session });
    expect(modal()).not.toHaveAttribute('open');
    expect(result.current).toMatchObject({ status: 'idle', isOpen: false, isReady: false });
    expect(page.frame.isConnected).toBe(true);
    await wait(400);
    expect(onClose).not.toHaveBeenCalled();
    await wait(200);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'programmatic' });
    expect(modal()).toBeNull();
    expect(linkPages()).toHaveLength(0);
  });

  test('the page that answers close ends it sooner', async () => {
    const { page, result, onClose } = await loadedLink();
    act(() => result.current.close());
    await page.say('close');
    expect(onClose).toHaveBeenCalledOnce();
    await wait(2_000);
    await page.say('close');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('a success that was on its way is not lost', async () => {
    const { page, result, onSuccess, onClose } = await loadedLink();
    act(() => result.current.close());
    await wait(300);
    await page.say('success', success);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(page.last()).toMatchObject({ type: 'success-handled' });
    await wait(300);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
    expect(result.current.status).toBe('idle');
  });

  test('after the end a success comes too late', async () => {
    const { page, result, onSuccess } = await loadedLink();
    act(() => result.current.close());
    await wait(600);
    await page.say('success', success);
    expect(onSuccess).not.toHaveBeenCalled();
  });

  test('without a session there is nothing to wait for', async () => {
    const { page, result, onClose } = await openLink();
    act(() => result.current.close());
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'programmatic' });
    expect(page.sent()).toEqual([]);
    expect(modal()).toBeNull();
  });

  test('unmounting closes with reason unmount', async () => {
    const { page, unmount, onClose } = await loadedLink();
    unmount();
    expect(modal()).not.toHaveAttribute('open');
    expect(page.last()).toMatchObject({ type: 'closing' });
    await wait(600);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'unmount' });
    expect(modal()).toBeNull();
  });

  test('an app that unmounts in onSuccess loses no connection and hears success', async () => {
    let unmount = () => {};
    const { page, onClose, ...link } = await loadedLink({ onSuccess: () => unmount() });
    unmount = link.unmount;
    await page.say('success', success);
    expect(page.sent('success-handled')).toHaveLength(1);
    await wait(600);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
  });

  test('a pending onSuccess is watched after the end', async () => {
    let fail = (_reason: Error) => {};
    const onSuccess = () =>
      new Promise((_resolve, reject) => {
        fail = reject;
      });
    const { page, onClose, onError } = await loadedLink({ onSuccess });
    await page.say('success', success);
    await page.say('close');
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
    await act(async () => fail(new Error('disk full')));
    expect(onError).toHaveBeenCalledOnce();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'success_handler_failed' });
  });

  test('another opening may begin before the one before is at its end', async () => {
    const { page, result, open, onClose, onSuccess } = await loadedLink();
    act(() => result.current.close());
    await open();
    const next = linkPages().find((each) => each !== page);
    await next?.load();
    expect(result.current.status).toBe('open');
    await page.say('success', success);
    expect(onSuccess).toHaveBeenCalledOnce();
    await wait(600);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
    expect(result.current).toMatchObject({ status: 'open', isOpen: true });
    expect(linkPage()).toBe(next);
  });
});

describe('4.7 a close while the token is awaited wins', () => {
  test.each(['resolve', 'reject'] as const)('and the late token is dropped (%s)', async (how) => {
    const settle = { resolve: (_token: string) => {}, reject: (_reason: Error) => {} };
    const getLinkToken = () =>
      new Promise<string>((resolve, reject) => Object.assign(settle, { resolve, reject }));
    const { page, result, onClose, onError } = await openLink({ getLinkToken });
    await page.ready();
    act(() => result.current.close());
    expect(onClose).toHaveBeenCalledOnce();
    await act(async () => settle[how](new Error('late') as never));
    expect(page.sent()).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
    expect(result.current).toMatchObject({ status: 'idle', isOpen: false });
  });

  test('a renewal that comes after the end is dropped', async () => {
    let give = (_token: string) => {};
    const { page, result, getLinkToken } = await loadedLink();
    getLinkToken.mockImplementation(() => new Promise<string>((resolve) => (give = resolve)));
    await page.say('token-expired');
    act(() => result.current.close());
    await act(async () => give('late'));
    expect(page.sent('token')).toHaveLength(0);
  });

  test('a second open() while open focuses the modal and asks for nothing', async () => {
    const { result, open, getLinkToken } = await loadedLink();
    (document.activeElement as HTMLElement).blur();
    await open();
    expect(getLinkToken).toHaveBeenCalledOnce();
    expect(document.querySelectorAll('dialog')).toHaveLength(1);
    expect(modal()).toContainElement(document.activeElement as HTMLElement);
    expect(result.current.status).toBe('open');
  });
});

function insideModal() {
  const dialog = modal();
  if (!dialog) throw new Error('There is no modal.');
  return dialog;
}
