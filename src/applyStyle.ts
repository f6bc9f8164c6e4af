/** A strict Content Security Policy drops the style attribute that a server rendered; CSSOM may set it. */
export function applyStyle<E extends HTMLElement>(element: E): E {
  // The look at the attribute comes last: it is slow where React has set a style.
  const css = !element.style.length && element.getAttribute('style');
  if (css) element.style.cssText = css;
  return element;
}
