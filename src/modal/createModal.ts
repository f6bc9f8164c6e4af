import type { Surface } from '../transports/openPage.js';
import { lockScroll } from './scrollLock.js';
import { create, createButton, createWords } from './words.js';

/*
 * A native dialog with a close button, and under it the Link page, or words in its place while there is none. All looks
 * are set through CSSOM, which no Content Security Policy forbids.
 */

const BELOW = 'position:absolute;inset:44px 0 0;';

export function createModal(container: Element): Surface {
  // The shadow is the backdrop: `::backdrop` cannot be had by CSSOM. Dialogs around us may let no pointer through.
  const dialog = create(
    'dialog',
    container,
    'pointer-events:auto;box-sizing:border-box;width:440px;max-width:100%;height:720px;max-height:100%;padding:0;border:0;overflow:hidden;border-radius:12px;box-shadow:0 0 0 200vmax #0008;font:16px/1.5 system-ui,sans-serif',
  );
  const closeButton = createButton(
    dialog,
    'border:0;min-width:44px;display:block;margin-inline-start:auto',
    '✕',
    () => self.onLeave(false),
  );
  const words = createWords(dialog, BELOW);
  let opener: HTMLElement | null;
  let unlock: () => void;

  const leave = (event: Event) => {
    event.preventDefault();
    // A dialog that we were opened from would close itself as well.
    event.stopImmediatePropagation();
    self.onLeave(false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && dialog.contains(event.target as Node)) leave(event);
  };
  dialog.oncancel = leave;
  dialog.onclose = () => self.onLeave(true);

  const self: Surface = {
    onLeave() {},
    show(from, title, close, theme = 'auto') {
      opener = from;
      dialog.setAttribute('aria-label', title);
      closeButton.setAttribute('aria-label', close);
      dialog.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
      unlock = lockScroll();
      addEventListener('keydown', onKey, true);
      // A DOM without a top layer, as tests have, gets a dialog all the same.
      if (dialog.showModal) dialog.showModal();
      else dialog.open = true;
    },
    insert(frame) {
      frame.style.cssText = `${BELOW}width:100%;height:calc(100% - 44px);border:0;visibility:hidden`;
      dialog.append(frame);
    },
    say(...news) {
      // The button that was just pressed goes, and the focus must not go with it.
      if (words.element.contains(document.activeElement)) closeButton.focus();
      words.say(...news);
    },
    reveal(frame) {
      const hasFocus = dialog.contains(document.activeElement);
      words.hide();
      frame.style.visibility = '';
      if (hasFocus) frame.focus();
    },
    focus: () => closeButton.focus(),
    hide() {
      removeEventListener('keydown', onKey, true);
      if (dialog.close) dialog.close();
      else dialog.open = false;
      unlock();
      opener?.focus({ preventScroll: true });
    },
    remove: () => dialog.remove(),
  };
  return self;
}
