import { applyStyle } from '../applyStyle.js';
import { create, createWords } from '../modal/words.js';
import { openPage, type Surface } from './openPage.js';
import type { Transport } from './Transport.js';

/*
 * The Link page in a place of the app's own page.
 *
 * React takes the place out of the document at an unmount, and hides it while something beside it loads. A frame that
 * leaves the document is gone, and one that is moved loads anew, unless it is moved by `moveBefore()`. So, where a
 * browser has that, what we put into the place steps aside before the place goes, and comes back with it.
 */

/** Where the Link page stands among the app's own elements. */
export interface Place {
  transport: Transport;
  /** The element that is the place; null just before it leaves the document or is hidden. Fits React's `ref`. */
  attach(element: HTMLElement | null): void;
}

interface InlineSurface extends Surface {
  /** To the place, or out of view where there is none. */
  follow(container: HTMLElement | null): void;
}

export function createPlace(): Place {
  let container: HTMLElement | null = null;
  let surface: InlineSurface | undefined;
  return {
    transport: {
      open(attempt) {
        surface = createInlineSurface(container);
        return openPage(attempt, surface);
      },
    },
    attach(element) {
      container = element;
      if (element) applyStyle(element);
      surface?.follow(element);
    },
  };
}

const FILL = 'position:absolute;inset:0;';

function createInlineSurface(container: HTMLElement | null): InlineSurface {
  const root = create(
    'div',
    container ?? document.body,
    'position:relative;height:100%;overflow:hidden;background:Canvas;color:CanvasText',
  );
  root.setAttribute('role', 'group');
  // Takes the focus over from a button of ours that goes; nobody gets here by Tab.
  root.tabIndex = -1;
  // The height where the place has none of its own.
  create('div', root, 'height:680px');
  const words = createWords(root, `${FILL}overflow:auto;`);
  let opener: HTMLElement | null;
  let isHidden = false;
  const hasFocus = () => root.contains(document.activeElement);

  const self: InlineSurface = {
    onLeave() {},
    show(from, title, _close, theme = 'auto') {
      opener = from;
      root.setAttribute('aria-label', title);
      root.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
    },
    follow(place) {
      if (isHidden || !root.isConnected) return;
      root.style.display = place ? '' : 'none';
      const parent = place ?? document.body;
      if (root.parentNode !== parent) parent.moveBefore?.(root, null);
    },
    insert(frame) {
      frame.style.cssText = `${FILL}width:100%;height:100%;border:0;visibility:hidden`;
      root.append(frame);
    },
    say(...news) {
      const isLost = words.element.contains(document.activeElement);
      words.say(...news);
      if (isLost) self.focus();
    },
    reveal(frame) {
      words.hide();
      frame.style.visibility = '';
      if (hasFocus()) frame.focus({ preventScroll: true });
    },
    focus: () => root.focus({ preventScroll: true }),
    hide() {
      isHidden = true;
      // Otherwise the focus is somewhere else, and none of our business.
      if (hasFocus()) opener?.focus({ preventScroll: true });
      root.style.display = 'none';
    },
    remove: () => root.remove(),
  };
  return self;
}
