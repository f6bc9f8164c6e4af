import { formatCount } from '../format.js';

interface PagerProps {
  label: string;
  first: number;
  last: number;
  total: number;
  /** Null where there is no such page. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
}

/** The buttons stay focusable at the ends, so that nobody who pages by keyboard loses their place. */
export function Pager({ label, first, last, total, onPrevious, onNext }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      <p className="muted" role="status">
        {formatCount(first)}–{formatCount(last)} of {formatCount(total)}
      </p>
      <button
        type="button"
        className="button button-small"
        aria-disabled={!onPrevious}
        onClick={() => onPrevious?.()}
      >
        Previous
      </button>
      <button
        type="button"
        className="button button-small"
        aria-disabled={!onNext}
        onClick={() => onNext?.()}
      >
        Next
      </button>
    </nav>
  );
}
