import type { ConnectionsView, RowsView, SummaryView } from '../../src/views.js';

/** A call to our backend that failed. The message is for the person who reads the page. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string,
    /** HTTP status; 0 when there was no answer. */
    readonly status: number,
  ) {
    super(message);
  }
}

async function request<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch {
    throw new ApiError(
      'Northstar Ledger cannot be reached. Check your connection and try again.',
      'offline',
      0,
    );
  }
  const answer = await response.json().catch(() => null);
  if (response.ok && answer) return answer as Answer;
  const { error = 'Something went wrong. Please try again.', code = 'unknown' } = answer ?? {};
  throw new ApiError(error, code, response.status);
}

const post = <Answer>(path: string, body: unknown) =>
  request<Answer>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const connectionPath = (id: string) => `/api/connections/${encodeURIComponent(id)}`;

export const getLinkToken = async (): Promise<string> =>
  (await post<{ linkToken: string }>('/get-link-token', {})).linkToken;

export const storeToken = (authCode: string, integrationName: string) =>
  post<{ connectionId: string }>('/store-token', {
    auth_code: authCode,
    integration_name: integrationName,
  });

export const getConnections = (signal: AbortSignal) =>
  request<ConnectionsView>('/api/connections', { signal });

export function getRows(id: string, resource: string, pageToken: string, signal: AbortSignal) {
  const query = pageToken ? `?${new URLSearchParams({ page_token: pageToken })}` : '';
  return request<RowsView>(`${connectionPath(id)}/records/${resource}${query}`, { signal });
}

export const getSummary = (id: string, signal: AbortSignal) =>
  request<SummaryView>(`${connectionPath(id)}/summary`, { signal });
