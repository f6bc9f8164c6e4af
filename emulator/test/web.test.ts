import { describe, expect, test } from 'vitest';
import { startTest } from './support/harness.js';

const emulator = await startTest();
const { api } = emulator;

describe('the Link page', () => {
  test('comes under a strict policy and may be framed by local apps only', async () => {
    for (const path of ['/link', '/link/', '/link/nothing.js']) {
      const { headers } = await api('GET', path, { key: null });
      const policy = headers.get('content-security-policy');
      expect(policy).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
          "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors http://localhost:* http://127.0.0.1:*",
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('serves nothing from outside its folder', async () => {
    for (const path of [
      '/link/../package.json',
      '/link/%2e%2e/%2e%2e/package.json',
      '/link/..%2f..%2fpackage.json',
      '/link/assets/..%5c..%5cpackage.json',
    ]) {
      const { body } = await api('GET', path);
      expect(JSON.stringify(body)).not.toContain('trackstar-emulator');
    }
  });
});
