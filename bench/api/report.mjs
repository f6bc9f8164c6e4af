const spread = ({ median, low, high }) => `${median} (${low} to ${high})`;

/** The results as a page for people: medians, and in brackets the middle half of the runs. */
export function report(results) {
  const { machine, rows, growth, pages, filteredPages, throughput, sync, memory, starts } = results;
  const table = (head, lines) =>
    [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const depths = (measured) =>
    table(
      ['depth', 'ms', 'times the first page'],
      measured.depths.map(({ depth, ms, timesFirst }) => [
        `${depth * 100} %`,
        spread(ms),
        timesFirst,
      ]),
    );
  return `# The API with ${rows.toLocaleString('en')} orders in one connection

Made by \`npm run bench:api\` on ${machine.cpu}, ${machine.cores} cores, Node ${machine.node.slice(1)}, load ${machine.load[0]} at the start and ${machine.loadAtEnd[0]} at the end.
Medians, and in brackets the middle half of the runs. Both sides of a ratio were measured in turn, in the same run, on the same store.

## A page of 1,000, at any depth

${depths(pages)}

With the filter \`created_date[gte]\`, which keeps ${filteredPages.total.toLocaleString('en')}:

${depths(filteredPages)}

## Cost beside a connection with 1,000 orders in the same store

${table(
  ['', 'of 1,000, ms', `of ${rows.toLocaleString('en')}, ms`, 'times'],
  Object.entries(growth).map(([name, { few, many, timesFew }]) => [
    name,
    spread(few),
    spread(many),
    spread(timesFew),
  ]),
)}

## Reading, beside "SELECT + JSON" alone

${table(
  ['', 'rows a second'],
  [
    ['the API', spread(throughput.rowsPerSecond)],
    ['bare server', spread(throughput.bareRowsPerSecond)],
    ['time, ours to bare', spread(throughput.timesBare)],
  ],
)}

## Initial sync, beside a bulk insert alone

${table(
  ['', 'rows a second'],
  [
    ['initial sync', spread(sync.syncRowsPerSecond)],
    ['bare insert', spread(sync.bareRowsPerSecond)],
    ['time, ours to bare', spread(sync.timesBare)],
  ],
)}

## From the command to the first answer

${table(
  ['', 'ms', 'memory, MB'],
  Object.entries(starts).map(([name, { ms, megabytes }]) => [name, spread(ms), megabytes]),
)}

## Memory

The process of this bench used ${memory.megabytesAtStart} MB at its start, ${memory.megabytesWithRows} MB with all rows made, and ${memory.megabytesAtEnd} MB at its end, with its own client and copies of rows in it; the orders take ${memory.megabytesOfRows.toLocaleString('en')} MB on disk.
`;
}
