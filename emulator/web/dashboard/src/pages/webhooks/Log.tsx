import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { eventTypesQuery, messagesQuery } from '../../api/webhooks.js';
import { plural } from '../../format.js';
import { Button, ButtonLink } from '../../parts/Button.js';
import { DataTable } from '../../parts/DataTable.js';
import { DateInput } from '../../parts/DateInput.js';
import { FilterSelect } from '../../parts/FilterSelect.js';
import { SearchInput } from '../../parts/SearchInput.js';
import { Empty, LoadError, Loading } from '../../parts/states.js';
import { columns } from './columns.js';

const statuses = [
  { value: 'pending', label: 'On its way' },
  { value: 'delivered', label: 'Delivered' },
  { value: 'failed', label: 'Failed' },
] as const;
/** Ids of connections are 32 hexadecimal digits; everything else is the id of a record. */
const CONNECTION = /^[0-9a-f]{32}$/;
const MESSAGE = /^msg_[0-9a-f]{32}$/;

/** When a day begins here, or the one so many days later. */
function startOf(day: string, later = 0): string {
  const date = new Date(`${day}T00:00`);
  date.setDate(date.getDate() + later);
  return date.toISOString();
}

export function WebhookLog() {
  const search = useSearch({ from: '/webhooks/log' });
  const { event, id, status, endpoint, after, before } = search;
  const params = useParams({ strict: false });
  const navigate = useNavigate();
  const filters = {
    event_type: event,
    status,
    endpoint_id: endpoint,
    after: after && startOf(after),
    before: before && startOf(before, 1),
    ...(id && (CONNECTION.test(id) ? { connection_id: id } : { record_id: id })),
  };
  const list = useInfiniteQuery(messagesQuery(filters));
  const types = useQuery(eventTypesQuery);
  const pages = list.data?.pages ?? [];
  const rows = pages.flatMap((page) => page.data);
  const total = pages[0]?.total_count ?? 0;
  const isFiltered = Boolean(event || id || status || endpoint || after || before);
  const filter = useCallback(
    (patch: typeof search) =>
      void navigate({
        to: '.',
        search: (now: object) => ({ ...now, ...patch }) as never,
        replace: true,
      }),
    [navigate],
  );
  const onId = useCallback(
    (text: string) => {
      const wanted = text.trim();
      if (!MESSAGE.test(wanted)) return filter({ id: wanted || undefined });
      void navigate({ to: '/webhooks/log/$messageId', params: { messageId: wanted }, search });
    },
    [filter, navigate, search],
  );
  const onEndReached = useCallback(() => {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage();
  }, [list.hasNextPage, list.isFetching, list.fetchNextPage]);
  return (
    <>
      <div className="filters">
        <SearchInput
          label="Connection, record or message id"
          placeholder="Search by id"
          value={id ?? ''}
          onChange={onId}
        />
        <FilterSelect
          label="Event"
          everything="All events"
          options={(types.data ?? []).map(({ name }) => ({ value: name, label: name }))}
          value={event}
          onChange={(value) => filter({ event: value })}
        />
        <FilterSelect
          label="Status"
          everything="Any status"
          options={statuses}
          value={status}
          onChange={(value) => filter({ status: value })}
        />
        <DateInput label="From" value={after} onChange={(day) => filter({ after: day })} />
        <DateInput label="To" value={before} onChange={(day) => filter({ before: day })} />
        {endpoint && (
          <Button size="small" onPress={() => filter({ endpoint: undefined })}>
            One endpoint: show all
          </Button>
        )}
        <p className="muted filters-count" role="status">
          {list.data && plural(total, 'message')}
        </p>
      </div>
      {list.error && <LoadError error={list.error} onRetry={list.refetch} />}
      {list.isPending && !list.error && <Loading />}
      {rows.length > 0 && (
        <DataTable
          caption="Messages, newest first"
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          selectedId={params.messageId ?? null}
          total={total}
          onEndReached={onEndReached}
          onRowClick={(row) =>
            void navigate({
              to: '/webhooks/log/$messageId',
              params: { messageId: row.id },
              search,
            })
          }
        />
      )}
      {list.data && rows.length === 0 && (
        <Empty title={isFiltered ? 'No message matches' : 'No messages yet'}>
          <p className="muted">
            {isFiltered
              ? 'Messages are kept for 30 days.'
              : 'A message is written for each change of a record and of a connection, while there is an endpoint. The first sync of a connection writes none for its records.'}
          </p>
          {isFiltered ? (
            <Button
              onPress={() => void navigate({ to: '/webhooks/log', search: {}, replace: true })}
            >
              Clear the filters
            </Button>
          ) : (
            <ButtonLink to="/webhooks/endpoints">Look at the endpoints</ButtonLink>
          )}
        </Empty>
      )}
      <Outlet />
    </>
  );
}
