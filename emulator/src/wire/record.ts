import { wireDate } from '../data/world.js';
import type { RecordRow } from '../storage/records.js';

/** A stored record as the API answers it. */
export const wireRecord = (row: RecordRow) => ({
  ...row.data,
  trackstar_tags: row.tags,
  trackstar_created_date: wireDate(row.trackstarCreatedDate),
  trackstar_updated_date: wireDate(row.trackstarUpdatedDate),
});
