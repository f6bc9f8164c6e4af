/** Median, and how far the middle half of the values lies apart. */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return {
    median: round(at(0.5)),
    low: round(at(0.25)),
    high: round(at(0.75)),
    runs: values.length,
  };
}

export const round = (value) => Number(value.toPrecision(4));

export const median = (values) => summary(values).median;

export async function timed(run) {
  const started = performance.now();
  await run();
  return performance.now() - started;
}
