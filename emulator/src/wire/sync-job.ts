import { z } from '@hono/zod-openapi';
import { wireDate } from '../data/world.js';
import type { syncJobs } from '../sync/schema.js';

const date = z.iso.datetime();

export const syncJobSchema = z
  .object({
    id: z.string(),
    connection_id: z.string(),
    function_name: z.string(),
    status: z.enum(['open', 'completed', 'cancelled', 'stuck']),
    requested_start_time: date,
    requested_end_time: date,
    created_at: date,
  })
  .openapi('OnDemandSync');

export const wireSyncJob = (job: typeof syncJobs.$inferSelect) => ({
  id: job.id,
  connection_id: job.connectionId,
  function_name: job.functionName,
  status: job.status,
  requested_start_time: wireDate(job.requestedStartTime),
  requested_end_time: wireDate(job.requestedEndTime),
  created_at: wireDate(job.createdAt),
});
