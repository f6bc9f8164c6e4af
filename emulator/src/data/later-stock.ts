import { wmsOrders } from '../resources/wms-orders.js';
import { wmsProducts } from '../resources/wms-products.js';
import type { Span } from './later.js';
import { comingOrders, type Row } from './later-orders.js';
import { type World, wireDate } from './world.js';

/** Pieces that come in when stock has run out. */
const REFILL = 120;

interface Move {
  at: number;
  itemId: string;
  warehouseId: string;
  quantity: number;
  kind: 'claimed' | 'left';
}

/** What later orders claim from the stock, and take with them. */
function movesOf(world: World, span: Span): Move[] {
  const products = new Map(world.rows(wmsProducts).map((product) => [product.id, product]));
  const moves: Move[] = [];
  for (const { model, created, left } of comingOrders(world, world.rows(wmsOrders), span)) {
    for (const line of model.line_items as Row[]) {
      for (const part of products.get(line.product_id)?.inventory_items ?? []) {
        const move = {
          itemId: part.inventory_item_id,
          warehouseId: String(model.warehouse_id),
          quantity: part.unit_quantity * line.quantity,
        };
        moves.push({ ...move, at: created, kind: 'claimed' });
        if (left <= span.until.getTime()) moves.push({ ...move, at: left, kind: 'left' });
      }
    }
  }
  return moves.sort((a, b) => a.at - b.at);
}

export function laterStock(world: World, rows: Row[], span: Span): Row[] {
  const changed = new Map<string, Row>();
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const move of movesOf(world, span)) {
    const row = changed.get(move.itemId) ?? structuredClone(known.get(move.itemId));
    const site = row?.inventory_by_warehouse_id[move.warehouseId];
    if (!row || !site) continue;
    const came = apply(site, move);
    const shelf = row.locations.find((each: Row) => each.warehouse_id === move.warehouseId);
    if (shelf) shelf.quantity = Math.max(0, shelf.quantity + came);
    row.updated_date = wireDate(new Date(move.at));
    changed.set(move.itemId, row);
  }
  for (const row of changed.values()) addUp(row);
  return rows.map((row) => changed.get(row.id) ?? row);
}

/** Says by how much the pieces at hand became more. */
function apply(site: Row, { kind, quantity }: Move): number {
  if (kind === 'left') {
    site.committed -= quantity;
    site.onhand -= quantity;
    return -quantity;
  }
  let refilled = 0;
  while (site.fulfillable + refilled < quantity) refilled += REFILL;
  site.committed += quantity;
  site.fulfillable += refilled - quantity;
  site.sellable = site.fulfillable;
  site.onhand += refilled;
  return refilled;
}

function addUp(row: Row): void {
  const sites = Object.values(row.inventory_by_warehouse_id) as Row[];
  for (const field of ['onhand', 'committed', 'fulfillable', 'sellable']) {
    row[field] = sites.reduce((sum, site) => sum + site[field], 0);
  }
}
