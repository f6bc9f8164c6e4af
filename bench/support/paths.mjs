import { fileURLToPath } from 'node:url';

const at = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const root = at('../..');
export const bench = at('..');
export const peersFolder = at('../peers/');
export const results = at('../results/');
