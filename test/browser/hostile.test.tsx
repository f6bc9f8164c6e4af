import { describe, expect, inject, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closeButton, linkUrl, modal, mount, open, press } from './app.js';

/** Resolves when a hostile page has said everything a few times more. `source` is its window, unless it is inside another. */
function watchForgeries(source?: () => Window | null) {
  const rounds = vi.fn();
  addEventListener('message', ({ source: from, data }) => {
    if ((!source || from === source()) && data.forgedRounds) rounds(data.forgedRounds);
  });
  return async (times: number) => {
    const before = rounds.mock.calls.length;
    await vi.waitFor(
      () => expect(rounds.mock.calls.length).toBeGreaterThan(before + times),
      15_000,
    );
  };
}

/** A frame that keeps sending the app what a Link page would. */
async function addHostileFrame(origin: string, sandbox?: string) {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.src = `${origin}/hostile`;
  document.body.append(frame);
  const heard = watchForgeries(() => frame.contentWindow);
  await heard(1);
  return { heard };
}

async function expectUntouched(app: Awaited<ReturnType<typeof open>>) {
  expect(app.onSuccess).not.toHaveBeenCalled();
  expect(app.onError).not.toHaveBeenCalled();
  expect(app.onClose).not.toHaveBeenCalled();
  expect(app.getLinkToken).toHaveBeenCalledOnce();
  expect(modal().open).toBe(true);
  await press('Succeed');
  await vi.waitFor(() => expect(app.onSuccess).toHaveBeenCalledOnce());
  expect(app.onSuccess.mock.calls[0]?.[0]).toBe('auth-code-0');
}

describe.each([
  ['another origin', () => inject('otherOrigin'), undefined],
  ['the origin of the Link page itself', () => inject('linkOrigin'), undefined],
  ['the origin "null" of a sandbox', () => inject('linkOrigin'), 'allow-scripts'],
])('section 6: messages that a sibling frame of %s forges', (_whose, origin, sandbox) => {
  test('count for nothing while the page is on display', async () => {
    const app = await open();
    const { heard } = await addHostileFrame(origin(), sandbox);
    await heard(5);
    await expectUntouched(app);
  });

  test('count for nothing while it loads', async () => {
    const { heard } = await addHostileFrame(origin(), sandbox);
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

test('section 6: messages that a frame nested in the Link page forges count for nothing', async () => {
  const heard = watchForgeries();
  const app = await open({ linkUrl: linkUrl('nests') });
  await heard(5);
  await expectUntouched(app);
});
