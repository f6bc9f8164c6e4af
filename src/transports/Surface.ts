import type { Words } from '../labels.js';
import type { Attempt } from './Transport.js';

/** Where a Link page is seen: a modal, or a place in the app's own page. */
export type Surface = readonly [
  root: HTMLElement,
  /** Has the focus when nothing else in it can. */
  home: HTMLElement,
  frameHeight: string,
  /**
   * Brings it into view. `leave` is for when the person wants to go; `isGone` when it is out of view already.
   * Returns what takes it out of view, with everything around as it was; a page that is in it goes on living.
   */
  show: (attempt: Attempt, words: Words, leave: (isGone?: boolean) => void) => () => void,
];
