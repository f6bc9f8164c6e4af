import type { z } from 'zod';
import type { Resource } from './resource.js';

// biome-ignore lint/suspicious/noExplicitAny: rows of resources that import each other.
type Row = any;

/** What a write can see and change of its connection, all in one transaction. */
export interface WriteContext {
  /** As dates are written. */
  now: string;
  /** An id that no record has yet. */
  newId(kind: string): string;
  find(resource: Pick<Resource, 'path'>, id: string): Promise<Row | undefined>;
  /** Records whose top-level field has one of the values. */
  findBy(resource: Pick<Resource, 'path'>, field: string, values: string[]): Promise<Row[]>;
  /** Stores other records than the one that is written, which is stored when `apply` returns it. */
  save(resource: Resource, rows: Row[]): Promise<void>;
}

/** A call that changes a record at the source: create, update, cancel, receive and the like. */
export interface Write<Base extends z.ZodObject, Sandbox extends z.ZodObject> {
  functionName: string;
  method: 'post' | 'put';
  /** Whole path; what stands in braces is the id of the record. */
  path: `/${string}`;
  operationId: string;
  summary: string;
  /** All that any integration takes; null where there is no body. */
  base: Base | null;
  /** What the sandbox takes: nothing more, and nothing less than its required fields. */
  sandbox: Sandbox | null;
  /** Integrations that have this other write have this one, too, since nobody documents who has. */
  comesWith?: string;
  /** The record after the write. Throws `refused(...)` for what a source system would not do. */
  apply(
    context: WriteContext,
    input: { record: Row; body: z.infer<Sandbox> & Partial<z.infer<Base>> },
  ): Promise<Row> | Row;
}
