import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { buttonIn, closeButton, linkUrl, modal, mount, open } from './app.js';

afterEach(() => {
  vi.useRealTimers();
});

/** The rules of axe for WCAG 2.2 AA and best practice, on the whole document; the page in the frame has its own. */
async function expectNoViolations() {
  const { violations } = await axe.run(document, { iframes: false, rules: documentRules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
/** What the page around the tests lacks is not ours. */
const documentRules = Object.fromEntries(
  ['page-has-heading-one', 'html-has-lang', 'document-title', 'landmark-one-main', 'region'].map(
    (id) => [id, { enabled: false }],
  ),
);

/** Always there, always outside of the frame, always to be hit by a finger, with a name. */
function expectCloseButton() {
  const button = closeButton();
  const { left, top, width, height } = button.getBoundingClientRect();
  expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(button);
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  expect(button.getAttribute('aria-label')).toBe('Close');
}

const states: [string, (theme: 'light' | 'dark') => Promise<unknown>][] = [
  [
    'loading',
    async (theme) => {
      const { button } = await mount({ linkUrl: linkUrl('silent'), appearance: { theme } });
      await userEvent.click(button);
      expect(modal().querySelector('[role=status]')?.textContent).toContain('Loading');
    },
  ],
  ['open', (theme) => open({ appearance: { theme } })],
  [
    'slow',
    async (theme) => {
      const { button } = await mount({ linkUrl: linkUrl('silent'), appearance: { theme } });
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      button.click();
      vi.advanceTimersByTime(5_100);
      vi.useRealTimers();
      expect(modal().querySelector('[role=status]')?.textContent).toContain('longer than usual');
    },
  ],
  [
    'error',
    async (theme) => {
      const { button } = await mount({
        linkUrl: linkUrl('silent'),
        loadTimeout: 50,
        appearance: { theme },
      });
      await userEvent.click(button);
      await vi.waitUntil(() => buttonIn('Try again'));
      expect(modal().querySelector('[role=alert]')?.textContent).toContain('did not load');
    },
  ],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(states)('%s passes axe, with the close button in reach', async (_state, show) => {
    await show(theme);
    await expectNoViolations();
    expectCloseButton();
  });
});

test('the button passes axe', async () => {
  await mount();
  await expectNoViolations();
});

test('the dialog has a name, and the frame a title', async () => {
  await open({ labels: { title: 'Connect your warehouse', close: 'Close' } });
  expect(modal()).toHaveProperty('ariaLabel', 'Connect your warehouse');
  expect(modal().querySelector('iframe')?.title).toBe('Connect your warehouse');
});

describe('motion', () => {
  const prefer = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value }],
    });
  afterEach(() => prefer(''));

  test.each([
    ['reduce', 0],
    ['no-preference', 1],
  ])('with prefers-reduced-motion: %s there are %i moving bars', async (preference, count) => {
    await prefer(preference);
    const { button } = await mount({ linkUrl: linkUrl('silent') });
    await userEvent.click(button);
    expect(modal().querySelectorAll('progress')).toHaveLength(count);
    expect(modal().getAnimations({ subtree: true })).toHaveLength(0);
  });
});
