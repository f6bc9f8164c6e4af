import { catalogs } from './catalog.js';
import type { World } from './world.js';

/** One thing that can be bought and counted. */
export interface Item {
  index: number;
  name: string;
  /** Without the option. */
  parentName: string;
  parentSku: string;
  sku: string;
  /** Cents. */
  price: number;
  /** Cents. */
  cost: number;
  weight: number;
  size: [number, number, number];
  gtin: string;
  harmonizedCode: string;
  origin: string;
  supplier: { id: string; name: string };
}

const supplierNames = [
  'Harbour Line Supply',
  'Northfield Makers',
  'Three Rivers Trading',
  'Lowland Works',
];

/** Whom the account buys from. */
export const suppliersOf = (world: World) =>
  supplierNames.map((name, index) => ({ id: world.id('supplier', index), name }));

const skuPart = (option: string) =>
  option
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean)
    .map((word) => word.slice(0, 4))
    .join('');

/** The goods of the account, in the order of its catalogue. */
export const itemsOf = (world: World): Item[] =>
  world.memo('items', () => {
    const faker = world.faker('items');
    const catalog =
      catalogs[world.isSandbox ? 0 : world.pick('catalog', 0, catalogs.length - 1)] ?? [];
    const prefix = world.isSandbox ? 'SBX' : faker.string.alpha({ length: 2, casing: 'upper' });
    const items = catalog.flatMap((good) => {
      const supplier = faker.number.int({ min: 0, max: supplierNames.length - 1 });
      return good.options.map((option, place) => {
        const price = good.price + place * faker.number.int({ min: 0, max: 3 }) * 100;
        return {
          parentName: good.name,
          parentSku: `${prefix}-${good.sku}`,
          name: `${good.name}, ${option}`,
          sku: `${prefix}-${good.sku}-${skuPart(option)}`,
          price,
          cost: Math.round(price * faker.number.float({ min: 0.28, max: 0.46 })),
          weight: good.weight,
          size: good.size,
          gtin: gtin13(`0${faker.string.numeric(11)}`),
          harmonizedCode: good.harmonizedCode,
          origin: good.origin,
          supplier: { id: world.id('supplier', supplier), name: supplierNames[supplier] ?? '' },
        };
      });
    });
    return (world.isSandbox ? items.slice(0, 15) : items).map((item, index) => ({
      ...item,
      index,
    }));
  });

function gtin13(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return digits + ((10 - (sum % 10)) % 10);
}

export const measurementsOf = (item: Item, quantity = 1) => ({
  length: item.size[0],
  width: item.size[1],
  height: item.size[2] * quantity,
  unit: 'in' as const,
  weight: item.weight * quantity,
  weight_unit: 'oz' as const,
});
