import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** On-demand syncs. */
export const syncJobs = pgTable('sync_jobs', {
  id: text('id').primaryKey(),
  connectionId: text('connection_id').notNull(),
  functionName: text('function_name').notNull(),
  status: text('status').$type<'open' | 'completed' | 'cancelled' | 'stuck'>().notNull(),
  requestedStartTime: time('requested_start_time').notNull(),
  requestedEndTime: time('requested_end_time').notNull(),
  cursor: text('cursor'),
  recordsSynced: integer('records_synced').notNull().default(0),
  createdAt: time('created_at').notNull(),
  progressAt: time('progress_at').notNull(),
});
