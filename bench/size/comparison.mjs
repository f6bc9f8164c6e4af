const bytes = (count) => `${count.toLocaleString('en')} B`;

/** The table of the README: the smallest first. */
export const comparison = (compared) =>
  [
    '| package | import | gzip | brotli | script fetched from its maker |',
    '|---|---|---|---|---|',
    ...[...compared]
      .sort((a, b) => a.gzip - b.gzip)
      .map(
        ({ name, version, import: what, gzip, brotli, script }) =>
          `| ${name} (${version}) | \`${what}\` | ${bytes(gzip)} | ${bytes(brotli)} | ${script ? 'yes' : 'no'} |`,
      ),
  ].join('\n');
