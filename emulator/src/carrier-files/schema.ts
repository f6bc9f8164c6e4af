import {
  bigint,
  customType,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { Reconciliation } from './reconcile.js';

const key = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** The raw invoice files of a connection, and how far each is imported. */
export const carrierFiles = pgTable('carrier_files', {
  id: key('id').primaryKey(),
  connectionId: key('connection_id').notNull(),
  /** Id of the layout that it was recognised by. */
  layout: text('layout'),
  fileName: text('file_name').notNull(),
  fileType: text('file_type').notNull(),
  /** Null while it is being received. One connection has each content once. */
  contentHash: text('content_hash'),
  size: bigint('size', { mode: 'number' }).notNull().default(0),
  status: text('status').$type<'receiving' | 'importing' | 'done' | 'failed'>().notNull(),
  /** Record number of the last row whose items are stored. */
  rowsDone: integer('rows_done').notNull().default(0),
  rowCount: integer('row_count').notNull().default(0),
  lineItems: integer('line_items').notNull().default(0),
  createdItems: integer('created_items').notNull().default(0),
  updatedItems: integer('updated_items').notNull().default(0),
  rejectedRows: integer('rejected_rows').notNull().default(0),
  reconciliation: jsonb('reconciliation').$type<Reconciliation>(),
  generatedTime: timestamp('generated_time', { withTimezone: true, mode: 'date' }).notNull(),
});
export type CarrierFile = typeof carrierFiles.$inferSelect;

/** The raw file, compressed, in order. */
export const carrierFileChunks = pgTable(
  'carrier_file_chunks',
  {
    fileId: key('file_id').notNull(),
    position: integer('position').notNull(),
    bytes: bytes('bytes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileId, table.position] })],
);

/** Rows that could not be read, kept aside. */
export const carrierRejectedRows = pgTable(
  'carrier_rejected_rows',
  {
    fileId: key('file_id').notNull(),
    row: integer('row_number').notNull(),
    reason: text('reason').notNull(),
    text: text('content').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileId, table.row] })],
);
