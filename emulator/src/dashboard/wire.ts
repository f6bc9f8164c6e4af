/* What the dashboard's own calls answer; the page takes its types from here. */

export interface ConnectionCounts {
  total: number;
  ok: number;
  syncing: number;
  warn: number;
  errors: number;
}
