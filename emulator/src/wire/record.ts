import { wireDate } from '../data/world.js';
import type { Resource } from '../resources/resource.js';
import type { RecordRow } from '../storage/records.js';

/** A stored record as the API answers it, its fields in the order of the schema. */
export function wireRecord(resource: Resource, row: RecordRow): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const field in resource.schema.shape) record[field] = row.data[field] ?? null;
  if (resource.isTaggable) record.trackstar_tags = row.tags;
  record.trackstar_created_date = wireDate(row.trackstarCreatedDate);
  record.trackstar_updated_date = wireDate(row.trackstarUpdatedDate);
  return record;
}
