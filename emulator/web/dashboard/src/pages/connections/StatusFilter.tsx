import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ConnectionCounts } from '../../../../../src/dashboard/wire.js';
import { count } from '../../format.js';

const choices = [
  { id: 'all', label: 'All', tone: 'plain' },
  { id: 'ok', label: 'OK', tone: 'ok' },
  { id: 'syncing', label: 'Syncing', tone: 'busy' },
  { id: 'warn', label: 'Warn', tone: 'warn' },
  { id: 'errors', label: 'Errors', tone: 'danger' },
] as const;

interface StatusFilterProps {
  counts: ConnectionCounts;
  value: string | undefined;
  onChange: (status: string | undefined) => void;
}

/** The counts are the filter: a look says how things are, a press shows which. */
export function StatusFilter({ counts, value, onChange }: StatusFilterProps) {
  return (
    <ToggleButtonGroup
      aria-label="Status"
      className="stats"
      disallowEmptySelection
      selectedKeys={[value ?? 'all']}
      onSelectionChange={(keys) => {
        const [key] = keys;
        onChange(key === 'all' ? undefined : String(key));
      }}
    >
      {choices.map(({ id, label, tone }) => (
        <ToggleButton key={id} id={id} className={`stat stat-${tone}`}>
          <span className="stat-label">{label}</span>
          <span className="stat-count">{count(id === 'all' ? counts.total : counts[id])}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
