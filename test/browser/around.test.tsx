import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closeButton, key, linkUrl, modal, mount, open, press } from './app.js';

const closed = (onClose: { mock: { calls: unknown[] } }) =>
  vi.waitFor(() => expect(onClose.mock.calls).toHaveLength(1), 15_000);

describe("4.15 opened from inside somebody else's", () => {
  const surroundings: [string, () => HTMLElement, (around: HTMLElement) => boolean][] = [
    [
      'modal dialog',
      () => {
        const dialog = document.body.appendChild(document.createElement('dialog'));
        dialog.showModal();
        return dialog;
      },
      (around) => around.matches(':modal'),
    ],
    [
      'popover that closes by a click elsewhere',
      () => {
        const popover = document.body.appendChild(document.createElement('div'));
        popover.popover = 'auto';
        popover.showPopover();
        return popover;
      },
      (around) => around.matches(':popover-open'),
    ],
    [
      'dialog that lets no pointer through',
      () => {
        const around = document.body.appendChild(document.createElement('div'));
        around.setAttribute('role', 'dialog');
        document.body.style.pointerEvents = 'none';
        around.style.pointerEvents = 'auto';
        return around;
      },
      (around) => around.isConnected,
    ],
  ];
  let around: HTMLElement;
  afterEach(() => {
    document.body.style.pointerEvents = '';
    around.remove();
  });

  test.each(surroundings)(
    '%s: usable by mouse, theirs intact after',
    async (_what, make, isThere) => {
      around = make();
      const { onEvent, onClose, button } = await open({}, around);
      await press('Succeed');
      await vi.waitFor(() => expect(onEvent).toHaveBeenCalledWith({ name: 'saved' }));
      expect(isThere(around)).toBe(true);
      await userEvent.click(closeButton());
      await closed(onClose);
      expect(isThere(around)).toBe(true);
      expect(around.contains(button)).toBe(true);
      expect(document.activeElement).toBe(button);
    },
  );

  test.each(surroundings)(
    '%s: Escape closes ours and leaves theirs',
    async (_what, make, isThere) => {
      around = make();
      const cancelled = vi.fn();
      around.addEventListener('cancel', cancelled);
      const { onClose, button } = await mount({ linkUrl: linkUrl('silent') }, around);
      await userEvent.click(button);
      expect(modal().matches(':modal')).toBe(true);
      await key('{Escape}');
      await closed(onClose);
      expect(isThere(around)).toBe(true);
      expect(cancelled).not.toHaveBeenCalled();
    },
  );

  test('a page that lets no pointer through but to its own layer: ours is usable', async () => {
    around = document.body.appendChild(document.createElement('div'));
    document.body.style.pointerEvents = 'none';
    around.style.pointerEvents = 'auto';
    const { onEvent, onClose } = await open({}, around);
    await press('Succeed');
    await vi.waitFor(() => expect(onEvent).toHaveBeenCalledWith({ name: 'saved' }));
    await userEvent.click(closeButton());
    await closed(onClose);
  });
});
