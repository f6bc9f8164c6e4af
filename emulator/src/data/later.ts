import type { Resource } from '../resources/resource.js';
import { courses, laterOrders, moveOn, type Row } from './later-orders.js';
import { laterStock } from './later-stock.js';
import type { World } from './world.js';

/*
 * What happens at a simulated vendor after the connection was made. It follows from seed and time alone, so whoever
 * asks at the same time gets the same:
 * - Orders keep coming, as many a day as in the month before. Each is a shipped one of that month again, with a number,
 *   a date and shipments of its own, and goes through the building in the time that the other took.
 * - Orders that were on their way at the time of the connection move on.
 * - Stock is claimed by new orders and leaves with their shipments; what runs out is refilled.
 * The sandbox changes only by what is done to it.
 */

export interface Span {
  connectedAt: Date;
  since: Date;
  until: Date;
}

/**
 * The records of a resource as the vendor has them at the end of the span; of those that came later only what changed
 * within it.
 */
export function rowsAt(world: World, resource: Resource, span: Span): Row[] {
  const rows = world.rows(resource) as Row[];
  if (world.isSandbox || span.until <= span.connectedAt) return rows;
  if (resource.path === '/wms/inventory') return laterStock(world, rows, span);
  const course = courses[resource.path];
  if (!course) return rows;
  return [
    ...rows.map((row) => moveOn(row, course, span)),
    ...laterOrders(world, rows, course, span),
  ];
}
