import { describe, expect, test } from 'vitest';
import { findIntegration, type Integration } from '../src/connectors/integrations.js';
import { createWorld, type World, wireDate } from '../src/data/world.js';
import { carrierInvoiceLineItems } from '../src/resources/carrier-invoice-line-items.js';
import { cartOrders } from '../src/resources/cart-orders.js';
import { cartProducts } from '../src/resources/cart-products.js';
import { findResource, resourcesOf } from '../src/resources/index.js';
import { wmsInventory } from '../src/resources/wms-inventory.js';
import { wmsOrders } from '../src/resources/wms-orders.js';
import { wmsProducts } from '../src/resources/wms-products.js';
import { wmsWarehouses } from '../src/resources/wms-warehouses.js';

const connectedAt = new Date('2031-05-20T10:30:00Z');
const accounts = [
  ['wms', 'sandbox', 'a'],
  ['wms', 'shiphero', 'a'],
  ['wms', 'shiphero', 'b'],
  ['wms', 'extensiv-3pl-central', 'c'],
  ['cart', 'sandbox', 'a'],
  ['cart', 'shopify', 'a'],
  ['cart', 'woocommerce', 'b'],
  ['carrier', 'sandbox', 'a'],
  ['carrier', 'fedex', 'a'],
  ['carrier', 'ups', 'b'],
  ['carrier', 'usps', 'c'],
  ['freight', 'sandbox', 'a'],
  ['freight', 'example-forwarder', 'b'],
] as const;

const worldOf = (
  type: string,
  name: string,
  identity = 'a',
  seed = 's',
  at = connectedAt,
): Promise<World> =>
  createWorld({
    integration: findIntegration(type, name) as Integration,
    seed,
    identity,
    connectedAt: at,
  });

/** The values that a relation's field holds in a record. */
function valuesAt(value: unknown, steps: string[]): unknown[] {
  const [step, ...rest] = steps;
  if (step === undefined) return value === null || value === undefined ? [] : [value];
  const name = step.replace(/(\[\]|\{\})$/, '');
  if (value === null) return [];
  const next = (value as Record<string, unknown>)[name];
  if (step.endsWith('{}')) return Object.keys(next as object);
  if (step.endsWith('[]')) return (next as unknown[]).flatMap((each) => valuesAt(each, rest));
  return valuesAt(next, rest);
}

const cents = (amount: number | null) => Math.round((amount ?? 0) * 100);
const total = <T>(rows: T[], of: (row: T) => number) => rows.reduce((sum, row) => sum + of(row), 0);

