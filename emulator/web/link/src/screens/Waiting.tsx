import { usePage } from '../context.js';

/** The shapes of the introduction, in its places, until the app has said what this is about. */
export function Waiting() {
  const { t } = usePage();
  return (
    <div class="screen" aria-busy="true">
      <h1 class="visually-hidden">{t.loading}</h1>
      <div class="skeleton-tiles">
        <span class="skeleton skeleton-tile" />
        <span class="skeleton skeleton-tile" />
      </div>
      <span class="skeleton skeleton-title" />
      <span class="skeleton skeleton-panel" />
      <span class="skeleton skeleton-line" />
      <div class="actions">
        <span class="skeleton skeleton-button" />
      </div>
    </div>
  );
}
