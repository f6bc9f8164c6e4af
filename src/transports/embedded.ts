import { applyStyle } from '../applyStyle.js';
import type { CompleteConfig } from '../config.js';
import { create } from '../modal/elements.js';
import { loadPage } from './linkPage.js';
import type { Surface } from './Surface.js';
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

export function createPlace(): Place {
  let container: HTMLElement | null = null;
  let follow: Follow | undefined;
  return {
    transport: {
      open(attempt) {
        const { linkUrl } = attempt.config as CompleteConfig;
        const [surface, followPlace] = createInlineSurface(container);
        follow = followPlace;
        return loadPage(linkUrl, surface).open(attempt);
      },
    },
    attach(element) {
      container = element;
      if (element) applyStyle(element);
      follow?.(element);
    },
  };
}

/** To the place, or out of view where there is none. */
type Follow = (place: HTMLElement | null) => void;

function createInlineSurface(container: HTMLElement | null): [Surface, Follow] {
  const root = create(
    'div',
    container ?? document.body,
    'position:relative;height:100%;overflow:auto;background:Canvas;color:CanvasText',
  );
  root.setAttribute('role', 'group');
  // Takes the focus over from a button of ours that goes; nobody gets here by Tab.
  root.tabIndex = -1;
  // The height where the place has none of its own, with the words beside it.
  create('div', root, 'float:left;height:680px');
  let isHidden = false;

  const surface: Surface = [
    root,
    root,
    '100%',
    ({ opener }) =>
      () => {
        isHidden = true;
        // Otherwise the focus is somewhere else, and none of our business.
        if (root.contains(document.activeElement)) opener?.focus({ preventScroll: true });
        root.style.display = 'none';
      },
  ];
  return [
    surface,
    (place) => {
      if (isHidden || !root.isConnected) return;
      root.style.display = place ? '' : 'none';
      const parent = place ?? document.body;
      if (root.parentNode !== parent) parent.moveBefore?.(root, null);
    },
  ];
}
