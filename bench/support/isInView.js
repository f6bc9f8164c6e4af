/** On screen, be it transparent. */
export function isInView(element) {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** The frame or dialog in view. */
export const modalInView = () =>
  [...document.querySelectorAll('dialog[open], iframe')].find(isInView);
