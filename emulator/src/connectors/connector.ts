import type { Resource } from '../resources/resource.js';
import type { Permission } from '../storage/schema.js';
import type { CredentialField } from './credential-forms.js';

interface Page {
  /** In the shape of the resource's schema. */
  records: Record<string, unknown>[];
  /** Where the next page begins; null after the last. */
  cursor: string | null;
  /** Records on all pages together, where the vendor says it. */
  total?: number;
}

export type CheckResult =
  | { outcome: 'accepted'; account: string | null; identity: string; permissions: Permission[] }
  | { outcome: 'refused' }
  | { outcome: 'unavailable' };

/** Whose vendor account a call is about. */
export interface VendorAccount {
  connectionId: string;
  /** The canonical account identity that `check` returned. */
  identity: string;
  /** When the connection was made; generated dates are offsets from it. */
  connectedAt: Date;
}

export interface PullRequest extends VendorAccount {
  resource: Resource;
  /** Only what changed from `since` on, up to `until`. */
  since: Date;
  until: Date;
  cursor: string | null;
  signal: AbortSignal;
}

export interface PushRequest extends VendorAccount {
  /** Function name of the write, such as `create_order`. */
  action: string;
  body: Record<string, unknown>;
  /** The record that is written to; absent when it makes one. */
  recordId?: string;
  signal?: AbortSignal;
}

/**
 * What stands behind an integration. All three calls may take long and may fail with the errors of `vendor-errors.ts`, so
 * none of them belongs inside a transaction.
 */
export interface Connector {
  /** What the Link page asks for. */
  fields: CredentialField[];
  /** Asks the vendor whether these are good, whose they are, and what they may read. */
  check(credentials: Record<string, string>, functions: readonly Resource[]): Promise<CheckResult>;
  /** One page of the vendor's records, oldest cursor first. */
  pull(request: PullRequest): Promise<Page>;
  /** Has the vendor do a write; returns when it agreed. */
  push(request: PushRequest): Promise<void>;
}
