import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useCallback } from 'react';
import { type CallFilters, callsQuery } from '../../api/api-log.js';
import { infoQuery } from '../../api/info.js';
import { count, plural } from '../../format.js';
import { Button } from '../../parts/Button.js';
import { CodeBlock } from '../../parts/CodeBlock.js';
import { DataTable } from '../../parts/DataTable.js';
import { FilterSelect } from '../../parts/FilterSelect.js';
import { PageHeader } from '../../parts/PageHeader.js';
import { SearchInput } from '../../parts/SearchInput.js';
import { Empty, LoadError, Loading } from '../../parts/states.js';
import { columns } from './columns.js';

const methods = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).map((value) => ({
  value,
  label: value,
}));
const statuses = [
  { value: '2xx', label: 'Succeeded (2xx)' },
  { value: '4xx', label: 'Refused (4xx)' },
  { value: '5xx', label: 'Failed (5xx)' },
] as const;

export function ApiLog() {
  const { q, method, status, connection } = useSearch({ from: '/api-log' });
  const params = useParams({ strict: false });
  const navigate = useNavigate();
  const list = useInfiniteQuery(callsQuery({ q, method, status, connection }));
  const info = useQuery(infoQuery);
  const pages = list.data?.pages ?? [];
  const rows = pages.flatMap((page) => page.data);
  const total = pages[0]?.total_count ?? 0;
  const isFiltered = Boolean(q || method || status || connection);

  const filter = useCallback(
    (patch: CallFilters) =>
      void navigate({
        to: '.',
        search: (now: object) => ({ ...now, ...patch }) as never,
        replace: true,
      }),
    [navigate],
  );
  const onQuery = useCallback((text: string) => filter({ q: text || undefined }), [filter]);
  const onEndReached = useCallback(() => {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage();
  }, [list.hasNextPage, list.isFetching, list.fetchNextPage]);

  return (
    <>
      <PageHeader title="API Log" about={total > 0 && plural(total, 'call')} />
      <div className="filters">
        <SearchInput
          label="Search calls"
          placeholder="Path or request id"
          value={q ?? ''}
          onChange={onQuery}
        />
        <FilterSelect
          label="Method"
          everything="All methods"
          options={methods}
          value={method}
          onChange={(value) => filter({ method: value })}
        />
        <FilterSelect
          label="Answer"
          everything="All answers"
          options={statuses}
          value={status}
          onChange={(value) => filter({ status: value })}
        />
        {connection && (
          <Button size="small" onPress={() => filter({ connection: undefined })}>
            Connection <code>{connection.slice(0, 8)}…</code>
            <X size={14} aria-hidden />
            <span className="visually-hidden">: show all connections</span>
          </Button>
        )}
        <p className="visually-hidden" role="status">
          {isFiltered && `${count(total)} found`}
        </p>
      </div>
      {list.error && <LoadError error={list.error} onRetry={list.refetch} />}
      {list.isPending && !list.error && <Loading />}
      {rows.length > 0 && (
        <DataTable
          caption="Calls, newest first"
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          selectedId={params.requestId ?? null}
          total={total}
          onEndReached={onEndReached}
          onRowClick={(row) =>
            void navigate({
              to: '/api-log/$requestId',
              params: { requestId: row.id },
              search: { q, method, status, connection },
            })
          }
        />
      )}
      {list.data && rows.length === 0 && isFiltered && (
        <Empty title="No call matches">
          <p className="muted">The log keeps the newest 10,000 calls.</p>
          <Button
            onPress={() =>
              filter({ q: undefined, method: undefined, status: undefined, connection: undefined })
            }
          >
            Clear the filters
          </Button>
        </Empty>
      )}
      {list.data && rows.length === 0 && !isFiltered && info.data && (
        <Empty title="No calls yet">
          <p className="muted">
            Every call of your app to the API shows up here, with what was sent and what came back.
            Keys, tokens and credentials are left out.
          </p>
          <CodeBlock
            label="A first call"
            code={`export TRACKSTAR_API_KEY='your key'\n\ncurl ${info.data.apiUrl}/connections \\\n  -H "x-trackstar-api-key: $TRACKSTAR_API_KEY"`}
          />
        </Empty>
      )}
      <Outlet />
    </>
  );
}
