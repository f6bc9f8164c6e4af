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
  /** `oauth`: the person signs in on the vendor's own page. */
  installMethod: 'input' | 'oauth';
  isSandbox: boolean;
  fields: CredentialField[];
  testCredentials: { name: string; label: string; values: Record<string, string> }[];
}

export interface LinkSession {
  sessionToken: string;
  expiresAt: string;
  organization: { name: string; logoUrl: string | null; color: string };
  /** The app around the page; null where there is none. */
  embedderOrigin: string | null;
  integrationType: string;
  dataRequested: { functionName: string; label: string }[];
  relink: { connectionId: string; integrationName: string } | null;
  integrations: LinkIntegration[];
  /** What was accepted in the session that this one renews. */
  attempt: Attempt | null;
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
  /** For the app; null where there is none, and the connection is made already. */
  authCode: string | null;
  integrationName: string;
}

/** A window that may be opened: its proof is good once. */
export interface PreparedSignIn {
  id: string;
  proof: string;
}

export interface SignInResult {
  id: string;
  status: 'prepared' | 'started' | 'authorized' | 'approved' | 'denied' | 'failed';
  reason: 'account_mismatch' | 'vendor_unavailable' | 'expired' | 'server' | null;
  attempt: Attempt | null;
}

/** The session before, and what was accepted in it. */
export interface Renewal {
  sessionToken: string;
  attemptId: string;
}

/** Why a call failed. `network`: no answer came; other codes are the server's, or `server` where it gave none. */
export interface Failure {
  code: string;
  fields?: Record<string, string>;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Longer than any check of credentials should take; a person has had the choice to cancel long before. */
const TIMEOUT = 60_000;

export const openSession = (
  linkToken: string,
  embedderOrigin: string,
  options: LinkPageOptions,
  renews: Renewal | null,
) => post<LinkSession>('/link/session', { linkToken, embedderOrigin, options, renews });

export const openMagicLink = (secret: string, renews: Renewal | null) =>
  post<LinkSession>('/link/session/magic', { secret, renews });

export const checkCredentials = (
  sessionToken: string,
  integrationName: string,
  credentials: Record<string, string>,
) => post<Attempt>('/link/session/credentials', { integrationName, credentials }, sessionToken);

export const finish = (sessionToken: string, attemptId: string) =>
  post<Finished>('/link/session/finish', { attemptId }, sessionToken);

export const prepareSignIn = (sessionToken: string, integrationName: string) =>
  post<PreparedSignIn>('/link/session/sign-ins', { integrationName }, sessionToken);

export const signInResults = (sessionToken: string, ids: string[]) =>
  post<{ results: SignInResult[] }>('/link/session/sign-ins/results', { ids }, sessionToken);

export async function post<T>(path: string, body: unknown, bearer?: string): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
      },
      body: JSON.stringify(body),
      // The frame has no cookies of ours; the window of a sign-in has one.
      credentials: 'same-origin',
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
