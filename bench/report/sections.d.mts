import type { Results } from './readResults.mjs';

export const sections: Record<string, (results: Results) => string>;
