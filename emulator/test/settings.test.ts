import { describe, expect, test } from 'vitest';
import { defaultSettings, readSettings, writeSettings } from '../src/storage/settings.js';
import { startTest } from './support/harness.js';

const { deps, api, link } = await startTest();
const { db } = deps;

const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const policy = async () =>
  (await api('GET', '/link', { key: null })).headers.get('content-security-policy');

async function openFrom(embedderOrigin: string, options = {}) {
  const linkToken = (await api('POST', '/link/token')).body.link_token;
  return link('', { body: { linkToken, embedderOrigin, options } });
}

test('are the defaults until somebody changes one, and a change leaves the others', async () => {
  expect(await readSettings(db)).toEqual(defaultSettings);
  await writeSettings(db, { lookBackDays: 90 });
  await writeSettings(db, { branding: { logo: PNG, color: '#AA3300' } });
  await writeSettings(db, { allowedOrigins: null, lookBackDays: 91 });
  expect(await readSettings(db)).toEqual({
    ...defaultSettings,
    lookBackDays: 91,
    branding: { logo: PNG, color: '#AA3300' },
  });
});

test('what is not valid changes nothing', async () => {
  const before = await readSettings(db);
  const svg = 'data:image/svg+xml;base64,PHN2Zy8+';
  for (const patch of [
    { branding: { logo: svg, color: '#000000' } },
    { branding: { logo: svg.replace('svg+xml', 'png'), color: '#000000' } },
    { branding: { logo: 'https://example.com/logo.png', color: '#000000' } },
    { branding: { logo: null, color: 'red; background: url(x)' } },
    { organizationName: '  ' },
    { lookBackDays: 0 },
    { lookBackDays: 1.5 },
    { allowedOrigins: ['https://app.example.com/'] },
    { allowedOrigins: ["'self'"] },
    { allowedOrigins: ['https://*.example.com; script-src *'] },
    { unknown: true },
  ]) {
    await expect(
      writeSettings(db, { ...patch, disabledFunctions: ['x'] } as object),
    ).rejects.toThrow();
  }
  expect(await readSettings(db)).toEqual(before);
});

describe('the Link page', () => {
  test('shows the name and the branding of the organization', async () => {
    await writeSettings(db, {
      organizationName: 'Zephyr Goods',
      branding: { logo: PNG, color: '#0f766e' },
    });
    expect((await openFrom('http://localhost:3000')).body.organization).toEqual({
      name: 'Zephyr Goods',
      logoUrl: PNG,
      color: '#0f766e',
    });
  });

  test('leaves out the functions that are disabled for everybody, and those of this opening', async () => {
    await writeSettings(db, { disabledFunctions: ['get_inventory'] });
    const { body } = await openFrom('http://localhost:3000', { disabledFunctions: ['get_orders'] });
    const names = body.dataRequested.map((each: { functionName: string }) => each.functionName);
    expect(names).toContain('get_products');
    expect(names).not.toContain('get_inventory');
    expect(names).not.toContain('get_orders');
    await writeSettings(db, { disabledFunctions: [] });
  });

  test('can be embedded by the allowed origins and by no other', async () => {
    await writeSettings(db, {
      allowedOrigins: ['https://app.example.com', 'http://localhost:3000'],
    });
    expect(await policy()).toMatch(
      /frame-ancestors https:\/\/app\.example\.com http:\/\/localhost:3000$/,
    );
    expect((await openFrom('https://app.example.com')).status).toBe(201);
    for (const origin of ['http://localhost:3001', 'https://app.example.com.evil.example']) {
      expect((await openFrom(origin)).body.code).toBe('origin_not_allowed');
    }
    await writeSettings(db, { allowedOrigins: [] });
    expect(await policy()).toMatch(/frame-ancestors 'none'$/);
    expect((await openFrom('http://localhost:3000')).status).toBe(403);
  });

  test('can be embedded by any local port as long as nothing else was decided', async () => {
    await writeSettings(db, { allowedOrigins: null });
    expect(await policy()).toMatch(
      /frame-ancestors http:\/\/localhost:\* http:\/\/127\.0\.0\.1:\*$/,
    );
    for (const origin of ['http://localhost:1', 'http://127.0.0.1:65535', 'http://localhost']) {
      expect((await openFrom(origin)).status).toBe(201);
    }
    for (const origin of [
      'https://localhost:3000',
      'http://localhost.evil.example',
      'http://localhost:3000/path',
      'http://user@localhost:3000',
      'null',
      'nonsense',
    ]) {
      expect((await openFrom(origin)).status).toBe(403);
    }
  });
});
