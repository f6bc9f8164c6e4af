import type { ResourceState, ResourceView } from '../../../src/views.js';
import { CheckIcon, OffIcon, WaitingIcon, WarningIcon } from '../ui/icons.js';
import { doneOf } from './progress.js';

const words: Record<ResourceState, string> = {
  waiting: 'waiting',
  syncing: 'syncing',
  done: 'synced',
  failed: 'not synced',
  off: 'switched off',
};

function StateIcon({ state }: { state: ResourceState }) {
  switch (state) {
    case 'waiting':
      return <WaitingIcon size={16} />;
    case 'syncing':
      return <span className="spinner" />;
    case 'done':
      return <CheckIcon size={16} />;
    case 'failed':
      return <WarningIcon size={16} />;
    case 'off':
      return <OffIcon size={16} />;
    default:
      return state satisfies never;
  }
}

/** The initial sync, resource by resource. */
export function SyncProgress({ resources }: { resources: ResourceView[] }) {
  const { done, all } = doneOf(resources);
  return (
    <div className="sync">
      {done < all && (
        <progress
          aria-label="Initial sync"
          aria-valuetext={`${done} of ${all} resources`}
          value={done}
          max={all}
        />
      )}
      <ul className="sync-list" aria-label="Initial sync by resource">
        {resources.map(({ functionName, label, state }) => (
          <li key={functionName} className={`sync-item sync-${state}`}>
            <StateIcon state={state} />
            <span>{label}</span> <span className="sync-state">{words[state]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
