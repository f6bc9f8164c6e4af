import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Connection } from '../../api/connections.js';
import { generateSandbox, sandboxesQuery } from '../../api/explorer.js';
import { Button } from '../../parts/Button.js';
import { ConfirmDialog } from '../../parts/ConfirmDialog.js';
import { say } from '../../parts/toast-queue.js';

/** Fresh data for the one sandbox of a vertical. */
export function Regenerate({ connection }: { connection: Connection }) {
  const sandboxes = useQuery(sandboxesQuery);
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const type = connection.integration_type;
  if (sandboxes.data?.[type] !== connection.connection_id) return null;
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        Regenerate data
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title="Regenerate the data of this sandbox?"
        action="Regenerate"
        onClose={() => setOpen(false)}
        onConfirm={async () => {
          await generateSandbox(type);
          say('Fresh data is coming in.');
          await queryClient.invalidateQueries();
        }}
      >
        <p>
          All its records, and what you changed in them, are replaced. The connection keeps its id
          and its access token. This cannot be taken back.
        </p>
      </ConfirmDialog>
    </>
  );
}
