import { describe, expect, inject, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closeButton, linkUrl, modal, mount, open, press } from './app.js';

/** A frame that keeps sending the app what a Link page would; resolves when it has said everything a few times. */
async function addHostileFrame(origin: string) {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.src = `${origin}/hostile`;
  const rounds = vi.fn();
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && data.forgedRounds) rounds(data.forgedRounds);
  });
  const heard = async (times: number) => {
    const before = rounds.mock.calls.length;
    await vi.waitFor(() => expect(rounds.mock.calls.length).toBeGreaterThan(before + times), 5_000);
  };
  await heard(1);
  return { heard };
}

describe.each([
  ['another origin', () => inject('otherOrigin')],
  ['the origin of the Link page itself', () => inject('linkOrigin')],
])('section 6: messages that a sibling frame of %s forges', (_whose, origin) => {
  test('count for nothing while the page is on display', async () => {
    const app = await open();
    const { heard } = await addHostileFrame(origin());
    await heard(5);
    expect(app.onSuccess).not.toHaveBeenCalled();
    expect(app.onError).not.toHaveBeenCalled();
    expect(app.onClose).not.toHaveBeenCalled();
    expect(app.getLinkToken).toHaveBeenCalledOnce();
    expect(modal().open).toBe(true);
    await press('Succeed');
    await vi.waitFor(() => expect(app.onSuccess).toHaveBeenCalledOnce());
    expect(app.onSuccess.mock.calls[0]?.[0]).toBe('auth-code-0');
  });

  test('count for nothing while it loads', async () => {
    const { heard } = await addHostileFrame(origin());
    const app = await mount({ linkUrl: linkUrl('silent') });
    await userEvent.click(app.button);
    await heard(5);
    expect(app.onLoad).not.toHaveBeenCalled();
    expect(app.onError).not.toHaveBeenCalled();
    expect(app.onSuccess).not.toHaveBeenCalled();
    await userEvent.click(closeButton());
    expect(app.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'user' });
  });
});
