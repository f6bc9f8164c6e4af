const ROW = 15;
const GAP = 9;
const LEFT = 160;
const WIDTH = 720;
const RIGHT = 128;
const TOP = 64;

const toXml = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Follows what the reader's system prefers, on a ground of its own: the site's switch does not reach into a picture. */
const style = `
  .ground { fill: #fff; stroke: #d9dde3 }
  text { font: 12px system-ui, sans-serif; fill: #24292f }
  .title { font-weight: 600; font-size: 14px }
  .s0 { fill: #2563c9 } .s1 { fill: #8a5a00 } .s2 { fill: #2f7d4f }
  .theirs { opacity: .55 }
  .spread { stroke: #24292f; stroke-width: 1.5 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #1b1b1f; stroke: #3c3f44 }
    text { fill: #e6e6e9 }
    .s0 { fill: #79a7f5 } .s1 { fill: #e0b050 } .s2 { fill: #6cc592 }
    .spread { stroke: #e6e6e9 }
  }`;

/**
 * Bars, one row for each thing and in it one bar for each series, with the spread as a line over it. Ours are in full
 * colour. A value is a number, or `{ median, low, high }`; nothing where there is none.
 */
export function barChart({ title, alt, series, rows, format = String }) {
  const at = (value) => (typeof value === 'number' ? { median: value } : value);
  const values = rows.flatMap((row) => row.values.map(at)).filter(Boolean);
  const most = Math.max(...values.map(({ median, high = median }) => high), 0) || 1;
  const scale = (WIDTH - LEFT - RIGHT) / most;
  const x = (value) => Math.round((LEFT + value * scale) * 10) / 10;
  const parts = [];
  series.forEach((name, n) => {
    const left = 16 + n * 200;
    parts.push(`<rect class="s${n}" x="${left}" y="38" width="11" height="11"/>`);
    parts.push(`<text x="${left + 17}" y="48">${toXml(name)}</text>`);
  });
  let y = TOP;
  for (const { name, isOurs, values: own } of rows) {
    const middle = y + (own.length * ROW) / 2 + 4;
    parts.push(`<text x="${LEFT - 10}" y="${middle}" text-anchor="end">${toXml(name)}</text>`);
    own.map(at).forEach((value, n) => {
      if (value) {
        const { median, low = median, high = median } = value;
        const width = Math.max(1, x(median) - LEFT);
        parts.push(
          `<rect class="s${n}${isOurs ? '' : ' theirs'}" x="${LEFT}" y="${y + 2}" width="${width}" height="${ROW - 4}"/>`,
        );
        if (high > low) {
          const line = y + ROW / 2;
          parts.push(`<path class="spread" d="M${x(low)} ${line}H${x(high)}"/>`);
        }
        parts.push(`<text x="${x(high) + 6}" y="${y + ROW - 3}">${toXml(format(median))}</text>`);
      }
      y += ROW;
    });
    y += GAP;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + 8}" viewBox="0 0 ${WIDTH} ${y + 8}" role="img" aria-label="${toXml(alt).replaceAll('"', '&quot;')}">
<style>${style}
</style>
<rect class="ground" x=".5" y=".5" width="${WIDTH - 1}" height="${y + 7}" rx="8"/>
<text class="title" x="16" y="24">${toXml(title)}</text>
${parts.join('\n')}
</svg>
`;
}
