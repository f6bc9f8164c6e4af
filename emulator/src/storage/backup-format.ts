import { z } from 'zod';

/*
 * A backup is gzipped JSON, a line each:
 * 1. `Header`: what this is, and the migrations that its tables have.
 * 2. For each table, what others point at first: `{ table, columns }`, then a line for each row, an array of its values as texts.
 * 3. `{ jobs: [...] }`: what was waiting to be done.
 * 4. `{ end: true, rows }`: without it the file was cut off.
 * Secrets are in it as in the database: sealed, and hashed with the encryption key.
 */

export const Header = z.object({
  format: z.literal('trackstar-emulator backup'),
  version: z.literal(1),
  createdAt: z.string(),
  migrations: z.array(z.string()),
  /** Says which encryption key the sealed values belong to. */
  keyProof: z.string(),
});
export type Header = z.infer<typeof Header>;

export const TableLine = z.object({ table: z.string(), columns: z.array(z.string()) });

export const JobsLine = z.object({
  jobs: z.array(
    z.object({
      name: z.string(),
      data: z.record(z.string(), z.unknown()),
      startAfter: z.string(),
      retryLimit: z.number(),
      retryDelay: z.number(),
    }),
  ),
});

export type JobsLine = z.infer<typeof JobsLine>;

export const EndLine = z.object({ end: z.literal(true), rows: z.number() });

/** Kept by triggers on other tables, or by the migrations themselves. */
export const NOT_IN_BACKUPS = ['migrations', 'record_counts'];
