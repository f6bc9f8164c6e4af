import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Connection } from '../../api/connections.js';
import { type ExplorerResource, recordsQuery } from '../../api/explorer.js';
import { plural } from '../../format.js';
import { Button } from '../../parts/Button.js';
import { DataTable } from '../../parts/DataTable.js';
import { JsonView } from '../../parts/JsonView.js';
import { Empty, LoadError, Loading } from '../../parts/states.js';
import { columnsOf } from './columns.js';
import { Filters } from './Filters.js';
import { NewRecord } from './NewRecord.js';
import { RecordDrawer } from './RecordDrawer.js';

interface RecordsProps {
  connection: Connection;
  resource: ExplorerResource;
}

/** The records of one resource, as a table or as JSON. */
export function Records({ connection, resource }: RecordsProps) {
  const { filters = [], view = 'table', record, edit } = useSearch({ from: '/data-explorer' });
  const navigate = useNavigate({ from: '/data-explorer' });
  const id = connection.connection_id;
  const list = useInfiniteQuery(recordsQuery(id, resource, filters));
  const pages = list.data?.pages ?? [];
  const rows = pages.flatMap((page) => page.data);
  const isSandbox = connection.integration_name === 'sandbox';
  const isReading = connection.historical_sync_completed[resource.functionName] === false;

  const open = useCallback(
    (recordId: string) => void navigate({ search: (now) => ({ ...now, record: recordId }) }),
    [navigate],
  );
  const close = () =>
    void navigate({ search: (now) => ({ ...now, record: undefined, edit: undefined }) });
  const [first] = rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every record of a resource has the same fields.
  const columns = useMemo(() => columnsOf(resource, first, open), [resource, Boolean(first), open]);
  const onEndReached = useCallback(() => {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage();
  }, [list.hasNextPage, list.isFetching, list.fetchNextPage]);

  return (
    <section className="explorer-records" aria-label={resource.label}>
      <div className="filters">
        <ToggleButtonGroup
          aria-label="View"
          className="segments"
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={(keys) =>
            void navigate({
              search: (now) => ({ ...now, view: [...keys][0] as 'table' | 'json' }),
              replace: true,
            })
          }
        >
          <ToggleButton id="table" className="segment-choice">
            Table
          </ToggleButton>
          <ToggleButton id="json" className="segment-choice">
            JSON
          </ToggleButton>
        </ToggleButtonGroup>
        {isSandbox && (
          <Button
            size="small"
            onPress={() => void navigate({ search: (now) => ({ ...now, edit: 'new' }) })}
          >
            <Plus size={15} aria-hidden />
            New record
          </Button>
        )}
        <p className="muted filters-count" role="status">
          {pages[0] && plural(pages[0].total_count, 'record')}
        </p>
      </div>
      <Filters
        resource={resource}
        filters={filters}
        onChange={(next) =>
          void navigate({
            search: (now) => ({ ...now, filters: next.length > 0 ? next : undefined }),
            replace: true,
          })
        }
      />
      {list.error && <LoadError error={list.error} onRetry={list.refetch} />}
      {list.isPending && !list.error && <Loading />}
      {list.data && rows.length === 0 && (
        <Empty title={isReading ? 'Its first sync is not done yet' : 'No records'}>
          <p className="muted">
            {isReading
              ? 'Nothing can be read before all of it is there. It shows up here by itself.'
              : filters.length > 0
                ? 'No record matches the filters.'
                : 'The system has none of this kind in the time that was read.'}
          </p>
        </Empty>
      )}
      {rows.length > 0 && view === 'table' && (
        <DataTable
          caption={resource.label}
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          selectedId={record ?? null}
          total={pages[0]?.total_count}
          onEndReached={onEndReached}
          onRowClick={(row) => open(row.id)}
          isWide
        />
      )}
      {rows.length > 0 && view === 'json' && (
        <>
          <JsonView label={`${resource.label} as JSON`} value={rows} />
          {list.hasNextPage && (
            <div>
              <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
                Load more
              </Button>
            </div>
          )}
        </>
      )}
      {record && (
        <RecordDrawer
          connection={connection}
          resource={resource}
          recordId={record}
          onClose={close}
        />
      )}
      {edit === 'new' && isSandbox && (
        <NewRecord
          connection={connection}
          resource={resource}
          example={first}
          onClose={close}
          onMade={(recordId) =>
            void navigate({ search: (now) => ({ ...now, edit: undefined, record: recordId }) })
          }
        />
      )}
    </section>
  );
}
