// Both run in the page.

/** Notes what the browser tells of the first screen, from before anything is there. */
export function observeVitals() {
  const seen = { lcp: 0, cls: 0, tasks: [] };
  window.__vitals = seen;
  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  on('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.cls += value;
  });
  on('longtask', ({ startTime, duration }) => {
    seen.tasks.push([startTime, duration]);
  });
}

/** What came of it. */
export function readVitals() {
  const { lcp, cls, tasks } = window.__vitals;
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const loaded = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ].filter(({ name }) => !name.startsWith('data:'));
  return {
    fcp,
    lcp,
    cls,
    // As Lighthouse has it: what each task took beyond 50 ms.
    blocking: tasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
    requests: loaded.length,
    bytes: loaded.reduce((sum, { transferSize }) => sum + transferSize, 0),
  };
}
