import { createMiddleware } from 'hono/factory';

/** The strict policy under which the page runs; `frame-src` is the one line that the Link page needs. */
export const contentSecurityPolicy = (linkUrl: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    `frame-src ${new URL(linkUrl).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export function securityHeaders(linkUrl: string) {
  const policy = contentSecurityPolicy(linkUrl);
  return createMiddleware(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('Referrer-Policy', 'same-origin');
    c.header('X-Content-Type-Options', 'nosniff');
    const isAsset = c.req.path.startsWith('/assets/') && c.res.status === 200;
    c.header('Cache-Control', isAsset ? 'public, max-age=31536000, immutable' : 'no-store');
  });
}
