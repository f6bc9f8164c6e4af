import { lockScroll } from './scrollLock.js';

/*
 * A native dialog over the whole window with a panel in it: close button, Link page, and words in its place while there
 * is none. All looks are set through CSSOM, which no Content Security Policy forbids.
 */

const BUTTON = 'font:inherit;color:inherit;cursor:pointer;min-height:44px;background:none;';
const FILL = 'position:absolute;inset:0;width:100%;height:100%;border:0;';

export interface Modal {
  /** The name that a screen reader announces, the words on the close button, and the colours. */
  dress(title: string, close: string, theme: string | undefined): void;
  show(opener: HTMLElement | null): void;
  /** Puts a page in, out of view until it is revealed. */
  insert(frame: HTMLIFrameElement): void;
  /** Words, and the buttons under them, in place of the page. */
  say(words: string, buttons: Record<string, () => void>, isError: boolean): void;
  reveal(frame: HTMLIFrameElement): void;
  focus(): void;
  /** Out of view, with focus and scrolling as they were; a page that is in it goes on living. */
  hide(): void;
  remove(): void;
  /** The person wants to leave. */
  onLeave: () => void;
  /** The browser has closed the dialog on its own account. */
  onClose: () => void;
}

function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  parent: Element,
  css: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.style.cssText = css;
  parent.append(element);
  return element;
}

export function createModal(container: Element): Modal {
  const dialog = create(
    'dialog',
    container,
    // Some dialogs around us let no pointer through to what is inside them.
    `pointer-events:auto;margin:0;padding:0;border:0;width:100%;height:100%;max-width:none;max-height:none;background:#0008`,
  );
  const panel = create(
    'div',
    dialog,
    'position:absolute;inset:0;margin:auto;width:min(100%,440px);height:min(100%,720px);display:flex;flex-direction:column;overflow:hidden;border-radius:12px;background:Canvas;color:CanvasText;font:16px/1.5 system-ui,sans-serif',
  );
  const closeButton = create('button', panel, `${BUTTON}border:0;min-width:44px;align-self:end`);
  const view = create('div', panel, 'position:relative;flex:1');
  const words = create(
    'div',
    view,
    `${FILL}box-sizing:border-box;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:16px;padding:24px;text-align:center`,
  );
  let opener: HTMLElement | null = null;
  let unlock: (() => void) | undefined;

  closeButton.type = 'button';
  closeButton.textContent = '✕';
  closeButton.onclick = () => self.onLeave();
  dialog.oncancel = (event) => {
    event.preventDefault();
    self.onLeave();
  };
  dialog.onclose = () => self.onClose();
  // Before anybody else in the page: a dialog that we were opened from would close itself as well.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !dialog.contains(event.target as Node)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    self.onLeave();
  };

  const self: Modal = {
    onLeave() {},
    onClose() {},
    dress(title, close, theme) {
      dialog.setAttribute('aria-label', title);
      closeButton.setAttribute('aria-label', close);
      dialog.style.colorScheme = !theme || theme === 'auto' ? 'light dark' : theme;
    },
    show(from) {
      opener = from;
      unlock = lockScroll();
      addEventListener('keydown', onKey, true);
      // A DOM without a top layer, as tests have, gets a dialog all the same.
      if (dialog.showModal) dialog.showModal();
      else dialog.open = true;
    },
    insert(frame) {
      frame.style.cssText = `${FILL}visibility:hidden`;
      view.append(frame);
    },
    say(text, buttons, isError) {
      // The button that was just pressed goes, and the focus must not go with it.
      if (words.contains(document.activeElement)) closeButton.focus();
      words.replaceChildren();
      words.style.display = 'flex';
      words.setAttribute('role', isError ? 'alert' : 'status');
      if (!isError) spinner(words);
      create('div', words, '').textContent = text;
      for (const [label, onclick] of Object.entries(buttons)) {
        const button = create(
          'button',
          words,
          `${BUTTON}padding:8px 24px;border:1px solid;border-radius:8px`,
        );
        button.type = 'button';
        button.textContent = label;
        button.onclick = onclick;
      }
    },
    reveal(frame) {
      const hasFocus = dialog.contains(document.activeElement);
      words.style.display = 'none';
      frame.style.visibility = '';
      if (hasFocus) frame.focus();
    },
    focus: () => closeButton.focus(),
    hide() {
      removeEventListener('keydown', onKey, true);
      if (dialog.close) dialog.close();
      else dialog.open = false;
      unlock?.();
      opener?.focus({ preventScroll: true });
    },
    remove: () => dialog.remove(),
  };
  return self;
}

function spinner(parent: Element) {
  const ring = create(
    'div',
    parent,
    'width:32px;height:32px;border:3px solid;border-top-color:transparent;border-radius:50%;opacity:.6',
  );
  if (!globalThis.matchMedia?.('(prefers-reduced-motion:reduce)').matches) {
    ring.animate?.({ rotate: ['0deg', '360deg'] }, { duration: 900, iterations: Infinity });
  }
}
