/** Four digits: the rest is noise. */
export const round = (value) => Number(value.toPrecision(4));

/** The median, and between what the middle half of the values lies. */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: round(at(0.5)), low: round(at(0.25)), high: round(at(0.75)) };
}

/** Value by value, so that what slows down the machine slows down both. */
export const ratios = (values, to) => summary(values.map((value, n) => value / to[n]));
