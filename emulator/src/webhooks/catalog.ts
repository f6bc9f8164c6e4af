import { resources } from '../resources/index.js';

export interface EventType {
  name: string;
  /** The vertical that it belongs to; `general` for what concerns a connection. */
  group: string;
  description: string;
}

/** What the test button sends. */
export const TEST_EVENT = 'webhook.test';

const general: [name: string, description: string][] = [
  ['connection.created', 'A customer has connected an account.'],
  ['connection.deleted', 'A connection was removed.'],
  ['connection.historical-sync-completed', 'The initial sync of one resource is done.'],
  ['connection.force-sync-completed', 'A sync that was asked for is done.'],
  ['connection.sync-job-completed', 'An on-demand sync is done.'],
  ['connection.sync-job-stuck', 'An on-demand sync makes no progress.'],
  ['connection.schedule-stuck', 'The syncs of a resource make no progress.'],
  ['connection-error.created', 'A sync failed for a new reason.'],
  ['connection-error.updated', 'A sync failed again.'],
  ['connection-error.deleted', 'What failed works again.'],
  ['install.failed', 'A customer tried to connect and the vendor refused.'],
  [TEST_EVENT, 'Sent only when somebody tests an endpoint.'],
];

/** Every event there is, by name. */
export const eventTypes: readonly EventType[] = [
  ...resources.flatMap(({ event, vertical: group, label, additions = [] }): EventType[] => {
    if (event === null) return [];
    const what = label.toLowerCase();
    return [
      { name: `${event}.created`, group, description: `New among the ${what}.` },
      { name: `${event}.updated`, group, description: `Changed among the ${what}.` },
      ...additions.map((each) => ({
        name: each.event,
        group,
        description: `New among the ${each.list} of one of the ${what}.`,
      })),
    ];
  }),
  { name: 'carrier-file.created', group: 'carrier', description: 'An invoice file has come in.' },
  ...general.map(([name, description]) => ({ name, group: 'general', description })),
];

export const isEventType = (name: string) => eventTypes.some((each) => each.name === name);
