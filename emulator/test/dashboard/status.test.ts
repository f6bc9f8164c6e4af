import { describe, expect, test } from 'vitest';
import type { Connection, SyncSchedule } from '../../web/dashboard/src/api/connections.js';
import { ago, frequencyLabel, resourceLabel } from '../../web/dashboard/src/format.js';
import {
  connectionStatus,
  progress,
  scheduleStatus,
} from '../../web/dashboard/src/pages/connections/status.js';

const schedule = (
  function_name: string,
  sync_status: SyncSchedule['sync_status'],
  in_progress = false,
) => ({
  function_name,
  sync_frequency: 3600,
  sync_status,
  last_crawl_start: null,
  last_crawl_end: null,
  latest_data: null,
  latest_sync: null,
  records_synced: 0,
  records_total: null,
  next_sync_at: null,
  in_progress,
});

const connection = (more: Partial<Connection> = {}): Connection => ({
  connection_id: 'c',
  integration_name: 'alpha',
  integration_display_name: 'Alpha',
  integration_type: 'wms',
  customer_id: null,
  created_at: '2000-01-01T00:00:00Z',
  last_used: null,
  times_used: 0,
  me: null,
  sync_schedules: [schedule('get_products', 'enabled'), schedule('get_orders', 'enabled')],
  historical_sync_completed: { get_products: true, get_orders: true },
  errors: [],
  available_actions: [],
  available_endpoints: [],
  latest_sync: null,
  webhooks_disabled: false,
  ...more,
});

const error = (preventing_sync: boolean) => ({
  error_message: 'No.',
  affected_endpoints: [{ endpoint: 'GET /wms/orders', preventing_sync }],
  first_seen: '',
  last_seen: '',
});

describe('what the dashboard says about a connection', () => {
  test('OK once every resource is through its initial sync', () => {
    expect(connectionStatus(connection())).toBe('ok');
  });

  test('syncing while a resource waits or is at it', () => {
    const waiting = connection({
      sync_schedules: [schedule('get_products', 'enabled'), schedule('get_orders', null)],
      historical_sync_completed: { get_products: true, get_orders: false },
    });
    expect(connectionStatus(waiting)).toBe('syncing');
    expect(progress(waiting)).toEqual({ done: 1, of: 2 });
    expect(waiting.sync_schedules.map((each) => scheduleStatus(waiting, each))).toEqual([
      'done',
      'waiting',
    ]);
  });

  test('a resource that is switched off keeps nothing waiting', () => {
    const off = connection({
      sync_schedules: [schedule('get_products', 'enabled'), schedule('get_orders', 'disabled')],
      historical_sync_completed: { get_products: true },
    });
    expect(connectionStatus(off)).toBe('ok');
    expect(progress(off)).toEqual({ done: 1, of: 1 });
  });

  test('errors that prevent a sync outrank those that do not', () => {
    expect(connectionStatus(connection({ errors: [error(false)] }))).toBe('warn');
    expect(connectionStatus(connection({ errors: [error(false), error(true)] }))).toBe('errors');
  });
});

describe('words for people', () => {
  test('resources, frequencies and times', () => {
    expect(resourceLabel('get_invoice_line_items')).toBe('Invoice line items');
    expect([3600, 43_200, 86_400, 900].map(frequencyLabel)).toEqual([
      'Hourly',
      'Every 12 hours',
      'Daily',
      'Every 15 min',
    ]);
    const now = Date.parse('2000-01-02T00:00:00Z');
    expect(ago('2000-01-01T23:57:30Z', now)).toBe('2 minutes ago');
    expect(ago('2000-01-01T00:00:00Z', now)).toBe('yesterday');
    expect(ago('2000-01-02T00:00:00Z', now)).toBe('now');
  });
});
