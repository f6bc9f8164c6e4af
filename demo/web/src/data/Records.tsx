import { useState } from 'react';
import type { ShownResource } from '../../../src/catalogue.js';
import type { ResourceState } from '../../../src/views.js';
import { useRows } from '../queries.js';
import { Failure } from '../ui/Failure.js';
import { columnsOf } from './columns.js';
import { Pager } from './Pager.js';
import { RecordTable } from './RecordTable.js';

interface RecordsProps {
  connectionId: string;
  resource: ShownResource;
  state: ResourceState;
  caption: string;
}

/** One table, or the reason why there is none. */
export function Records({ connectionId, resource, state, caption }: RecordsProps) {
  const [at, setAt] = useState(0);
  const isReady = state === 'done';
  const query = useRows(connectionId, resource.name, isReady);
  const pages = query.data?.pages ?? [];
  const what = resource.label.toLowerCase();

  if (!isReady) return <p className="blank muted">{reasonFor(state, what)}</p>;
  if (query.error && pages.length === 0) {
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  }
  const page = pages[at];
  if (!page) return <p className="blank muted">Loading {what} …</p>;
  if (page.total === 0) {
    return <p className="blank muted">There were no {what} in the last 30 days.</p>;
  }

  const before = pages.slice(0, at).reduce((sum, each) => sum + each.rows.length, 0);
  const next = async () => {
    if (query.isFetchingNextPage) return;
    if (at + 1 < pages.length) return setAt(at + 1);
    const { data } = await query.fetchNextPage();
    if ((data?.pages.length ?? 0) > at + 1) setAt(at + 1);
  };

  return (
    <>
      <RecordTable
        caption={caption}
        columns={columnsOf[resource.path] ?? []}
        rows={page.rows}
        isBusy={query.isFetchingNextPage}
      />
      {query.error && <Failure error={query.error} onRetry={() => void next()} />}
      <Pager
        label={`Pages of ${what}`}
        first={before + 1}
        last={before + page.rows.length}
        total={page.total}
        onPrevious={at > 0 ? () => setAt(at - 1) : null}
        onNext={page.nextToken ? () => void next() : null}
      />
    </>
  );
}

function reasonFor(state: ResourceState, what: string): string {
  switch (state) {
    case 'failed':
      return `Reading ${what} from this system did not work. The note above says why.`;
    case 'off':
      return `Reading ${what} is switched off for this system.`;
    default:
      return `This table fills as soon as the initial sync of ${what} is done.`;
  }
}
