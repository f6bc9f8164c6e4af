import { act } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { loadedLink, modal, openLink, press, wait, withFakeTimers } from './openLink.js';

withFakeTimers();

describe('4.5 nothing that the page still says holds up the end', () => {
  test('a late keep-open', async () => {
    const { page, result, onClose } = await loadedLink();
    await press('Close');
    act(() => result.current.close());
    await page.say('keep-open');
    await wait(600);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'programmatic' });
    expect(modal()).toBeNull();
  });

  test('a late loaded', async () => {
    const { page, result, onClose } = await openLink();
    await page.ready();
    act(() => result.current.close());
    await page.say('loaded');
    await wait(600);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'programmatic' });
    expect(modal()).toBeNull();
  });

  test('a loaded after the person wanted to leave', async () => {
    const { page, onClose } = await openLink();
    await page.ready();
    await press('Close');
    await page.say('loaded');
    await wait(1_600);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'user' });
  });

  test('a person who presses Escape again and again', async () => {
    const { onClose } = await loadedLink();
    await press('Close');
    await wait(700);
    await press('Close');
    await wait(900);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('a reload: a page that is on its way out gets no new session', async () => {
    const { page, result } = await loadedLink();
    act(() => result.current.close());
    await page.ready();
    expect(page.sent('init')).toHaveLength(1);
  });

  test('an error that the page reports after the end touches no state', async () => {
    const { page, result, onClose } = await loadedLink();
    act(() => result.current.close());
    await page.say('error', { code: 'x', message: 'x' });
    await page.say('close');
    expect(result.current).toMatchObject({ status: 'idle', isOpen: false });
    expect(onClose).toHaveBeenCalledOnce();
  });
});
