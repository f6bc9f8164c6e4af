import type { Results } from './readResults.mjs';

export const charts: Record<string, (results: Results) => string>;
