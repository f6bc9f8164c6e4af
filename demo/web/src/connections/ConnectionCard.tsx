import { useId, useState } from 'react';
import { shownResources } from '../../../src/catalogue.js';
import type { ConnectionState, ConnectionView } from '../../../src/views.js';
import { ConnectionData } from '../data/ConnectionData.js';
import { formatMoment } from '../format.js';
import { LinkIcon } from '../ui/icons.js';
import { Notice } from '../ui/Notice.js';
import { verticalOf } from '../verticals.js';
import { SyncProgress } from './SyncProgress.js';

const stateWords: Record<ConnectionState, string> = {
  syncing: 'Syncing',
  ready: 'Ready',
  attention: 'Needs attention',
  unknown: 'Not known yet',
};

interface ConnectionCardProps {
  connection: ConnectionView;
  /** Its data is on show from the start. */
  isNewest: boolean;
}

export function ConnectionCard({ connection, isNewest }: ConnectionCardProps) {
  const { displayName, account, connectedAt, state, resources, problems } = connection;
  const vertical = verticalOf(connection.vertical);
  const Icon = vertical?.Icon ?? LinkIcon;
  const id = useId();
  const [isChosen, setChosen] = useState<boolean | null>(null);
  const isShown = isChosen ?? isNewest;
  const shown = shownResources(connection.vertical ?? '').map((each) => each.functionName);
  const hasData = resources.some(
    (resource) => resource.state === 'done' && shown.includes(resource.functionName),
  );

  return (
    <article className="card connection" aria-labelledby={`${id}-name ${id}-vertical`}>
      <div className="connection-head">
        <span className="badge-icon">
          <Icon size={22} />
        </span>
        <div className="connection-title">
          <h3 id={`${id}-name`}>{displayName}</h3>
          <p className="muted">
            <span id={`${id}-vertical`}>{vertical?.label ?? 'System'}</span>
            {account && ` · ${account}`} · connected {formatMoment(connectedAt)}
          </p>
        </div>
        <span className={`pill pill-${state}`}>{stateWords[state]}</span>
        {hasData && (
          <button
            type="button"
            className="button button-small"
            aria-expanded={isShown}
            aria-controls={`${id}-data`}
            onClick={() => setChosen(!isShown)}
          >
            {isShown ? 'Hide data' : 'Show data'}
          </button>
        )}
      </div>
      {problems.map((problem) => (
        <Notice key={problem} tone="warn">
          <p>{problem}</p>
        </Notice>
      ))}
      {resources.length > 0 && <SyncProgress resources={resources} />}
      {hasData && (
        <div id={`${id}-data`} hidden={!isShown}>
          {isShown && <ConnectionData connection={connection} />}
        </div>
      )}
    </article>
  );
}
