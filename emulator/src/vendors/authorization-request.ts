import { z } from 'zod';
import { findIntegration, type Integration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { ApiProblem } from '../http/problems.js';
import { resourcesOf } from '../resources/index.js';

/** Who we are at every simulated vendor. */
export const CLIENT_ID = 'trackstar-emulator';

const Query = z.object({
  client_id: z.literal(CLIENT_ID),
  response_type: z.literal('code'),
  redirect_uri: z.string().max(2048),
  state: z.string().min(16).max(512),
  scope: z.string().max(4096),
  code_challenge: z.string().regex(/^[\w-]{43}$/),
  code_challenge_method: z.literal('S256'),
});

export interface AuthorizationRequest {
  integration: Integration;
  redirectUri: URL;
  state: string;
  challenge: string;
  scopes: { name: string; label: string }[];
}

/** The name by which the vendor knows the right to use a function. */
export const scopesOf = ({ type, reads }: Integration) =>
  resourcesOf(type)
    .filter(({ functionName }) => reads.includes(functionName))
    .map(({ functionName, label }) => ({ name: functionName, label }));

/**
 * What the client asks of the vendor. A request that is wrong is answered here and never by a redirect: its address may
 * be the part that is wrong.
 */
export function readAuthorizationRequest(
  deps: Deps,
  type: string,
  name: string,
  params: URLSearchParams,
): AuthorizationRequest {
  const integration = findIntegration(type, name);
  if (integration?.installMethod !== 'oauth') {
    throw new ApiProblem(404, 'No vendor of this name has a consent page.');
  }
  const query = Query.safeParse(Object.fromEntries(params));
  if (!query.success) {
    const field = query.error.issues[0]?.path.join('.') ?? '';
    throw new ApiProblem(400, `The authorization request is not valid: ${field}.`);
  }
  const { redirect_uri: redirectUri, state, code_challenge: challenge, scope } = query.data;
  if (!redirectUris(deps).includes(redirectUri)) {
    throw new ApiProblem(400, 'The redirect_uri is not one that this client has registered.');
  }
  const wanted = scope.split(' ');
  return {
    integration,
    redirectUri: new URL(redirectUri),
    state,
    challenge,
    scopes: scopesOf(integration).filter((each) => wanted.includes(each.name)),
  };
}

/** The callback, under each name that this machine has for the API. */
function redirectUris(deps: Deps): string[] {
  const { port } = new URL(deps.apiUrl());
  return ['localhost', '127.0.0.1'].map((host) => `http://${host}:${port}/link/oauth/callback`);
}
