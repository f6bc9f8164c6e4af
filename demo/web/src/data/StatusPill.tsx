import { formatCode } from '../format.js';

const tones: Record<string, string> = {
  fulfilled: 'ready',
  partially_fulfilled: 'syncing',
  exception: 'attention',
  backordered: 'attention',
  cancelled: 'unknown',
};

export const StatusPill = ({ status }: { status: string }) => (
  <span className={`pill pill-small pill-${tones[status] ?? 'syncing'}`}>{formatCode(status)}</span>
);