describe.each(accounts)('%s %s, account %s', (type, name, identity) => {
  test('every record has the shape of its resource, and an id of its own', async () => {
    const world = await worldOf(type, name, identity);
    for (const resource of resourcesOf(type)) {
      const rows = world.rows(resource);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(resource.schema.parse(row)).toEqual(row);
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    }
  });

  test('every reference finds its record', async () => {
    const world = await worldOf(type, name, identity);
    for (const resource of resourcesOf(type)) {
      for (const { field, to } of resource.relations) {
        const target = findResource(type, to);
        if (!target) throw new Error(`${resource.path}: ${field} points at nothing`);
        const ids = new Set(world.rows(target).map((row) => row.id));
        const values = world.rows(resource).flatMap((row) => valuesAt(row, field.split('.')));
        expect([field, values.length > 0]).toEqual([field, true]);
        expect([field, values.filter((value) => !ids.has(value))]).toEqual([field, []]);
      }
    }
  });

  test('what happened lies in the 30 days before the connection', async () => {
    const world = await worldOf(type, name, identity);
    const oldest = wireDate(new Date(connectedAt.getTime() - 30 * 86_400_000));
    const newest = wireDate(connectedAt);
    const date = /"([a-z_]+)":"(\d{4}-\d\d-\d\dT[\d:]+Z)"/g;
    const isPromise = /^((required|earliest|latest)_ship_date|expected_arrival_date|eta_date)$/;
    for (const resource of resourcesOf(type)) {
      for (const row of world.rows(resource)) {
        const dates = [...JSON.stringify(row).matchAll(date)].map(([, field = '', value = '']) => ({
          field,
          value,
        }));
        expect(dates.length).toBeGreaterThan(1);
        for (const { field, value } of dates) {
          if (isPromise.test(field)) expect(value >= String(row.created_date)).toBe(true);
          else
            expect([field, value >= oldest.slice(0, 10), value <= newest]).toEqual([
              field,
              true,
              true,
            ]);
        }
        expect(String(row.created_date) <= String(row.updated_date)).toBe(true);
      }
    }
  });

  test('the same seed gives the same, another seed or account something else', async () => {
    const [first, again, seeded, other, later] = await Promise.all([
      worldOf(type, name, identity),
      worldOf(type, name, identity),
      worldOf(type, name, identity, 'another'),
      worldOf(type, name, 'somebody else'),
      worldOf(type, name, identity, 's', new Date(connectedAt.getTime() + 3 * 86_400_000)),
    ]);
    const withoutDates = (world: World) =>
      JSON.stringify(resourcesOf(type).map((resource) => world.rows(resource))).replace(
        /\d{4}-\d\d-\d\dT[\d:]+Z/g,
        'DATE',
      );
    const text = (world: World) =>
      JSON.stringify(resourcesOf(type).map((each) => world.rows(each)));
    expect(text(again)).toBe(text(first));
    expect(withoutDates(later)).toBe(withoutDates(first));
    expect(text(later)).not.toBe(text(first));
    expect(withoutDates(seeded)).not.toBe(withoutDates(first));
    expect(withoutDates(other)).not.toBe(withoutDates(first));
  });
});

describe('warehouse data', () => {
  test.each(['sandbox', 'shiphero'])('stock adds up in %s', async (name) => {
    const world = await worldOf('wms', name);
    for (const item of world.rows(wmsInventory)) {
      expect(item.onhand).toBe(item.committed + item.unfulfillable + item.fulfillable);
      const sites = Object.values(item.inventory_by_warehouse_id);
      for (const field of [
        'onhand',
        'committed',
        'unfulfillable',
        'fulfillable',
        'awaiting',
      ] as const) {
        expect(total(sites, (site) => site[field] ?? 0)).toBe(item[field]);
      }
      expect(total(item.locations, (each) => each.quantity)).toBe(item.onhand);
    }
  });

  test.each(['sandbox', 'shiphero'])(
    'orders add up, and agree with their shipments, in %s',
    async (name) => {
      const world = await worldOf('wms', name);
      const products = new Map(world.rows(wmsProducts).map((product) => [product.id, product]));
      const statuses = new Set<string>();
      for (const order of world.rows(wmsOrders)) {
        statuses.add(order.status);
        const goods = total(order.line_items, (line) => cents(line.unit_price) * line.quantity);
        const discounts = total(order.line_items, (line) => cents(line.discount_amount));
        expect(cents(order.total_discount)).toBe(discounts);
        expect(cents(order.total_price)).toBe(
          goods - discounts + cents(order.total_tax) + cents(order.total_shipping),
        );
        const ordered = total(order.line_items, (line) =>
          total(
            products.get(line.product_id)?.inventory_items ?? [],
            (part) => part.unit_quantity * line.quantity,
          ),
        );
        const shipped = total(order.shipments, (each) =>
          total(each.line_items, (line) => line.quantity),
        );
        if (order.status === 'fulfilled') expect(shipped).toBe(ordered);
        else if (order.status === 'partially_fulfilled') expect(shipped).toBeLessThan(ordered);
        else expect(order.shipments).toEqual([]);
        for (const shipment of order.shipments) {
          expect(shipment.shipped_date && shipment.shipped_date >= order.created_date).toBe(true);
          const packed = shipment.packages.flatMap((each) => each.line_items);
          expect(total(packed, (line) => line.quantity)).toBe(
            total(shipment.line_items, (line) => line.quantity),
          );
        }
      }
      expect(statuses.size).toBeGreaterThan(5);
    },
  );

  test('the sandbox is the one of the documentation', async () => {
    const world = await worldOf('wms', 'sandbox');
    expect(world.rows(wmsOrders)).toHaveLength(100);
    expect(world.rows(wmsProducts)).toHaveLength(17);
    expect(world.rows(wmsWarehouses)).toHaveLength(2);
    expect(world.rows(wmsOrders)[0]).toMatchObject({
      id: 'order_id_0',
      order_number: 'order_number_0',
    });
    const methods = new Set(world.rows(wmsOrders).map((order) => order.shipping_method_id));
    expect(methods).toContain('shipping_method_id_1');
  });

  test('kits are made of several items', async () => {
    const kits = (await worldOf('wms', 'shiphero'))
      .rows(wmsProducts)
      .filter((product) => product.is_kit);
    expect(kits.length).toBeGreaterThan(0);
    for (const kit of kits) expect(kit.inventory_items.length).toBeGreaterThan(1);
  });
});

