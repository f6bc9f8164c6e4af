import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Heading } from './Heading.js';

interface BusyProps {
  title: string;
  text: string;
  /** Said after a while, in place of `text`. */
  slowText: string;
  children?: ComponentChildren;
}

const SLOW_AFTER = 8_000;

export function Busy({ title, text, slowText, children }: BusyProps) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <div class="centered">
        <div class="spinner" />
        <Heading>{title}</Heading>
        <p class="lead" role="status">
          {isSlow ? slowText : text}
        </p>
      </div>
      {children}
    </>
  );
}
