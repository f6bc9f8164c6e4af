const BUTTON = 'font:inherit;color:inherit;cursor:pointer;min-height:44px;background:none;';

/** All looks are set through CSSOM, which no Content Security Policy forbids. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  parent: Element,
  css: string,
  textContent = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.style.cssText = css;
  element.textContent = textContent;
  parent.append(element);
  return element;
}

export function createButton(parent: Element, css: string, label: string, onclick: () => void) {
  const button = create('button', parent, BUTTON + css, label);
  button.type = 'button';
  button.onclick = onclick;
  return button;
}

/** What stands in place of a page while there is none: words, and buttons under them. */
export interface Words {
  element: HTMLElement;
  say(text: string, buttons?: Record<string, () => void>, isError?: boolean): void;
  hide(): void;
}

/** `css` says where they stand. */
export function createWords(parent: Element, css: string): Words {
  const element = create(
    'div',
    parent,
    `${css}place-content:center;justify-items:center;gap:16px;padding:24px;text-align:center`,
  );
  return {
    element,
    say(text, buttons = {}, isError) {
      element.replaceChildren();
      element.style.display = 'grid';
      element.setAttribute('role', isError ? 'alert' : 'status');
      if (!isError) spin(element);
      create('div', element, '', text);
      for (const [label, onclick] of Object.entries(buttons)) {
        createButton(
          element,
          'padding:8px 24px;border:1px solid;border-radius:8px',
          label,
          onclick,
        );
      }
    },
    hide() {
      element.style.display = 'none';
    },
  };
}

function spin(parent: Element) {
  const ring = create(
    'div',
    parent,
    'width:32px;height:32px;border:3px solid;border-top-color:transparent;border-radius:50%;opacity:.6',
  );
  if (globalThis.matchMedia?.('(prefers-reduced-motion:reduce)').matches) return;
  // One turn at a time, as long as it is seen: an animation without end would keep the modal in memory for ever.
  const turn = () => {
    if (ring.clientWidth && ring.animate) {
      ring.animate({ rotate: ['0deg', '360deg'] }, 900).onfinish = turn;
    }
  };
  turn();
}
