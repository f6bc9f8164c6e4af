/** A strict Content Security Policy drops the style attribute that a server rendered; CSSOM may set it. */
export function applyStyle(element: HTMLElement): void {
  const css = element.getAttribute('style');
  if (css && !element.style.length) element.style.cssText = css;
}
