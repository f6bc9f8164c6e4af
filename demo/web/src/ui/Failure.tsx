import { ApiError } from '../api.js';
import { Notice } from './Notice.js';

/** A failed query: what happened, and the way to try again. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const isOver = error instanceof ApiError && error.code === 'no_session';
  return (
    <Notice tone="danger" isAlert>
      <p>{error.message}</p>
      <button
        type="button"
        className="button button-small"
        onClick={isOver ? () => location.reload() : onRetry}
      >
        {isOver ? 'Reload the page' : 'Try again'}
      </button>
    </Notice>
  );
}
