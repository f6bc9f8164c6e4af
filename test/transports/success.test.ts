import { act } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { loadedLink, wait, withFakeTimers } from './openLink.js';

const success = { id: 's-1', authCode: 'auth-code-0', integrationName: 'sandbox' };

withFakeTimers();

describe('4.4 onSuccess', () => {
  test('is called once for a success, and the page hears that it is handled', async () => {
    const { page, onSuccess, result } = await loadedLink();
    await page.say('success', success);
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith(
      'auth-code-0',
      'sandbox',
      expect.any(Function),
    );
    expect(page.last()).toMatchObject({
      type: 'success-handled',
      id: 's-1',
      session: page.session,
    });
    expect(result.current).toMatchObject({ status: 'success', isOpen: true });
  });

  test('while its promise is pending, duplicates are dropped and the page waits', async () => {
    let save = () => {};
    const onSuccess = vi.fn(() => new Promise<void>((resolve) => (save = resolve)));
    const { page } = await loadedLink({ onSuccess });
    await page.say('success', success);
    await page.say('success', success);
    await wait(10_000);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(page.sent().map(({ type }) => type)).toEqual(['init']);
    await act(async () => save());
    expect(page.sent().map(({ type }) => type)).toEqual(['init', 'success-handled']);
  });

  test('when it fails, the page hears so without the error of the app, and the same id runs it again', async () => {
    const onSuccess = vi.fn(() => Promise.reject(new Error('secret of the backend')));
    const { page, onError, onClose } = await loadedLink({ onSuccess });
    await page.say('success', success);
    expect(page.last()).toEqual({
      source: 'trackstar-link',
      version: 1,
      type: 'success-failed',
      session: page.session,
      id: 's-1',
    });
    expect(onError).toHaveBeenCalledOnce();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'success_handler_failed' });
    expect(page.frame).toBeVisible();
    onSuccess.mockResolvedValue(undefined as never);
    await page.say('success', success);
    expect(onSuccess).toHaveBeenCalledTimes(2);
    expect(page.last()).toMatchObject({ type: 'success-handled', id: 's-1' });
    expect(onClose).not.toHaveBeenCalled();
  });

  test('an id that is handled is answered again without a second call', async () => {
    const { page, onSuccess } = await loadedLink();
    await page.say('success', success);
    await page.say('success', success);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(page.sent('success-handled')).toHaveLength(2);
  });

  test('does not close the modal: the person does, or the close that it was given', async () => {
    const onSuccess = vi.fn((_code: string, _name: string, _close: () => void) => {});
    const { page, onClose, result } = await loadedLink({ onSuccess });
    await page.say('success', success);
    await wait(60_000);
    expect(result.current.isOpen).toBe(true);
    await act(async () => onSuccess.mock.calls[0]?.[2]());
    expect(result.current.isOpen).toBe(false);
    await page.say('close');
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
  });

  test('Done of the page closes after a success', async () => {
    const { page, onClose, result } = await loadedLink();
    await page.say('success', success);
    await page.say('close');
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
    expect(result.current).toMatchObject({ status: 'idle', isOpen: false });
  });
});

describe('4.8 a link token that expires while the modal is open', () => {
  test('is renewed in the same session, without a reload', async () => {
    const { page, getLinkToken, result, onLoad } = await loadedLink();
    getLinkToken.mockResolvedValue('fresh token');
    await page.say('token-expired');
    expect(getLinkToken).toHaveBeenCalledTimes(2);
    expect(page.last()).toMatchObject({
      type: 'token',
      linkToken: 'fresh token',
      session: page.session,
    });
    expect(page.sent('init')).toHaveLength(1);
    expect(page.frame).toBeVisible();
    expect(onLoad).toHaveBeenCalledOnce();
    expect(result.current.status).toBe('open');
  });

  test('is asked for once while the renewal is under way', async () => {
    let give = (_token: string) => {};
    const { page, getLinkToken } = await loadedLink();
    getLinkToken.mockImplementation(() => new Promise<string>((resolve) => (give = resolve)));
    await page.say('token-expired');
    await page.say('token-expired');
    expect(getLinkToken).toHaveBeenCalledTimes(2);
    await act(async () => give('fresh token'));
    await page.say('token-expired');
    expect(getLinkToken).toHaveBeenCalledTimes(3);
  });

  test('when the renewal fails, the page is told and can ask again', async () => {
    const { page, getLinkToken, onError, onClose } = await loadedLink();
    getLinkToken.mockRejectedValueOnce(new Error('no backend'));
    await page.say('token-expired');
    expect(page.last()).toMatchObject({ type: 'token-failed', session: page.session });
    expect(page.last()).not.toHaveProperty('linkToken');
    expect(onError).toHaveBeenCalledOnce();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'link_token_failed' });
    expect(page.frame).toBeVisible();
    getLinkToken.mockResolvedValueOnce('fresh token');
    await page.say('token-expired');
    expect(page.last()).toMatchObject({ type: 'token', linkToken: 'fresh token' });
    expect(onClose).not.toHaveBeenCalled();
  });

  test('a renewed token is the one that a reloaded page gets', async () => {
    const { page, getLinkToken } = await loadedLink();
    getLinkToken.mockResolvedValue('fresh token');
    await page.say('token-expired');
    await page.ready();
    expect(page.last()).toMatchObject({ type: 'init', linkToken: 'fresh token' });
    expect(getLinkToken).toHaveBeenCalledTimes(2);
  });
});

describe('section 3: onEvent', () => {
  test('hears of the steps of the person, in order', async () => {
    const { page, onEvent } = await loadedLink();
    await page.say('event', { name: 'opened' });
    await page.say('event', { name: 'integration_selected', metadata: { name: 'sandbox' } });
    expect(onEvent.mock.calls).toEqual([
      [{ name: 'opened' }],
      [{ name: 'integration_selected', metadata: { name: 'sandbox' } }],
    ]);
  });
});
