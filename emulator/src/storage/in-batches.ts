/** Rows of one statement: Postgres takes 65,535 parameters, and no table of ours has more than 12 columns. */
const ROWS = 5000;

export function* inBatches<Row>(rows: Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += ROWS) yield rows.slice(at, at + ROWS);
}
