import { Refusal } from './Refusal.js';

/** Origins as browsers send them: scheme, host and port, nothing after. */
export function checkOrigins(allowed: unknown): ReadonlySet<string> {
  if (!Array.isArray(allowed) || allowed.length === 0) {
    throw new TypeError(
      'allowedOrigins is missing. List the origins of your front end, such as ["https://app.example.com"].',
    );
  }
  for (const each of allowed) {
    const origin = typeof each === 'string' && URL.canParse(each) ? new URL(each).origin : null;
    if (origin !== each || origin === 'null') {
      throw new TypeError(
        `allowedOrigins: ${JSON.stringify(each)} is no origin. Write scheme, host and port alone, such as "https://app.example.com".`,
      );
    }
  }
  return new Set(allowed);
}

/** For a front end of another origin, which may then read the answer and send its cookies. */
export const crossOriginHeaders = (origin: string): [string, string][] => [
  ['access-control-allow-origin', origin],
  ['access-control-allow-credentials', 'true'],
  ['vary', 'Origin'],
];

/**
 * Lets a request through only if a page of ours sent it: JSON, which a form cannot send, from an allowed origin. The
 * cookie that `authorize` reads proves neither.
 */
export function checkRequest(request: Request, origins: ReadonlySet<string>): void {
  if (!origins.has(request.headers.get('origin') ?? '')) {
    throw new Refusal(403, 'wrong_origin', 'This call must come from the page of this app.');
  }
  if (request.method !== 'POST') {
    throw new Refusal(405, 'method_not_allowed', 'Send a POST.', { headers: { allow: 'POST' } });
  }
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal(415, 'wrong_content_type', 'Send JSON, with Content-Type: application/json.');
  }
}

/** The answer to a browser that asks whether a page of another origin may call. */
export function preflight(request: Request, origins: ReadonlySet<string>): Response | undefined {
  const origin = request.headers.get('origin') ?? '';
  if (request.method !== 'OPTIONS' || !origins.has(origin)) return undefined;
  return new Response(null, {
    status: 204,
    headers: [
      ...crossOriginHeaders(origin),
      ['access-control-allow-methods', 'POST'],
      ['access-control-allow-headers', 'content-type, authorization'],
      ['access-control-max-age', '600'],
    ],
  });
}
