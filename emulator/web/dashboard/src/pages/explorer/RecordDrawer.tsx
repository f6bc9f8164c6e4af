import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Connection } from '../../api/connections.js';
import {
  act,
  type DataRecord,
  type ExplorerResource,
  recordQuery,
  sandboxesQuery,
} from '../../api/explorer.js';
import { Button } from '../../parts/Button.js';
import { Drawer } from '../../parts/Drawer.js';
import { JsonView } from '../../parts/JsonView.js';
import { Notice } from '../../parts/Notice.js';
import { LoadError, Loading } from '../../parts/states.js';
import { say, sayError } from '../../parts/toast-queue.js';
import { RecordForm } from './RecordForm.js';
import { simulations } from './simulations.js';

interface RecordDrawerProps {
  connection: Connection;
  resource: ExplorerResource;
  recordId: string;
  onClose: () => void;
}

export function RecordDrawer({ connection, resource, recordId, onClose }: RecordDrawerProps) {
  const { data, error, refetch } = useQuery(
    recordQuery(connection.connection_id, resource, recordId),
  );
  return (
    <Drawer title={`${resource.label}: ${recordId}`} onClose={onClose} size="wide">
      {error && <LoadError error={error} onRetry={refetch} />}
      {data === undefined && !error && <Loading />}
      {data === null && <Notice tone="warn" title="There is no such record any more." />}
      {data && <Details connection={connection} resource={resource} record={data} />}
    </Drawer>
  );
}

interface DetailsProps {
  connection: Connection;
  resource: ExplorerResource;
  record: DataRecord;
}

function Details({ connection, resource, record }: DetailsProps) {
  const [isEditing, setEditing] = useState(false);
  const queryClient = useQueryClient();
  const sandboxes = useQuery(sandboxesQuery);
  const id = connection.connection_id;
  const isGenerated = sandboxes.data?.[connection.integration_type] === id;
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['explorer'] });
  if (isEditing) {
    return (
      <RecordForm
        connectionId={id}
        resource={resource}
        record={record}
        recordId={record.id}
        onCancel={() => setEditing(false)}
        onSaved={async () => {
          await refresh();
          setEditing(false);
          say('Saved, and sent to your webhook endpoints.');
        }}
      />
    );
  }
  return (
    <>
      {connection.integration_name === 'sandbox' && (
        <div className="actions">
          <Button size="small" onPress={() => setEditing(true)}>
            Edit
          </Button>
          {simulations
            .filter((each) => each.resource === resource.key && (isGenerated || !each.isSimulated))
            .map((each) => (
              <Button
                key={each.label}
                size="small"
                onPress={() =>
                  void act(id, each.method, each.url(encodeURIComponent(record.id))).then(() => {
                    say(each.done);
                    return refresh();
                  }, sayError)
                }
              >
                {each.label}
              </Button>
            ))}
        </div>
      )}
      <JsonView label={`${resource.label} ${record.id}`} value={record} />
    </>
  );
}
