import {
  CircleAlert,
  CircleCheck,
  CirclePause,
  Clock,
  RefreshCw,
  TriangleAlert,
} from 'lucide-react';

const looks = {
  ok: { tone: 'ok', word: 'OK', Icon: CircleCheck },
  done: { tone: 'ok', word: 'Up to date', Icon: CircleCheck },
  completed: { tone: 'ok', word: 'Completed', Icon: CircleCheck },
  delivered: { tone: 'ok', word: 'Delivered', Icon: CircleCheck },
  active: { tone: 'ok', word: 'Active', Icon: CircleCheck },
  syncing: { tone: 'busy', word: 'Syncing', Icon: RefreshCw },
  sending: { tone: 'busy', word: 'Sending', Icon: RefreshCw },
  open: { tone: 'busy', word: 'Open', Icon: RefreshCw },
  waiting: { tone: 'off', word: 'Waiting', Icon: Clock },
  retrying: { tone: 'warn', word: 'Will retry', Icon: Clock },
  expired: { tone: 'off', word: 'Expired', Icon: Clock },
  used: { tone: 'off', word: 'Used', Icon: CircleCheck },
  revoked: { tone: 'off', word: 'Revoked', Icon: CirclePause },
  cancelled: { tone: 'off', word: 'Cancelled', Icon: CirclePause },
  off: { tone: 'off', word: 'Off', Icon: CirclePause },
  warn: { tone: 'warn', word: 'Warn', Icon: TriangleAlert },
  stuck: { tone: 'danger', word: 'Stuck', Icon: CircleAlert },
  error: { tone: 'danger', word: 'Error', Icon: CircleAlert },
  failed: { tone: 'danger', word: 'Failed', Icon: CircleAlert },
  failing: { tone: 'danger', word: 'Failing', Icon: CircleAlert },
  errors: { tone: 'danger', word: 'Errors', Icon: CircleAlert },
} as const;

export type StatusName = keyof typeof looks;

/** A word, a sign and a colour: none of them alone carries the meaning. */
export function Status({ status }: { status: StatusName }) {
  const { tone, word, Icon } = looks[status];
  return (
    <span className={`status status-${tone}`}>
      <Icon size={14} aria-hidden />
      {word}
    </span>
  );
}
