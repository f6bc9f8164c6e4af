/** A refusal of the server, in its own words. */
export class ApiError extends Error {
  override name = 'ApiError';
  constructor(
    readonly status: number,
    message: string,
    /** What is wrong with which field: place, then field. */
    readonly detail: Record<string, Record<string, string[]>> = {},
    readonly requestId: string | null = null,
    /** Of a vendor's form: messages by the name of the field. */
    readonly fields: Record<string, string> = {},
  ) {
    super(message);
  }
}

export interface SendOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  token?: string | null;
  /** The connection that the call is about; stands for its access token. */
  connectionId?: string;
  signal?: AbortSignal;
}

/** One call, whoever makes it. Every call that changes something has a JSON body, so that no form can make it. */
export async function send<T>(path: string, options: SendOptions = {}): Promise<T> {
  const { method = 'GET', body, token, connectionId, signal } = options;
  const response = await fetch(path, {
    method,
    headers: {
      ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(connectionId ? { 'X-Connection-Id': connectionId } : {}),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    ...(signal ? { signal } : {}),
    cache: 'no-store',
    credentials: 'omit',
  }).catch((error: Error) => {
    if (error.name === 'AbortError') throw error;
    throw silence();
  });
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()) as T;
}

export async function refusalOf(response: Response): Promise<ApiError> {
  const answer = await response.json().catch(() => null);
  return new ApiError(
    response.status,
    typeof answer?.error === 'string' ? answer.error : `The emulator answered ${response.status}.`,
    answer?.detail,
    response.headers.get('x-request-id'),
    answer?.fields,
  );
}

export const silence = () => new ApiError(0, 'The emulator does not answer. Is it still running?');
