import type { Connection, SyncSchedule } from 'react-trackstar-link/server';
import { shownResources } from './catalogue.js';
import type { StoredConnection } from './storage/connections.js';
import type { Status } from './trackstar/status-reader.js';
import type { ConnectionState, ConnectionView, ResourceState, ResourceView } from './views.js';

function stateOf(schedule: SyncSchedule, isCompleted: boolean): ResourceState {
  if (schedule.sync_status === 'disabled') return 'off';
  if (isCompleted) return 'done';
  if (schedule.sync_status === 'error') return 'failed';
  return schedule.last_crawl_start === null ? 'waiting' : 'syncing';
}

/** `get_invoice_line_items` reads "Invoice line items". */
function labelOf(functionName: string): string {
  const words = functionName.replace(/^get_/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function resourcesOf(connection: Connection): ResourceView[] {
  const shown = shownResources(connection.integration_type);
  return connection.sync_schedules.map((schedule) => {
    const functionName = schedule.function_name;
    return {
      functionName,
      label:
        shown.find((each) => each.functionName === functionName)?.label ?? labelOf(functionName),
      state: stateOf(schedule, connection.historical_sync_completed[functionName] ?? false),
    };
  });
}

function overall(resources: ResourceView[], problems: string[]): ConnectionState {
  if (resources.some(({ state }) => state === 'waiting' || state === 'syncing')) return 'syncing';
  if (problems.length > 0 || resources.some(({ state }) => state === 'failed')) return 'attention';
  return 'ready';
}

const GONE = 'Trackstar no longer knows this connection. Connect the system again.';

/** One connection as its merchant sees it. */
export function connectionView(stored: StoredConnection, status: Status): ConnectionView {
  const base = {
    id: stored.id,
    integrationName: stored.integrationName,
    connectedAt: stored.createdAt.toISOString(),
  };
  const { connection, problem } = status;
  const isGone = problem?.status === 404;
  if (!connection || isGone) {
    return {
      ...base,
      displayName: connection?.integration_display_name ?? stored.integrationName,
      vertical: connection?.integration_type ?? null,
      account: null,
      state: isGone ? 'attention' : 'unknown',
      resources: [],
      problems: isGone ? [GONE] : [],
    };
  }
  const resources = resourcesOf(connection);
  const problems = connection.errors.map((error) => error.error_message);
  return {
    ...base,
    displayName: connection.integration_display_name,
    vertical: connection.integration_type,
    account: typeof connection.me?.account === 'string' ? connection.me.account : null,
    state: overall(resources, problems),
    resources,
    problems,
  };
}
