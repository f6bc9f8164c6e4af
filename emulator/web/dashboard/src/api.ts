export interface SyncSchedule {
  function_name: string;
  /** Seconds. */
  sync_frequency: number;
  sync_status: string | null;
  last_crawl_start: string | null;
  last_crawl_end: string | null;
  in_progress: boolean;
}

export interface ConnectionError {
  error_message: string;
  affected_endpoints: { endpoint: string; preventing_sync: boolean }[];
  first_seen: string;
  last_seen: string;
}

/** As `GET /connections` answers it. */
export interface Connection {
  connection_id: string;
  integration_name: string;
  integration_display_name: string;
  integration_type: string;
  customer_id: string | null;
  created_at: string;
  last_used: string | null;
  times_used: number;
  me: { account: string } | null;
  sync_schedules: SyncSchedule[];
  historical_sync_completed: Record<string, boolean>;
  errors: ConnectionError[];
}

export interface Info {
  apiUrl: string;
  linkUrl: string;
}

/** The session ended or was never there: sign in. */
export class SignedOut extends Error {
  override name = 'SignedOut';
}

/** Trades a full-access key for a token that lives in memory, here and there. */
export async function signIn(apiKey: string): Promise<string> {
  const { token } = await call<{ token: string }>('/api/session', { apiKey });
  return token;
}

export const getInfo = (token: string) => call<Info>('/api/info', undefined, token);

export async function getConnections(token: string): Promise<Connection[]> {
  const all: Connection[] = [];
  let pageToken: string | null = null;
  do {
    const query: string = pageToken ? `?page_token=${encodeURIComponent(pageToken)}` : '';
    const page: { data: Connection[]; next_token: string | null } = await call(
      `/api/connections${query}`,
      undefined,
      token,
    );
    all.push(...page.data);
    pageToken = page.next_token;
  } while (pageToken);
  return all.sort((a, b) => b.created_at.localeCompare(a.created_at));
}

async function call<T>(path: string, body?: unknown, token?: string): Promise<T> {
  const response = await fetch(path, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    cache: 'no-store',
    credentials: 'omit',
  }).catch(() => {
    throw new Error('The emulator does not answer. Is it still running?');
  });
  const answer = await response.json().catch(() => null);
  if (response.ok && answer) return answer as T;
  const text =
    typeof answer?.error === 'string' ? answer.error : `The emulator answered ${response.status}.`;
  throw response.status === 401 ? new SignedOut(text) : new Error(text);
}
