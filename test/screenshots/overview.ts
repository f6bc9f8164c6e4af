import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';

/** Where the pictures go, one folder a sheet. Git does not see it. */
export const folder = fileURLToPath(new URL('../../.cache/screenshots/', import.meta.url));

const text = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One cell a state: all themes and widths of it, side by side. */
function pageOf(sheet: string): string {
  const files = readdirSync(folder + sheet).filter((file) => file.endsWith('.png'));
  const states = [...new Set(files.map((file) => file.replace(/-(light|dark)-\d+\.png$/, '')))];
  const rows = states.sort().map((state) => {
    const pictures = ['light-1280', 'dark-1280', 'light-360', 'dark-360']
      .map((variation) => `${state}-${variation}.png`)
      .filter((file) => files.includes(file))
      .map((file) => {
        const data = readFileSync(`${folder}${sheet}/${file}`).toString('base64');
        return `<img alt="" src="data:image/png;base64,${data}">`;
      });
    return `<section><h2>${text(state)}</h2><div>${pictures.join('')}</div></section>`;
  });
  return `<h1>${text(sheet)}</h1><main>${rows.join('')}</main>`;
}

/** `overview.png` and `overview.html`, beside the folders of the sheets that there are. */
export async function drawOverview(browser: Browser): Promise<void> {
  const sheets = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  const html = `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>
    body { margin: 24px; font: 15px system-ui; background: #d6d9de }
    main { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px 28px }
    div { display: flex; gap: 8px; align-items: start }
    img { height: 180px; border-radius: 4px; box-shadow: 0 1px 4px #0004 }
    h2 { font-size: 13px; margin: 0 0 4px }
  </style>${sheets.map(({ name }) => pageOf(name)).join('')}`;
  writeFileSync(`${folder}overview.html`, html);
  const page = await browser.newPage({ viewport: { width: 2240, height: 900 } });
  await page.setContent(html);
  await page.screenshot({ path: `${folder}overview.png`, fullPage: true });
  await page.close();
}
