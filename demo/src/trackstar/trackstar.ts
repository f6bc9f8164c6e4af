import { z } from 'zod';
import { call, type TrackstarOptions } from './call.js';

const LinkToken = z.object({ link_token: z.string().min(1) });
const Exchange = z.object({
  access_token: z.string().min(1),
  connection_id: z.string().min(1),
  integration_name: z.string().min(1),
  customer_id: z.string().nullable(),
});
const Connection = z.object({
  data: z.object({
    connection_id: z.string(),
    integration_name: z.string(),
    integration_display_name: z.string().optional(),
    integration_type: z.string(),
    me: z.object({ account: z.string().nullish() }).nullish(),
    sync_schedules: z.array(
      z.object({
        function_name: z.string(),
        sync_status: z.string().nullable(),
        last_crawl_start: z.string().nullable(),
      }),
    ),
    historical_sync_completed: z.record(z.string(), z.boolean()).default({}),
    errors: z.array(z.object({ error_message: z.string() })).default([]),
  }),
});
const Page = z.object({
  data: z.array(z.unknown()),
  next_token: z.string().nullable(),
  total_count: z.number(),
});

export type TrackstarConnection = z.infer<typeof Connection>['data'];
export type TrackstarPage = z.infer<typeof Page>;

export interface PageRequest {
  /** Such as `/wms/orders`. */
  path: string;
  accessToken: string;
  /** 1 to 1000. */
  limit: number;
  pageToken?: string | undefined;
}

/** The calls of Trackstar's API that this app makes. All of them throw `TrackstarError`. */
export function createTrackstar(options: TrackstarOptions) {
  return {
    async createLinkToken(customerId: string): Promise<string> {
      const body = { customer_id: customerId };
      const answer = await call(options, { method: 'POST', path: '/link/token', body }, LinkToken);
      return answer.link_token;
    },

    async exchange(authCode: string, customerId: string) {
      const body = { auth_code: authCode, customer_id: customerId };
      return call(options, { method: 'POST', path: '/link/exchange', body }, Exchange);
    },

    async connection(id: string): Promise<TrackstarConnection> {
      const path = `/connections/${encodeURIComponent(id)}`;
      return (await call(options, { method: 'GET', path }, Connection)).data;
    },

    async page({ path, accessToken, limit, pageToken }: PageRequest): Promise<TrackstarPage> {
      const query = new URLSearchParams({ limit: String(limit) });
      if (pageToken) query.set('page_token', pageToken);
      return call(options, { method: 'GET', path: `${path}?${query}`, accessToken }, Page);
    },
  };
}

export type Trackstar = ReturnType<typeof createTrackstar>;
