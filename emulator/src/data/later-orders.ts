import { trackingNumber } from './carriers.js';
import type { Span } from './later.js';
import { type World, wireDate } from './world.js';

// biome-ignore lint/suspicious/noExplicitAny: orders and stock of several shapes, read by the names that they share.
export type Row = Record<string, any>;

export interface Course {
  /** The statuses on the way to the shipment, in their order. */
  steps: readonly string[];
  rawStatus(status: string): string;
}

export const courses: Record<string, Course> = {
  '/wms/orders': {
    steps: ['open', 'confirmed', 'processing', 'picked', 'packed'],
    rawStatus: (status) => (status === 'open' ? 'NEW' : status.toUpperCase()),
  },
  '/cart/orders': {
    steps: ['open', 'confirmed', 'processing'],
    rawStatus: (status) => (status === 'open' ? 'unfulfilled' : status),
  },
};

const DAY = 86_400_000;
/** The month that a new connection looks back on. */
const BEFORE = 29.4;
const MOST = 20_000;
/** One more status every eight hours, up to the last before the shipment. */
export function moveOn(row: Row, course: Course, { connectedAt, until }: Span): Row {
  const from = course.steps.indexOf(row.status);
  if (from < 0) return row;
  const pace = DAY / 3;
  const passed = Math.floor((until.getTime() - connectedAt.getTime()) / pace);
  const to = Math.min(from + passed, course.steps.length - 1);
  if (to === from) return row;
  const moved = new Date(connectedAt.getTime() + (to - from) * pace);
  return {
    ...inStatus(row, course, course.steps[to] ?? row.status),
    updated_date: wireDate(moved),
  };
}

function inStatus(row: Row, course: Course, status: string): Row {
  const isPicked = status === 'picked' || status === 'packed';
  return {
    ...row,
    status,
    raw_status: course.rawStatus(status),
    line_items: row.line_items.map((line: Row) =>
      'is_picked' in line ? { ...line, is_picked: isPicked } : line,
    ),
  };
}

/** An order to come: which one it is like, when it is placed and when it leaves. */
export interface Coming {
  n: number;
  model: Row;
  /** Place of the model among the orders of the month before. */
  index: number;
  created: number;
  left: number;
}

/** All orders that are placed between the connection and the end of the span. */
export function comingOrders(world: World, rows: Row[], { connectedAt, until }: Span): Coming[] {
  const models = rows
    .map((model, index) => ({ model, index }))
    .filter(({ model }) => model.status === 'fulfilled' && model.shipments.length > 0);
  if (models.length === 0) return [];
  const pace = (BEFORE * DAY) / rows.length;
  const count = Math.min(Math.ceil((until.getTime() - connectedAt.getTime()) / pace), MOST);
  return Array.from({ length: count }, (_, n) => {
    const topic = `later order ${n}`;
    const { model, index } = models[world.pick(topic, 0, models.length - 1)] as (typeof models)[0];
    // Somewhere in its share of the time, so that they do not come by the clock.
    const share = world.pick(`${topic} comes`, 5, 95) / 100;
    const created = Math.floor((connectedAt.getTime() + (n + share) * pace) / 1000) * 1000;
    const left = created + Date.parse(model.updated_date) - Date.parse(model.created_date);
    return { n, model, index, created, left };
  }).filter(({ created }) => created <= until.getTime());
}

export const laterOrders = (world: World, rows: Row[], course: Course, span: Span): Row[] =>
  comingOrders(world, rows, span)
    .filter(({ left }) => left >= span.since.getTime())
    .map((coming) => asOf(again(world, coming, rows.length), course, span.until));

/** The order before its shipment, if it has not left yet. */
function asOf(order: Row, course: Course, at: Date): Row {
  const [created, left] = [Date.parse(order.created_date), Date.parse(order.updated_date)];
  if (left <= at.getTime()) return order;
  const pace = (left - created) / course.steps.length;
  const step = Math.max(0, Math.floor((at.getTime() - created) / pace));
  return {
    ...inStatus(order, course, course.steps[Math.min(step, course.steps.length - 1)] ?? 'open'),
    updated_date: wireDate(new Date(created + step * pace)),
    shipments: [],
    ...(order.shipping_groups && {
      shipping_groups: order.shipping_groups.map((group: Row) => ({
        ...group,
        status: 'open',
        raw_status: 'open',
        updated_date: order.created_date,
      })),
    }),
  };
}

/** The names of what belongs to an order alone. */
const own = new Set([
  'id',
  'order_number',
  'reference_id',
  'line_item_id',
  'shipment_id',
  'shipment_line_item_id',
  'shipping_group_id',
  'shipping_groups',
  'package_id',
]);

/** The same order so many places further on in all that is numbered, and so much later. */
function again(world: World, { n, model, index, created }: Coming, total: number): Row {
  const faker = world.faker(`later order ${n}`);
  const ahead = total + n - index;
  const later = created - Date.parse(model.created_date);
  const numbers = new Map<string, string>();
  const newNumber = (old: string, carrierId: string) => {
    const known = numbers.get(old) ?? trackingNumber(faker, carrierId);
    numbers.set(old, known);
    return known;
  };
  const copy = (value: unknown, name: string, parent: Row): unknown => {
    if (Array.isArray(value)) return value.map((each) => copy(each, name, parent));
    if (typeof value === 'object' && value !== null) {
      const row = value as Row;
      return Object.fromEntries(
        Object.entries(row).map(([key, one]) => [key, copy(one, key, row)]),
      );
    }
    if (typeof value !== 'string') return value;
    if (name === 'tracking_number') return newNumber(value, parent.carrier_id);
    if (name === 'tracking_url') {
      return value.replace(
        parent.tracking_number,
        newNumber(parent.tracking_number, parent.carrier_id),
      );
    }
    if (own.has(name)) {
      // Ids of ours are 13 apart; numbers that people read follow one another.
      const step = name === 'order_number' || name === 'reference_id' ? 1 : 13;
      return value.replace(/\d+/, (digits) => String(Number(digits) + step * ahead));
    }
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)
      ? wireDate(new Date(Date.parse(value) + later))
      : value;
  };
  return copy(model, '', {}) as Row;
}
