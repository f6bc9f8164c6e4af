import { refused } from './refused.js';
import type { Row, WriteContext } from './write.js';

/**
 * The record that a body points at; the source system refuses a body that points at nothing. Only the id, where the
 * connection knows no such records.
 */
export async function must(
  context: WriteContext,
  path: string,
  what: string,
  id: string,
): Promise<Row> {
  const found = await context.find(path, id);
  if (!found && !(await context.knows(path))) return { id };
  if (!found) throw refused(422, `There is no ${what} with the id ${id}.`);
  return found;
}

/** The inventory item with this SKU. */
export async function mustHaveSku(context: WriteContext, sku: string): Promise<Row> {
  const [found] = await context.findBy('/wms/inventory', 'sku', [sku]);
  if (!found && !(await context.knows('/wms/inventory'))) return { id: sku, sku, unit_cost: null };
  if (!found) throw refused(422, `There is no inventory item with the SKU ${sku}.`);
  return found;
}
