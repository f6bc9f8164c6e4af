/** Sums are kept in whole cents, so that totals add up to the cent. */
export const dollars = (cents: number) => cents / 100;

export const sum = <T>(rows: readonly T[], of: (row: T) => number) =>
  rows.reduce((total, row) => total + of(row), 0);