describe('shop data', () => {
  test.each(['sandbox', 'shopify'])('orders add up in %s', async (name) => {
    const world = await worldOf('cart', name);
    for (const order of world.rows(cartOrders)) {
      const goods = total(order.line_items, (line) => cents(line.unit_price) * line.quantity);
      const discounts = total(order.line_items, (line) => cents(line.discount));
      const taxes = total(order.line_items, (line) => cents(line.tax));
      expect([cents(order.total_discount), cents(order.total_tax)]).toEqual([discounts, taxes]);
      expect(cents(order.total_price)).toBe(
        goods - discounts + taxes + cents(order.total_shipping),
      );
      const ordered = total(order.line_items, (line) => line.quantity);
      const shipped = total(order.shipments, (each) =>
        total(each.line_items, (line) => line.quantity),
      );
      if (order.status === 'fulfilled') expect(shipped).toBe(ordered);
      else if (order.status === 'partially_fulfilled') expect(shipped).toBeLessThan(ordered);
      else expect(order.shipments).toEqual([]);
    }
  });

  test('a parent is its own parent, and holds what its variants hold', async () => {
    const products = (await worldOf('cart', 'shopify')).rows(cartProducts);
    const parents = products.filter((product) => product.parent_product_id === product.id);
    expect(parents.length).toBeGreaterThan(3);
    for (const parent of parents) {
      const variants = products.filter(
        (each) => each.parent_product_id === parent.id && each.id !== parent.id,
      );
      expect(variants.length).toBeGreaterThan(0);
      expect(parent.inventory).toBe(total(variants, (variant) => variant.inventory ?? 0));
    }
    for (const { inventory, inventory_by_warehouse_id } of products) {
      expect(inventory).toBe(total(Object.values(inventory_by_warehouse_id), (pieces) => pieces));
    }
    expect((await worldOf('cart', 'sandbox')).rows(cartProducts)).toHaveLength(17);
  });
});

describe('invoices', () => {
  test.each(['sandbox', 'fedex', 'usps'])(
    'one parcel has several charges, never dearer than the list, in %s',
    async (name) => {
      const lines = (await worldOf('carrier', name)).rows(carrierInvoiceLineItems);
      const byParcel = new Map<string | null, typeof lines>();
      for (const line of lines) {
        byParcel.set(line.tracking_number, [...(byParcel.get(line.tracking_number) ?? []), line]);
      }
      const invoices = new Set(lines.map((line) => line.invoice_id));
      expect(invoices.size).toBeGreaterThan(2);
      expect(byParcel.size).toBeGreaterThan(invoices.size);
      for (const charges of byParcel.values()) {
        expect(charges.length).toBeGreaterThan(1);
        expect(new Set(charges.map((charge) => charge.invoice_id)).size).toBe(1);
      }
      for (const { gross_cost, net_cost, charge_description } of lines) {
        expect((net_cost ?? 0) <= (gross_cost ?? 0)).toBe(true);
        expect(Math.sign(net_cost ?? 0)).toBe(charge_description?.includes('Credit') ? -1 : 1);
      }
    },
  );
});
