let locks = 0;
let before = ['', ''];

/** Keeps the page behind from scrolling, without moving anything of it. Returns the release. */
export function lockScroll(): () => void {
  const { style, clientWidth } = document.documentElement;
  if (!locks++) {
    before = [style.overflow, style.scrollbarGutter];
    // The room of a scrollbar that vanishes stays taken, so that nothing shifts.
    if (innerWidth > clientWidth) style.scrollbarGutter = 'stable';
    style.overflow = 'hidden';
  }
  return () => {
    if (!--locks) [style.overflow, style.scrollbarGutter] = before as [string, string];
  };
}
