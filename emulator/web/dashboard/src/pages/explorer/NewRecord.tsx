import { useQueryClient } from '@tanstack/react-query';
import type { Connection } from '../../api/connections.js';
import type { DataRecord, ExplorerResource } from '../../api/explorer.js';
import { Drawer } from '../../parts/Drawer.js';
import { say } from '../../parts/toast-queue.js';
import { RecordForm } from './RecordForm.js';

interface NewRecordProps {
  connection: Connection;
  resource: ExplorerResource;
  /** Begins as a copy of it. */
  example: DataRecord | undefined;
  onClose: () => void;
  onMade: (id: string) => void;
}

export function NewRecord({ connection, resource, example, onClose, onMade }: NewRecordProps) {
  const queryClient = useQueryClient();
  const empty = Object.fromEntries(resource.fields.map((field) => [field, null]));
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const id = `new_${crypto.randomUUID().slice(0, 8)}`;
  return (
    <Drawer title={`New: ${resource.label}`} onClose={onClose} size="wide">
      <p className="muted">
        {example
          ? 'A copy of a record that is there, under a new id. Change what you want to.'
          : 'Every field of a record. Fill in what it needs.'}
      </p>
      <RecordForm
        connectionId={connection.connection_id}
        resource={resource}
        recordId={null}
        record={{ ...(example ?? empty), id, created_date: now, updated_date: now }}
        onCancel={onClose}
        onSaved={async (made) => {
          await queryClient.invalidateQueries({ queryKey: ['explorer'] });
          say('The record is made, and sent to your webhook endpoints.');
          onMade(made);
        }}
      />
    </Drawer>
  );
}
