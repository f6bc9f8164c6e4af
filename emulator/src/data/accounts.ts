import type { World } from './world.js';

/** The merchants whose goods a warehouse holds. */
export const warehouseCustomersOf = (world: World) =>
  world.memo('warehouse customers', () => {
    const faker = world.faker('warehouse customers');
    return Array.from({ length: 2 }, (_, n) => {
      const name = world.isSandbox ? `Merchant ${n + 1}` : `${faker.person.lastName()} Goods`;
      return {
        id: world.id('warehouse_customer', n),
        name,
        email: `operations@${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example`,
      };
    });
  });

/** Where orders come from. */
export const channelsOf = (world: World) =>
  (world.isSandbox ? ['A', 'B', 'C'] : ['Online Store', 'Marketplace', 'Wholesale']).map(
    (name, n) => ({ id: world.isSandbox ? name : world.id('channel', n), name }),
  );
