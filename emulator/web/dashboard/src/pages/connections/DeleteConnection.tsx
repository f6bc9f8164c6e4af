import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Connection } from '../../api/connections.js';
import { deleteConnection } from '../../api/syncs.js';
import { Button } from '../../parts/Button.js';
import { ConfirmDialog } from '../../parts/ConfirmDialog.js';
import { say } from '../../parts/toast-queue.js';

export function DeleteConnection({
  connection,
  onGone,
}: {
  connection: Connection;
  onGone: () => void;
}) {
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const name = connection.integration_display_name;
  return (
    <>
      <Button variant="danger-quiet" size="small" onPress={() => setOpen(true)}>
        Delete
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={`Delete the connection to ${name}?`}
        action="Delete the connection"
        onClose={() => setOpen(false)}
        onConfirm={async () => {
          await deleteConnection(connection.connection_id);
          say('The connection is deleted.');
          onGone();
          await queryClient.invalidateQueries({ queryKey: ['connections', 'list'] });
        }}
      >
        <p>
          Its access token is dead at once, and all that was read from {name} is deleted. This
          cannot be taken back.
        </p>
      </ConfirmDialog>
    </>
  );
}
