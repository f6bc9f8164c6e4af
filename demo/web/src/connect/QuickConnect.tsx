import { type TrackstarLink, useTrackstarLink } from 'react-trackstar-link';
import { LinkIcon } from '../ui/icons.js';
import { errorWords } from './errorWords.js';
import { useConnect } from './useConnect.js';

/** Our own buttons and our own words on the hook; one of them goes straight to one integration. */
export function QuickConnect() {
  const { config } = useConnect();
  const link = useTrackstarLink({ ...config, integrationType: 'wms' });
  return (
    <article className="card quick" aria-labelledby="quick-heading">
      <span className="badge-icon badge-icon-quiet">
        <LinkIcon />
      </span>
      <div className="quick-text">
        <h3 id="quick-heading">Quick connect</h3>
        <p role="status" className={link.error ? 'danger' : 'muted'}>
          {statusWords(link)}
        </p>
      </div>
      <div className="quick-actions">
        <button
          type="button"
          className="button"
          onClick={() => link.open({ integrationId: 'shiphero' })}
        >
          Connect ShipHero
        </button>
        <button type="button" className="button" onClick={link.open}>
          Browse all warehouses
        </button>
      </div>
    </article>
  );
}

function statusWords({ status, error }: TrackstarLink): string {
  if (error) return errorWords(error);
  switch (status) {
    case 'idle':
      return 'Go straight to your system. Your credentials stay in a secure window.';
    case 'loading':
      return 'Opening the secure window …';
    case 'open':
      return 'Waiting for you in the secure window.';
    case 'success':
      return 'Connected.';
    case 'error':
      return 'Connecting did not work. Please try again.';
    default:
      return status satisfies never;
  }
}
