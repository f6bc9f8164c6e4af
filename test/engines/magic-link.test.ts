import { expect, test } from 'vitest';
import { LinkPage } from './support/LinkPage.js';
import { call, inEachEngine } from './support/scenario.js';

inEachEngine((browser) => {
  test('a magic link, at the top level of a narrow window, connects once', async () => {
    const created = await call('POST', '/magic-links', { customer_id: 'customer-7' });
    const { id, url } = created.magic_link;
    // As narrow as each browser's window can be.
    const page = await browser.visit(url, { width: 390, height: 740 });
    const link = new LinkPage(page);
    await link.heading('Connect your warehouse to Example Company');
    expect(await page.evaluate('return location.hash')).toBe('');
    await link.consent();
    await link.pick('Shipwire');
    await link.signIn({ 'Account email': 'ops@example.com', 'API token': 'not-the-right-secret' });
    await link.place.role('group', 'Shipwire did not accept these credentials');
    await link.signIn({ 'API token': 'trackstar-good' });
    await link.finish('Shipwire');
    expect(await page.evaluate('return document.documentElement.scrollWidth <= innerWidth')).toBe(
      true,
    );
    const used = (await call('GET', `/magic-links/${id}`)).magic_link;
    expect(used.status).toBe('used');
    const { data } = await call('GET', `/connections/${used.connection_id}`);
    expect(data).toMatchObject({ customer_id: 'customer-7', integration_name: 'shipwire' });

    // The address of the page without its secret is the same, so going there from it would load nothing.
    await browser.visit('about:blank');
    const again = await browser.visit(url);
    await again.heading('Already connected');
  });
});
