import type { Resource } from '../resources/resource.js';
import type { Permission } from '../storage/schema.js';

interface Page {
  /** In the shape of the resource's schema. */
  records: Record<string, unknown>[];
  /** Where the next page begins; null after the last. */
  cursor: string | null;
}

type CheckResult =
  | { outcome: 'accepted'; account: string | null; identity: string; permissions: Permission[] }
  | { outcome: 'refused' }
  | { outcome: 'unavailable' };

interface PullRequest {
  resource: Resource;
  /** Whose data: the canonical account identity that `check` returned. */
  identity: string;
  /** When the connection was made; generated dates are offsets from it. */
  connectedAt: Date;
  since: Date;
  cursor: string | null;
  signal: AbortSignal;
}

/** What stands behind an integration. */
export interface Connector {
  /** Asks the vendor whether these are good, whose they are, and what they may read. */
  check(credentials: Record<string, string>, functions: readonly Resource[]): Promise<CheckResult>;
  /** One page of the vendor's records, oldest cursor first. Throws `VendorUnavailable` when it does not answer. */
  pull(request: PullRequest): Promise<Page>;
}

export class VendorUnavailable extends Error {
  override name = 'VendorUnavailable';
}
