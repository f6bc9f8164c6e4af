import { AlertIcon, CheckIcon, ClockIcon, SyncIcon } from '../../ui/icons.js';
import type { ConnectionStatus, ScheduleStatus } from './status.js';

const looks = {
  ok: { tone: 'ok', word: 'OK', Icon: CheckIcon },
  done: { tone: 'ok', word: 'Up to date', Icon: CheckIcon },
  syncing: { tone: 'busy', word: 'Syncing', Icon: SyncIcon },
  waiting: { tone: 'off', word: 'Waiting', Icon: ClockIcon },
  off: { tone: 'off', word: 'Off', Icon: ClockIcon },
  warn: { tone: 'warn', word: 'Warn', Icon: AlertIcon },
  error: { tone: 'danger', word: 'Error', Icon: AlertIcon },
  errors: { tone: 'danger', word: 'Errors', Icon: AlertIcon },
} as const;

export function Status({ status }: { status: ConnectionStatus | ScheduleStatus }) {
  const { tone, word, Icon } = looks[status];
  return (
    <span class={`status status-${tone}`}>
      <Icon size={14} />
      {word}
    </span>
  );
}
