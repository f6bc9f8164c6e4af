import type { z } from 'zod';

// biome-ignore lint/suspicious/noExplicitAny: rows of resources that would otherwise import each other.
export type Row = any;

/** What a write can see and change of its connection, all in one transaction. Resources go by the path of their list. */
export interface WriteContext {
  /** As dates are written. */
  now: string;
  /** An id that no record has yet. */
  newId(kind: string): string;
  /** Whether the connection has records of this kind at all: not every integration tells of everything. */
  knows(path: string): Promise<boolean>;
  /** The first ten, by id. */
  first(path: string): Promise<Row[]>;
  find(path: string, id: string): Promise<Row | undefined>;
  /** Records whose top-level field has one of the values. */
  findBy(path: string, field: string, values: string[]): Promise<Row[]>;
  /** Stores other records than the one that is written, which is stored when `apply` returns it. */
  save(path: string, rows: Row[]): Promise<void>;
}

/** A call that changes a record at the source: create, update, cancel, receive and the like. */
export interface Write<Base extends z.ZodObject, Sandbox extends z.ZodObject> {
  functionName: string;
  method: 'post' | 'put';
  /** Whole path; what stands in braces is the id of the record. */
  path: `/${string}`;
  operationId: string;
  summary: string;
  /** All that any integration takes. */
  base: Base;
  /** What the sandbox takes: its required fields and nothing unknown. */
  sandbox: Sandbox;
  /** Integrations that have this other write have this one, too, since nobody documents who has. */
  comesWith?: string;
  /** Writes several records and answers with all of them. */
  isBatch?: boolean;
  /** The record after the write. Throws `refused` for what a source system would not do. */
  apply(
    context: WriteContext,
    input: { record: Row; body: z.infer<Sandbox> & Partial<z.infer<Base>> },
  ): Promise<Row> | Row;
}

export const defineWrite = <Base extends z.ZodObject, Sandbox extends z.ZodObject>(
  write: Write<Base, Sandbox>,
) => write;

// biome-ignore lint/suspicious/noExplicitAny: each write knows its own body.
export type AnyWrite = Write<any, any>;
