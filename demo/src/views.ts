/* What the backend tells the page. */

/** How far the initial sync of one resource is. */
export type ResourceState = 'waiting' | 'syncing' | 'done' | 'failed' | 'off';

export interface ResourceView {
  functionName: string;
  label: string;
  state: ResourceState;
}

/**
 * `syncing`: the initial sync runs. `ready`: it is done. `attention`: something has to be done about `problems`.
 * `unknown`: Trackstar could not be asked yet.
 */
export type ConnectionState = 'syncing' | 'ready' | 'attention' | 'unknown';

export interface ConnectionView {
  id: string;
  integrationName: string;
  displayName: string;
  /** `wms`, `cart`, `carrier`; null while unknown. */
  vertical: string | null;
  /** The account at the vendor, where the vendor names one. */
  account: string | null;
  /** ISO 8601. */
  connectedAt: string;
  state: ConnectionState;
  resources: ResourceView[];
  problems: string[];
}

export interface ConnectionsView {
  connections: ConnectionView[];
  /** Set when the states may be out of date, with the reason in words. */
  problem: string | null;
}

export interface RowsView<Row = { id: string }> {
  rows: Row[];
  nextToken: string | null;
  total: number;
}

export type SummaryView =
  | { kind: 'orders-per-day'; days: { date: string; orders: number }[]; orders: number }
  | { kind: 'charges-by-type'; charges: { type: string; net: number }[]; net: number };
