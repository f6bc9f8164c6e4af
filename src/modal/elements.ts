/** An element, looks and all; the looks are set through CSSOM, which no Content Security Policy forbids. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  parent: Element | null,
  css = '',
  textContent = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.style.cssText = css;
  element.textContent = textContent;
  parent?.append(element);
  return element;
}

export function createButton(parent: Element, text: string, onclick: () => void) {
  const css = 'font:inherit;min-height:44px;margin:4px;padding:0 16px;border:0;border-radius:8px';
  const button = create('button', parent, css, text);
  button.type = 'button';
  button.onclick = onclick;
  return button;
}
