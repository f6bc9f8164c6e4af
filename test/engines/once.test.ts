import { expect, test } from 'vitest';
import { callsOf, exchanged, inEachEngine, siteNames, visitApp } from './support/scenario.js';
import { until } from './support/until.js';

inEachEngine((browser) => {
  for (const site of siteNames) {
    test(`one connection is told once, and so is the end, ${site}`, async () => {
      const before = (await exchanged()).length;
      const { page, link } = await visitApp(browser, site);
      await page.press('Connect');
      await link.connectSandbox();
      expect(await callsOf(page)).toEqual(['load', 'success sandbox']);
      await link.done();
      await page.gone('dialog');
      expect(await callsOf(page)).toEqual(['load', 'success sandbox', 'close success']);
      expect((await exchanged()).length).toBe(before + 1);

      // And a second time round, with nothing left of the first.
      await page.press('Connect');
      await link.heading(/^Connect your/);
      await page.press('Close');
      await page.gone('dialog');
      const end = await until('end that was told', async () => {
        const calls = (await callsOf(page)).slice(3);
        return calls.length >= 2 && calls;
      });
      expect(end).toEqual(['load', 'close user']);
      expect((await exchanged()).length).toBe(before + 1);
      expect(await page.evaluate('return document.querySelectorAll("dialog, iframe").length')).toBe(
        0,
      );
    });

    test(`what other windows say is not heard, ${site}`, async () => {
      const before = (await exchanged()).length;
      const { page, link } = await visitApp(browser, site);
      await page.press('Connect');
      await link.heading(/^Connect your/);
      const forged = { source: 'trackstar-link', version: 1, session: '1-2-3-4', id: 'x' };
      await page.evaluate(
        `for (const type of ['success', 'close', 'error', 'ready']) {
           postMessage({ ...arguments[0], type, versions: [1], authCode: 'forged', integrationName: 'forged', code: 'x', message: 'x' }, '*');
         }
         const frame = document.createElement('iframe');
         frame.srcdoc = '<script>parent.postMessage(' + JSON.stringify({ ...arguments[0], type: 'success', authCode: 'forged', integrationName: 'forged' }) + ', "*"); parent.postMessage("said", "*")<\\/script>';
         addEventListener('message', ({ data }) => { if (data === 'said') window.isSaid = true });
         document.body.append(frame);`,
        forged,
      );
      await until('word of the other frame', () => page.evaluate('return window.isSaid'));
      await link.connectSandbox();
      await link.done();
      await page.gone('dialog');
      expect(await callsOf(page)).toEqual(['load', 'success sandbox', 'close success']);
      expect((await exchanged()).length).toBe(before + 1);
    });
  }
});
