import { describe, expect, test } from 'vitest';
import { findIntegration, type Integration } from '../../src/connectors/integrations.js';
import { rowsAt } from '../../src/data/later.js';
import { createWorld, wireDate } from '../../src/data/world.js';
import { findResource } from '../../src/resources/index.js';
import type { Resource } from '../../src/resources/resource.js';

const connectedAt = new Date('2026-03-01T00:00:00Z');
const after = (days: number) => new Date(connectedAt.getTime() + days * 86_400_000);
const worldOf = (type: string, name: string) =>
  createWorld({
    integration: findIntegration(type, name) as Integration,
    seed: 's',
    identity: 'me',
    connectedAt,
  });
const at = async (type: string, name: string, functionName: string, days: number) =>
  rowsAt(await worldOf(type, name), findResource(type, functionName) as Resource, {
    connectedAt,
    since: new Date(0),
    until: after(days),
  });
// biome-ignore lint/suspicious/noExplicitAny: rows of several shapes.
type Row = any;
const byId = (rows: Record<string, unknown>[]) => new Map(rows.map((row) => [row.id, row]));

describe.each([
  ['wms', 'shiphero'],
  ['cart', 'shopify'],
])('a simulated vendor (%s)', (type, name) => {
  test('gets new orders day by day, the same for the same seed, with ids of their own', async () => {
    const [month, day, tenth] = await Promise.all(
      [0, 1, 10].map((days) => at(type, name, 'get_orders', days)),
    );
    if (!month || !day || !tenth) throw new Error('no rows');
    const rate = month.length / 29.4;
    expect(Math.abs(tenth.length - month.length - rate * 10)).toBeLessThan(2);
    expect(day.length).toBeGreaterThan(month.length);
    expect(await at(type, name, 'get_orders', 10)).toEqual(tenth);
    expect(byId(tenth).size).toBe(tenth.length);
    for (const field of ['order_number', 'shipments.0.shipment_id', 'line_items.0.line_item_id']) {
      const values = tenth
        .map((row) => field.split('.').reduce((part, key) => part?.[key], row as Row))
        .filter((value) => value !== undefined);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test('its orders are right by the schema, and only go forward', async () => {
    const { schema } = findResource(type, 'get_orders') as Resource;
    const steps = ['open', 'confirmed', 'processing', 'picked', 'packed', 'fulfilled'];
    let known = byId(await at(type, name, 'get_orders', 0));
    for (const days of [0.5, 1, 2, 4]) {
      const rows = await at(type, name, 'get_orders', days);
      for (const row of rows) {
        schema.parse(row);
        expect(row.created_date <= row.updated_date).toBe(true);
        expect(row.updated_date <= wireDate(after(days))).toBe(true);
        const before = known.get(row.id);
        if (!before) continue;
        expect(steps.indexOf(row.status)).toBeGreaterThanOrEqual(
          steps.indexOf(before.status as string),
        );
        if (JSON.stringify(before) !== JSON.stringify(row)) {
          expect(row.updated_date > String(before.updated_date)).toBe(true);
        }
      }
      known = byId(rows);
    }
  });

  test('says of a span only what changed in it', async () => {
    const world = await worldOf(type, name);
    const resource = findResource(type, 'get_orders') as Resource;
    const whole = await at(type, name, 'get_orders', 5);
    const span = { connectedAt, since: after(4), until: after(5) };
    const changed = (rows: Record<string, unknown>[]) =>
      rows.filter((row) => String(row.updated_date) >= wireDate(span.since));
    expect(changed(rowsAt(world, resource, span))).toEqual(changed(whole));
  });
});

test('stock follows the orders, and what is at hand is what is committed, free or unfit', async () => {
  const before = byId(await at('wms', 'shiphero', 'get_inventory', 0));
  const rows = await at('wms', 'shiphero', 'get_inventory', 20);
  const { schema } = findResource('wms', 'get_inventory') as Resource;
  let changed = 0;
  for (const row of rows) {
    schema.parse(row);
    expect(row.onhand).toBe(row.committed + row.unfulfillable + row.fulfillable);
    expect(Math.min(row.onhand, row.committed, row.fulfillable)).toBeGreaterThanOrEqual(0);
    if (JSON.stringify(before.get(row.id)) !== JSON.stringify(row)) changed++;
  }
  expect(changed).toBeGreaterThan(rows.length / 2);
});

test('the sandbox stays as it is', async () => {
  expect(await at('wms', 'sandbox', 'get_orders', 30)).toEqual(
    await at('wms', 'sandbox', 'get_orders', 0),
  );
});
