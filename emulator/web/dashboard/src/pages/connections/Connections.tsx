import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useCallback } from 'react';
import { type ConnectionFilters, connectionsQuery } from '../../api/connections.js';
import { infoQuery } from '../../api/info.js';
import { count, plural } from '../../format.js';
import { Button, ButtonLink } from '../../parts/Button.js';
import { DataTable } from '../../parts/DataTable.js';
import { FilterSelect } from '../../parts/FilterSelect.js';
import { PageHeader } from '../../parts/PageHeader.js';
import { SearchInput } from '../../parts/SearchInput.js';
import { Empty, LoadError, Loading } from '../../parts/states.js';
import { columns } from './columns.js';
import { FirstConnection } from './FirstConnection.js';
import { StatusFilter } from './StatusFilter.js';

const types = [
  { value: 'wms', label: 'WMS' },
  { value: 'cart', label: 'Cart' },
  { value: 'carrier', label: 'Carrier' },
  { value: 'freight', label: 'Freight' },
] as const;

export function Connections() {
  const search = useSearch({ from: '/connections' });
  const params = useParams({ strict: false });
  const navigate = useNavigate();
  const { q, status, type } = search;
  const list = useInfiniteQuery(connectionsQuery({ q, status, type }));
  const info = useQuery(infoQuery);
  const pages = list.data?.pages ?? [];
  const rows = pages.flatMap((page) => page.data);
  const counts = pages[0]?.counts;
  const matching = pages[0]?.total_count ?? 0;

  const filter = useCallback(
    (patch: ConnectionFilters) =>
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
      <PageHeader
        title="Connections"
        about={counts && counts.total > 0 && plural(counts.total, 'connection')}
        actions={
          <ButtonLink
            variant="primary"
            size="small"
            to="/connections/new"
            search={{ q, status, type }}
          >
            <Plus size={16} aria-hidden />
            Add connection
          </ButtonLink>
        }
      />
      {list.error && <LoadError error={list.error} onRetry={list.refetch} />}
      {list.isPending && !list.error && <Loading />}
      {counts?.total === 0 && info.data && <FirstConnection info={info.data} />}
      {counts && counts.total > 0 && (
        <>
          <StatusFilter
            counts={counts}
            value={status}
            onChange={(next) => filter({ status: next })}
          />
          <div className="filters">
            <SearchInput
              label="Search connections"
              placeholder="Customer, account, integration or id"
              value={q ?? ''}
              onChange={onQuery}
            />
            <FilterSelect
              label="Type"
              everything="All types"
              options={types}
              value={type}
              onChange={(value) => filter({ type: value })}
            />
            <p className="muted filters-count" role="status">
              {matching !== counts.total && `${count(matching)} found`}
            </p>
          </div>
          {rows.length > 0 ? (
            <DataTable
              caption="Connections, newest first"
              columns={columns}
              rows={rows}
              rowId={(row) => row.connection_id}
              selectedId={params.connectionId ?? null}
              total={matching}
              onEndReached={onEndReached}
              onRowClick={(row) =>
                void navigate({
                  to: '/connections/$connectionId',
                  params: { connectionId: row.connection_id },
                  search: { q, status, type },
                })
              }
            />
          ) : (
            <Empty title="No connection matches">
              <p className="muted">Try another word, or look at all of them.</p>
              <Button onPress={() => filter({ q: undefined, status: undefined, type: undefined })}>
                Clear the filters
              </Button>
            </Empty>
          )}
        </>
      )}
      <Outlet />
    </>
  );
}
