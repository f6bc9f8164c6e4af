import { createHash } from 'node:crypto';
import { CompactMap, type Key } from './compact-map.js';

export const digestOf = (parts: readonly (string | null)[]): Buffer =>
  createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);

export const keyOf = (digest: Buffer): Key => [digest.readUInt32BE(0), digest.readUInt32BE(4)];

/**
 * Ids that follow from what a charge is and not from where it stands: layout, account, invoice, tracking number, day and
 * description, and a number where a file has the same ones again. So a file that was saved anew gives the same ids, and an
 * amount that was corrected changes its item instead of adding one.
 */
export function createItemIds() {
  const seen = new CompactMap(1);
  return (parts: readonly (string | null)[]): string => {
    const digest = digestOf(parts);
    const slot = seen.slot(keyOf(digest));
    const times = seen.get(slot, 0) + 1;
    seen.set(slot, 0, times);
    const id = digest.toString('hex');
    return times === 1 ? id : `${id}-${times}`;
  };
}
