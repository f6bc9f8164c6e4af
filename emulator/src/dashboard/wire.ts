/* What the dashboard's own calls answer; the page takes its types from here. */

export interface ConnectionCounts {
  total: number;
  ok: number;
  syncing: number;
  warn: number;
  errors: number;
}

/** What happened from a moment on, until the next point. */
export interface ActivityPoint {
  from: string;
  /** API calls, by their answer. */
  ok: number;
  refused: number;
  failed: number;
  /** Records that syncs have read. */
  synced: number;
  /** Attempts to deliver a webhook message. */
  delivered: number;
  undelivered: number;
}

export interface Activity {
  range: '24h' | '7d';
  /** Of one point. */
  hours: number;
  points: ActivityPoint[];
}

export interface Home {
  counts: ConnectionCounts;
  activity: Activity;
}

export interface ExplorerFilter {
  field: string;
  type: string;
  /** `field=value` is known, too. */
  isBare: boolean;
  operators: string[];
  /** Null: any. */
  values: string[] | null;
}

export interface ExplorerResource {
  key: string;
  vertical: string;
  functionName: string;
  label: string;
  path: string;
  fields: string[];
  filters: ExplorerFilter[];
}
