import type { Item } from './goods.js';

const AISLES = 6;
const LEVELS = 2;

/** Shelves of a warehouse, by the code that is on them. */
export const binsOf = (warehouseCode: string) =>
  Array.from({ length: AISLES }, (_, aisle) =>
    Array.from({ length: LEVELS }, (_, level) => `${warehouseCode}-A${aisle + 1}-${level + 1}`),
  ).flat();

/** Where an item lies. */
export const binOf = (warehouseCode: string, { index }: Item) =>
  `${warehouseCode}-A${(index % AISLES) + 1}-${(index % LEVELS) + 1}`;
