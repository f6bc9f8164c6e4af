import { listen } from '../listen.js';
import type { Surface } from '../transports/Surface.js';
import { create, createButton } from './elements.js';
import { lockScroll } from './scrollLock.js';

/** A native dialog with a close button, and under it the Link page, or words in its place while there is none. */
export function createModal(container: Element): Surface {
  // The shadow is the backdrop: `::backdrop` cannot be had by CSSOM. Dialogs around us may let no pointer through.
  const root = create(
    'dialog',
    container,
    'pointer-events:auto;width:440px;max-width:100%;height:720px;max-height:100%;padding:0;border:0;border-radius:12px;box-shadow:0 0 0 200vmax #0008;font:16px system-ui',
  );
  let leave: (isGone?: boolean) => void;
  const closeButton = createButton(root, '✕', () => leave());
  closeButton.style.float = 'inline-end';

  return [
    root,
    closeButton,
    'calc(100% - 52px)',
    ({ opener }, { close }, onLeave) => {
      leave = onLeave;
      closeButton.setAttribute('aria-label', close);
      // A dialog that we were opened from would close itself as well.
      const ask = (event: Event & { key?: string }) => {
        if (root.contains(event.target as Node) && (event.key ?? 'Escape') === 'Escape') {
          event.preventDefault();
          event.stopImmediatePropagation();
          leave();
        }
      };
      const stop = listen({ keydown: ask, cancel: ask });
      const unlock = lockScroll();
      root.onclose = () => leave(true);
      // There is none in the DOM of tests.
      root.showModal?.();
      return () => {
        stop();
        root.close?.();
        unlock();
        opener?.focus({ preventScroll: true });
      };
    },
  ];
}
