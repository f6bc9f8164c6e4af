import { describe, expect, test } from 'vitest';
import { connectSandbox, linkPageOf, modalOf } from '../e2e/link-page.js';
import { served } from './support.js';

describe.each(['vite-hono', 'next', 'express-sql'])('%s', (name) => {
  const example = served(name);

  test('connects the sandbox, stores its token, and shows orders when the first sync is done', async () => {
    const { page, complaints } = await example.open();
    await page.getByText('Nothing is connected.').waitFor();
    await connectSandbox(page, 'Connect WMS');
    await modalOf(page).waitFor({ state: 'detached' });
    await page.getByText('Connected: sandbox').waitFor();
    const orders = page.getByRole('list', { name: 'Orders' }).getByRole('listitem');
    await orders.first().waitFor();
    expect(await orders.count()).toBe(10);
    expect(await orders.first().innerText()).toMatch(/^\S+: \w+$/);
    expect(await example.connections()).toMatchObject([
      { integration_name: 'sandbox', customer_id: 'customer-1' },
    ]);
    expect(complaints).toEqual([]);
  });

  test('its backend answers no other page', async () => {
    const path = name === 'vite-hono' ? '/api/get-link-token' : '/get-link-token';
    const answer = await fetch(example.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://evil.example' },
      body: '{}',
    });
    expect(answer.status).toBe(403);
  });
});

describe('custom-ui', () => {
  const example = served('custom-ui');

  test('its own buttons go straight to an integration, and say where the person is', async () => {
    const { page, complaints } = await example.open();
    await page.getByRole('button', { name: /^Shipwire/ }).click();
    const link = linkPageOf(page);
    await link.consent();
    await page.getByText('You allowed access.').waitFor();
    await link.heading('Sign in to Shipwire').waitFor();
    await link.signIn({ 'Account email': 'ops@example.com', 'API token': 'trackstar-good' });
    await link.heading('All access granted').waitFor();
    await link.finish();
    // The app closes the modal itself.
    await modalOf(page).waitFor({ state: 'detached' });
    const connected = page.getByRole('list', { name: 'Connected' }).getByRole('listitem');
    await connected.first().waitFor();
    expect(await connected.allInnerTexts()).toEqual(['shipwire']);
    expect(complaints).toEqual([]);
  });

  test('a backend that is away is said on the page, and another try works', async () => {
    const { page } = await example.open();
    await page.route('**/get-link-token', (route) => route.abort(), { times: 1 });
    await page.getByRole('button', { name: /^Sandbox/ }).click();
    await page.getByText('That did not work (link_token_failed).').waitFor();
    await modalOf(page).getByLabel('Close').click();
    await modalOf(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Sandbox/ }).click();
    await linkPageOf(page)
      .heading(/^Connect .* to /)
      .waitFor();
  });
});
