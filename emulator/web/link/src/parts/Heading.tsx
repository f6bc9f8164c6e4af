import { useLayoutEffect, useRef } from 'preact/hooks';

let isFirst = true;

/** The app gives the page the focus once it is on display; a screen reader then begins at the title. */
function begin() {
  const title = document.querySelector('h1');
  if (!title) return;
  removeEventListener('focus', begin);
  if (document.activeElement === document.body) title.focus({ preventScroll: true });
}
addEventListener('focus', begin);

/** A screen's title. Takes the focus when its screen appears, so that it is read out and Tab starts from here. */
export function Heading({ children, id }: { children: string; id?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = children;
  }, [children]);
  useLayoutEffect(() => {
    // The first screen may come while the person is still somewhere else in the app.
    if (!isFirst || document.hasFocus()) heading.current?.focus({ preventScroll: true });
    isFirst = false;
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} id={id}>
      {children}
    </h1>
  );
}
