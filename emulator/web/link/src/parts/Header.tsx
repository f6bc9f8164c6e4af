import { BackIcon } from '../../../ui/icons.js';
import { Tile } from '../../../ui/Tile.js';
import { usePage } from '../context.js';
import { progressOf } from '../machine/start.js';

/** Who asks, how far it is, and the way back. Its end corner stays free for the app's own close button. */
export function Header() {
  const { state, dispatch, t } = usePage();
  const { session, screen } = state;
  const progress = progressOf(state);
  const canGoBack = ['picker', 'credentials', 'sign-in'].includes(screen.name);
  return (
    <header class="top">
      <div class="top-row">
        {canGoBack && (
          <button
            type="button"
            class="back"
            aria-label={t.back}
            onClick={() => dispatch({ type: 'back' })}
          >
            <BackIcon size={20} />
          </button>
        )}
        {session && (
          <span class="organization">
            <Tile
              size="small"
              name={session.organization.name}
              imageUrl={session.organization.logoUrl}
            />
            <span class="organization-name">{session.organization.name}</span>
          </span>
        )}
      </div>
      <div class="progress">
        {progress && (
          <>
            <span class="visually-hidden">
              {t.progress(progress.step, progress.of, screen.name)}
            </span>
            {Array.from({ length: progress.of }, (_, index) => (
              <span key={index} class={`segment ${index < progress.step ? 'segment-done' : ''}`} />
            ))}
          </>
        )}
      </div>
    </header>
  );
}
