import type { Settings } from '../storage/settings.js';

const LOCAL_HOSTS = ['localhost', '127.0.0.1'];

/** The policy's list of those who may frame the Link page. */
export function frameAncestors({ allowedOrigins }: Settings): string {
  if (allowedOrigins === null) return LOCAL_HOSTS.map((host) => `http://${host}:*`).join(' ');
  return allowedOrigins.join(' ') || "'none'";
}

/** Says of an origin what `frameAncestors` tells the browser. */
export function mayEmbed({ allowedOrigins }: Settings, origin: string): boolean {
  if (allowedOrigins !== null) return allowedOrigins.includes(origin);
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.origin === origin && url.protocol === 'http:' && LOCAL_HOSTS.includes(url.hostname);
}
