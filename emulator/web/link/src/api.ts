import type { LinkPageOptions } from 'react-trackstar-link/protocol';

export interface CredentialField {
  name: string;
  label: string;
  type: 'text' | 'password' | 'url' | 'email';
  required: boolean;
  placeholder?: string;
  help?: string;
  pattern?: string;
  patternHint?: string;
  autocomplete?: string;
}

export interface LinkIntegration {
  integrationName: string;
  displayName: string;
  category: string | null;
  isSandbox: boolean;
  fields: CredentialField[];
  testCredentials: { name: string; label: string; values: Record<string, string> }[];
}

export interface LinkSession {
  sessionToken: string;
  expiresAt: string;
  organization: { name: string; logoUrl: string | null; color: string };
  embedderOrigin: string;
  integrationType: string;
  dataRequested: { functionName: string; label: string }[];
  relink: { connectionId: string; integrationName: string } | null;
  integrations: LinkIntegration[];
}

export interface Permission {
  functionName: string;
  label: string;
  status: 'granted' | 'refused' | 'unknown';
}

export interface Attempt {
  attemptId: string;
  integrationName: string;
  account: string | null;
  permissions: Permission[];
}

export interface Finished {
  id: string;
  authCode: string;
  integrationName: string;
}

/** Why a call failed. `network`: no answer came; other codes are the server's, or `server` where it gave none. */
export interface Failure {
  code: string;
  fields?: Record<string, string>;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Longer than any check of credentials should take; a person has had the choice to cancel long before. */
const TIMEOUT = 60_000;

export const openSession = (linkToken: string, embedderOrigin: string, options: LinkPageOptions) =>
  post<LinkSession>('/link/session', { linkToken, embedderOrigin, options });

export const checkCredentials = (
  sessionToken: string,
  integrationName: string,
  credentials: Record<string, string>,
) => post<Attempt>('/link/session/credentials', { integrationName, credentials }, sessionToken);

export const finish = (sessionToken: string, attemptId: string) =>
  post<Finished>('/link/session/finish', { attemptId }, sessionToken);

async function post<T>(path: string, body: unknown, bearer?: string): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
      },
      body: JSON.stringify(body),
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const answer = await response.json().catch(() => null);
    if (response.ok && answer) return { ok: true, value: answer as T };
    const fallback = response.status === 401 ? 'link_token_expired' : 'server';
    return {
      ok: false,
      failure: {
        code: typeof answer?.code === 'string' ? answer.code : fallback,
        ...(answer?.fields ? { fields: answer.fields as Record<string, string> } : {}),
      },
    };
  } catch {
    return { ok: false, failure: { code: 'network' } };
  }
}
