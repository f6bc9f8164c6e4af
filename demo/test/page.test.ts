import { beforeAll, expect, test } from 'vitest';
import { startApp } from './support/start-app.js';

let started: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  started = await startApp();
});

test('the page comes under a strict policy that lets in the Link page and nothing else', async () => {
  const { headers } = await started.request('/');
  const { origin } = new URL(started.emulator.linkUrl);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
      `font-src 'self'; frame-src ${origin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
});

test('the page learns from the server where the Link page is', async () => {
  const { text } = await started.request('/');
  expect(text).toContain(`name="trackstar-link-url" content="${started.emulator.linkUrl}"`);
  expect(text).toContain(`content="${started.emulator.dashboardUrl}"`);
});

test('the first visit starts a session that scripts cannot read, and later ones keep it', async () => {
  const first = await started.request('/');
  const set = first.headers.get('set-cookie') ?? '';
  expect(set).toMatch(/^northstar_session=[\w-]{22}; .*HttpOnly; SameSite=Lax$/);
  const cookie = set.split(';')[0] ?? '';
  const second = await started.request('/', { headers: { cookie } });
  expect(second.headers.get('set-cookie')).toBeNull();
});

test('files are served from the folder of the front end and from nowhere else', async () => {
  const asset = await started.request('/assets/app.js');
  expect(asset.text).toContain('asset of the tests');
  expect(asset.headers.get('cache-control')).toContain('immutable');
  for (const path of ['/assets/../../start-app.ts', '/assets/..%2f..%2fstart-app.ts', '/nothing']) {
    const { status, headers, body } = await started.request(path);
    expect(status).toBe(404);
    expect(body.code).toBe('not_found');
    expect(headers.get('content-security-policy')).not.toBeNull();
  }
});
