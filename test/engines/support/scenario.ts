import { describe, inject, onTestFailed } from 'vitest';
import type { Exchanged } from '../../e2e/link-app.js';
import { Browser } from './Browser.js';
import { LinkPage } from './LinkPage.js';
import type { Place } from './Place.js';

const browsers = inject('engines').map((engine) => new Browser(engine));

/** The scenarios of a file, in one engine after the other. */
export function inEachEngine(define: (browser: Browser) => void) {
  for (const browser of browsers) describe(browser.name, () => define(browser));
}

/** The Link page is at localhost; what the browser makes of it depends on where the app is. */
export const sites = { 'same-site': 'localhost', 'cross-site': '127.0.0.1' } as const;
export const siteNames = Object.keys(sites) as Site[];
export type Site = keyof typeof sites;

const app = inject('app');

async function visit(browser: Browser, url: string): Promise<Place> {
  onTestFailed(async () => {
    const file = `.cache/engines/${browser.name}-${Date.now()}.png`;
    await browser.picture(file).catch(() => {});
    console.error(`The window as it was when the test failed: ${file}`);
  });
  return browser.visit(url);
}

/** Opens the bare app, which knows nobody. */
export async function visitApp(
  browser: Browser,
  site: Site,
  options: object = { sandbox: true },
  path = '/',
) {
  const given = encodeURIComponent(JSON.stringify(options));
  const page = await visit(browser, `http://${sites[site]}:${app.port}${path}?options=${given}`);
  return { page, link: new LinkPage(page.frame('dialog iframe')) };
}

/** Opens the demo, which is a React app, as a merchant who was never there. */
export async function visitDemo(browser: Browser) {
  const url = inject('demoUrl');
  // Cookies can be taken away only from a page that has them; this one gives none.
  await browser.visit(`${url}/favicon.svg`);
  await browser.forgetCookies();
  const page = await visit(browser, url);
  return { page, link: new LinkPage(page.frame('dialog iframe')) };
}

/** What the library has called, in order. */
export const callsOf = (page: Place) => page.evaluate<string[]>('return window.calls');

/** The connections that the app's backend has, in order. */
export async function exchanged(): Promise<Exchanged[]> {
  const response = await fetch(`http://127.0.0.1:${app.port}/exchanged`);
  return (await response.json()) as Exchanged[];
}

/** A call as the app's backend makes it. */
export async function call(method: string, path: string, body?: object, accessToken?: string) {
  const response = await fetch(app.apiUrl + path, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-trackstar-api-key': app.apiKey,
      ...(accessToken ? { 'x-trackstar-access-token': accessToken } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return response.json();
}
