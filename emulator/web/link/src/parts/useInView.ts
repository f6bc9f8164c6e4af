import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The second version of the observer says whether anything covers, fades or bends the element, in any frame. */
interface ObserverOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  /** Milliseconds between two looks; 100 is the least that browsers take. */
  delay: number;
}

const canTell = () =>
  typeof IntersectionObserverEntry === 'function' &&
  'isVisible' in IntersectionObserverEntry.prototype;

/** True while the element can really be seen. Browsers that cannot tell say true. */
export function useInView(element: RefObject<HTMLElement | null>): boolean {
  const [isInView, setInView] = useState(() => !canTell());
  useEffect(() => {
    if (!canTell() || !element.current) return;
    const options: ObserverOptions = { threshold: [0, 1], trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1) as
        | (IntersectionObserverEntry & { isVisible: boolean })
        | undefined;
      if (last) setInView(last.isVisible);
    }, options);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isInView;
}
