import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { expect, test, vi } from 'vitest';
import { dashboardInBrowser } from './dashboard-support.js';

// Each walks a whole task, with axe on the way.
vi.setConfig({ testTimeout: 120_000 });

const dash = dashboardInBrowser();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

async function expectAccessible(page: Page, where: string) {
  // Colours that fade in are judged when they have arrived.
  await page.waitForTimeout(400);
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = window as never as {
      axe: {
        run(
          at: object,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // The component library's announcer names a button that was pressed and is gone by then.
    const exclude = ['[data-live-announcer]'];
    return (await axe.run({ include: document, exclude }, { runOnly: tags })).violations.map(
      ({ id, nodes }) => ({
        id,
        at: nodes.map(({ target }) => String(target)),
      }),
    );
  });
  expect(found, where).toEqual([]);
}

/** Presses Tab until the focus is on what has this name; fails where it never gets there. */
async function tabTo(page: Page, name: string | RegExp) {
  const passed: string[] = [];
  for (let n = 0; n < 60; n++) {
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return '';
      const label = (element as HTMLInputElement).labels?.[0]?.textContent;
      return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
    });
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}. It passed: ${passed.join(' | ')}`);
}

test('a connection is added by keyboard alone, and its token reads data', async () => {
  const page = await dash.signIn();
  await page.getByRole('heading', { name: 'Home' }).waitFor();
  await tabTo(page, 'Connections');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Connections', exact: true }).waitFor();
  await tabTo(page, /^Add (a )?connection$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Add a connection' }).waitFor();
  await tabTo(page, 'Search integrations');
  await page.keyboard.type('mintso');
  await tabTo(page, /Mintsoft/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Credentials for Mintsoft' }).waitFor();
  await tabTo(page, /^Customer id/);
  await page.keyboard.type('northwind');
  await page.getByRole('button', { name: 'Refused by the vendor' }).click();
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByText('did not accept these credentials').waitFor();
  await expectAccessible(page, 'credentials refused');
  await page.getByRole('button', { name: 'Everything granted' }).click();
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByText('Its first sync has begun.').waitFor();
  const token = await page.getByRole('region', { name: 'Access token', exact: true }).innerText();
  await expect
    .poll(async () => (await dash.api('/wms/orders?limit=1', token.trim())).body.total_count, {
      timeout: 30_000,
    })
    .toBeGreaterThan(0);

  // The sync is seen to have advanced, the token shows again behind a press, and the address brings all of it back.
  await page.getByRole('link', { name: 'Watch the sync' }).click();
  await page.getByRole('dialog', { name: 'Mintsoft' }).getByText('Up to date').first().waitFor();
  await page.reload();
  await page.getByRole('dialog', { name: 'Mintsoft' }).waitFor();
  await page.getByRole('button', { name: 'Show the token' }).click();
  await page.getByText(token.trim()).waitFor();
  await expectAccessible(page, 'connection');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Mintsoft' }).waitFor({ state: 'detached' });
  await page.goBack();
  await page.getByRole('dialog', { name: 'Mintsoft' }).waitFor();
});

test('an edit in the Data Explorer reaches a webhook endpoint, rightly signed', async () => {
  const received: { headers: Record<string, unknown>; body: string }[] = [];
  const receiver = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const { port } = receiver.address() as AddressInfo;
  const page = await dash.signIn('/webhooks/endpoints');
  try {
    await page.getByRole('link', { name: 'Add an endpoint' }).click();
    await page.getByLabel('URL').fill(`http://127.0.0.1:${port}`);
    await page.getByRole('button', { name: 'Add the endpoint' }).click();
    await page.getByRole('button', { name: 'Show the secret' }).click();
    const secret = (await page.getByRole('region', { name: 'Signing secret' }).innerText()).match(
      /whsec_\S+/,
    )?.[0];
    await expectAccessible(page, 'endpoint');

    await page.goto(`${dash.url}/data-explorer`);
    await page.getByRole('button', { name: 'Make a WMS sandbox' }).click();
    await page.getByRole('button', { name: 'order_id_0', exact: true }).click({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Edit' }).click();
    const editor = page.getByLabel('Record as JSON');
    const record = JSON.parse(await editor.inputValue());
    await editor.fill('{');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This is not JSON').waitFor();
    await editor.fill(JSON.stringify({ ...record, order_number: 'EDITED-1' }, null, 2));
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved, and sent to your webhook endpoints.').waitFor();
    await expectAccessible(page, 'record');

    const told = () => received.find(({ body }) => body.includes('EDITED-1'));
    await expect.poll(told, { timeout: 20_000 }).toBeDefined();
    const { headers, body } = told() as (typeof received)[number];
    const event = JSON.parse(body);
    expect(event.event_type).toBe('order.updated');
    expect(event.previous_attributes.order_number).toBe(record.order_number);
    const signed = createHmac('sha256', Buffer.from(String(secret).slice(6), 'base64'))
      .update(`${headers['svix-id']}.${headers['svix-timestamp']}.${body}`)
      .digest('base64');
    const sent = String(headers['svix-signature']).replace(/^v1,/, '');
    expect(timingSafeEqual(Buffer.from(sent), Buffer.from(signed))).toBe(true);

    await page.goto(`${dash.url}/webhooks/log?event=order.updated`);
    await page.getByRole('link', { name: 'order.updated' }).first().click();
    await page.getByRole('dialog').getByText('Delivered', { exact: true }).waitFor();
    await expectAccessible(page, 'message');
  } finally {
    receiver.close();
  }
});

test('a magic link is generated, works, and is revoked', async () => {
  const page = await dash.signIn('/magic-links');
  await page.getByRole('link', { name: 'Generate a magic link' }).first().click();
  await page.getByLabel(/^Customer id/).fill('contoso');
  await expectAccessible(page, 'new magic link');
  await page.getByRole('button', { name: 'Generate', exact: true }).click();
  const url = (
    await page.getByRole('region', { name: 'Magic link', exact: true }).innerText()
  ).trim();
  const customer = await (await dash.browser.newContext()).newPage();
  await customer.goto(url);
  await customer.getByRole('heading', { name: /^Connect your/ }).waitFor();

  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('WMS for contoso').waitFor();
  await page
    .getByRole('button', { name: /^Revoke the link/ })
    .first()
    .click();
  await page.getByRole('alertdialog').waitFor();
  await expectAccessible(page, 'asks before it revokes');
  await page.getByRole('button', { name: 'Revoke the link', exact: true }).click();
  await page.getByText('WMS for contoso').waitFor({ state: 'detached' });
  await customer.goto('about:blank');
  await customer.goto(url);
  await expect.poll(() => customer.getByRole('heading', { name: /^Connect your/ }).count()).toBe(0);
  await customer.context().close();
});
