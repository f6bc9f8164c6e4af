import { useQuery, useQueryClient } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { Connection } from '../../api/connections.js';
import { cancelOnDemandSync, onDemandQuery } from '../../api/syncs.js';
import { dateTime, resourceLabel } from '../../format.js';
import { Button } from '../../parts/Button.js';
import { Status } from '../../parts/Status.js';
import { LoadError, Loading } from '../../parts/states.js';
import { say, sayError } from '../../parts/toast-queue.js';
import { NewOnDemandSync } from './NewOnDemandSync.js';

/** Times that are read once more, newest first. */
export function OnDemandSyncs({ connection }: { connection: Connection }) {
  const id = connection.connection_id;
  const { data, error, refetch, isFetching } = useQuery(onDemandQuery(id));
  const queryClient = useQueryClient();
  const [isMaking, setMaking] = useState(false);
  const refresh = () => queryClient.invalidateQueries(onDemandQuery(id));
  return (
    <section className="schedules-box" aria-label="On-demand syncs">
      <div className="actions">
        <Button variant="primary" size="small" onPress={() => setMaking(true)}>
          Create
        </Button>
        <Button size="small" isPending={isFetching} onPress={() => void refetch()}>
          <RefreshCw size={14} aria-hidden />
          Refresh
        </Button>
      </div>
      {error && <LoadError error={error} onRetry={refetch} />}
      {!data && !error && <Loading lines={3} />}
      {data?.length === 0 && (
        <p className="muted">
          None yet. An on-demand sync reads a time of one resource once more; until it is done, the
          other syncs of this connection wait.
        </p>
      )}
      <ul className="schedules">
        {data?.map((job) => (
          <li key={job.id}>
            <span>
              <span className="row-name">{resourceLabel(job.function_name)}</span>
              <span className="row-kind">
                {dateTime(job.requested_start_time)} to {dateTime(job.requested_end_time)}
              </span>
            </span>
            <span className="schedule-end">
              <Status status={job.status} />
              {job.status === 'open' && (
                <Button
                  size="small"
                  aria-label={`Cancel the sync of ${resourceLabel(job.function_name)}`}
                  onPress={() =>
                    void cancelOnDemandSync(id, job.id).then(() => {
                      say('Cancelled. What it has read stays.');
                      return refresh();
                    }, sayError)
                  }
                >
                  Cancel
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <NewOnDemandSync
        connection={connection}
        isOpen={isMaking}
        onClose={() => setMaking(false)}
        onMade={refresh}
      />
    </section>
  );
}
