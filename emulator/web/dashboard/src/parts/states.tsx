import type { ReactNode } from 'react';
import { ApiError } from '../api/send.js';
import { Button } from './Button.js';
import { Notice } from './Notice.js';

/** Lines in the place of what is about to come; quiet for the eyes, one word for the ears. */
export function Loading({ lines = 5 }: { lines?: number }) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">Loading</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same.
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

export function LoadError({ error, onRetry }: { error: Error; onRetry: () => unknown }) {
  const requestId = error instanceof ApiError ? error.requestId : null;
  if (error instanceof ApiError && error.status === 404) {
    return (
      <Notice tone="warn" title={error.message}>
        <p>It may have been deleted, or the address is from another emulator.</p>
      </Notice>
    );
  }
  return (
    <Notice tone="danger" title={error.message}>
      {requestId && (
        <p>
          Request <code>{requestId}</code>
        </p>
      )}
      <Button size="small" onPress={() => void onRetry()}>
        Try again
      </Button>
    </Notice>
  );
}

interface EmptyProps {
  title: string;
  children?: ReactNode;
}

/** Nothing is here yet, and what to do about it. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <section className="empty-state" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
