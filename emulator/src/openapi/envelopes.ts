import { z } from '@hono/zod-openapi';

/** A page of a list. */
export const listOf = (item: z.ZodType) =>
  z.object({
    data: z.array(item),
    next_token: z.string().nullable().describe('Send it as `page_token`; null on the last page.'),
    total_count: z.number().int().describe('Matching records on all pages together.'),
  });

export const itemOf = (item: z.ZodType) => z.object({ data: item });

/** The record as it is after a write. */
export const writeOf = (item: z.ZodType) =>
  z.object({
    data: item,
    id: z.string(),
    unused_fields: z.array(z.string()).describe('Fields of the body that the integration ignored.'),
  });

/** Several records as they are after a write. */
export const batchOf = (item: z.ZodType) =>
  z.object({ data: z.array(item), unused_fields: z.array(z.string()) });
