import type { z } from 'zod';
import type { World } from '../data/world.js';
import type { FilterSet } from './filters.js';

export type Vertical = 'wms' | 'cart' | 'carrier';

/** A field of a record that holds the id of another. `[]` steps into a list, `{}` into the keys of an object. */
interface Relation {
  field: string;
  /** Function name of the resource that it points at, in the same vertical. */
  to: string;
}

/**
 * Everything that the emulator knows about one kind of record. Router, validation, filters, generated data, sync and
 * consent screen all follow from it.
 */
export interface Resource<Schema extends z.ZodObject = z.ZodObject> {
  vertical: Vertical;
  functionName: string;
  /** As the consent screen calls it. */
  label: string;
  /** Path of the list; one record is at `path/{id}`. */
  path: `/${string}`;
  /** Seconds between syncs. */
  syncFrequency: number;
  /** The wire shape, without the fields that the emulator adds. Every field is always there, null where unknown. */
  schema: Schema;
  filters: FilterSet;
  relations: Relation[];
  generate(world: World): z.infer<Schema>[];
}

export const defineResource = <Schema extends z.ZodObject>(resource: Resource<Schema>) => resource;

/** The key of its records in storage. */
export const resourceKey = (resource: Resource) => resource.path.slice(1);
