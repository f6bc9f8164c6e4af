import type { z } from 'zod';
import type { World } from '../data/world.js';
import type { FilterSet } from './filters.js';
import type { AnyWrite } from './write.js';

export type Vertical = 'wms' | 'cart' | 'carrier' | 'freight';

/** A field of a record that holds the id of another. `[]` steps into a list, `{}` into the keys of an object. */
interface Relation {
  field: string;
  /** Function name of the resource that it points at, in the same vertical. */
  to: string;
}

/** An object that belongs to one record and is read at `path/{id}/{name}`. */
export interface RecordView {
  name: string;
  operationId: string;
  summary: string;
  schema: z.ZodType;
  // biome-ignore lint/suspicious/noExplicitAny: the row of whichever resource defines it.
  of(row: any): Record<string, unknown>;
}

/**
 * Everything that the emulator knows about one kind of record. Router, validation, OpenAPI, filters, generated data,
 * sync, webhooks and consent screen all follow from it.
 */
export interface Resource<Schema extends z.ZodObject = z.ZodObject> {
  vertical: Vertical;
  functionName: string;
  /** As the consent screen calls it. */
  label: string;
  /** Its schema in OpenAPI and in generated types. */
  name: string;
  /** Several of its schema, where it is not the name and an s. */
  plural?: string;
  /** One of them, in lower case; its id in the path is called after it. */
  noun: string;
  /** Path of the list; one record is at `path/{id}`. A list inside another record has that one's id in its path. */
  path: `/${string}`;
  /** Whose id stands in the path, and the field that must equal it. */
  parent?: { field: string; resource: Pick<Resource, 'path' | 'noun'> };
  /** Its records are only listed, never read one by one. */
  hasNoItem?: boolean;
  /** Seconds between syncs. */
  syncFrequency: number;
  /** Syncs only once somebody switches it on. */
  isOffByDefault?: boolean;
  /** `order` sends `order.created` and `order.updated`; null sends nothing. */
  event: string | null;
  /** Lists inside the record whose new entries have an event of their own. */
  additions?: readonly { list: string; event: string }[];
  /** Whether records carry tags of ours. */
  isTaggable: boolean;
  /** The wire shape, without the fields that the emulator adds. Every field is always there, null where unknown. */
  schema: Schema;
  filters: FilterSet;
  relations: Relation[];
  views?: readonly RecordView[];
  writes?: readonly AnyWrite[];
  generate(world: World): z.infer<Schema>[];
}

export const defineResource = <Schema extends z.ZodObject>(resource: Resource<Schema>) => resource;

/** The key of its records in storage. */
export const resourceKey = (resource: Pick<Resource, 'path'>) =>
  resource.path.slice(1).replace(/\/\{\w+\}/g, '');

/** What its id is called in a path. */
export const idParam = ({ noun }: Pick<Resource, 'noun'>) => `${noun.replaceAll(' ', '_')}_id`;
