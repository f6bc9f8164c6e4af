import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../context.js';

/** Asks before typed credentials are thrown away. Escape keeps them. */
export function LeaveDialog() {
  const { dispatch, t } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const textId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing, rather than only taking it away, gives the focus back to where it was.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="leave"
      aria-labelledby={titleId}
      aria-describedby={textId}
      onCancel={(event) => {
        event.preventDefault();
        dispatch({ type: 'stay' });
      }}
      onClose={() => dispatch({ type: 'stay' })}
    >
      <h2 id={titleId}>{t.leaveTitle}</h2>
      <p id={textId}>{t.leaveText}</p>
      <div class="leave-actions">
        <button
          type="button"
          class="button button-secondary"
          onClick={() => dispatch({ type: 'leave' })}
        >
          {t.leave}
        </button>
        <button
          type="button"
          class="button button-primary"
          onClick={() => dispatch({ type: 'stay' })}
        >
          {t.stay}
        </button>
      </div>
    </dialog>
  );
}
