import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { AlertIcon } from './icons.js';

interface NoticeProps {
  tone: 'danger' | 'warn' | 'info';
  title: string;
  children?: ComponentChildren;
  /** Moves the focus here each time this changes, so that the words are read out and in view. */
  focusKey?: unknown;
}

export function Notice({ tone, title, children, focusKey }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const takesFocus = focusKey !== undefined;
  useLayoutEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus, focusKey]);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
    <div
      ref={box}
      class={`notice notice-${tone}`}
      // Moving the focus reads it out already; a live region would do so twice.
      role={takesFocus ? 'group' : 'status'}
      aria-labelledby={titleId}
      tabIndex={takesFocus ? -1 : undefined}
    >
      <AlertIcon />
      <div class="notice-body">
        <p class="notice-title" id={titleId}>
          {title}
        </p>
        {children}
      </div>
    </div>
  );
}
