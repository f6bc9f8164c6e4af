import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Endpoint, endpointsQuery, getSecret, rotateSecret } from '../../api/webhooks.js';
import { Button } from '../../parts/Button.js';
import { CodeBlock } from '../../parts/CodeBlock.js';
import { ConfirmDialog } from '../../parts/ConfirmDialog.js';
import { Time } from '../../parts/Time.js';
import { sayError } from '../../parts/toast-queue.js';

/** What the receiver checks signatures with; shown when it is asked for. */
export function SigningSecret({ endpoint }: { endpoint: Endpoint }) {
  const queryClient = useQueryClient();
  const [secret, setSecret] = useState<string | null>(null);
  const [isRotating, setRotating] = useState(false);
  return (
    <div className="form">
      <h3>Signing secret</h3>
      {secret && <CodeBlock isOneValue label="Signing secret" code={secret} />}
      {endpoint.old_secret_expires_at && (
        <p className="muted">
          The secret before it signs, too, until <Time date={endpoint.old_secret_expires_at} />.
        </p>
      )}
      <div className="actions">
        {secret ? (
          <Button size="small" onPress={() => setSecret(null)}>
            Hide
          </Button>
        ) : (
          <Button
            size="small"
            onPress={() => void getSecret(endpoint.id).then(setSecret, sayError)}
          >
            Show the secret
          </Button>
        )}
        <Button size="small" onPress={() => setRotating(true)}>
          Make a new one
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isRotating}
        isDanger={false}
        title="Make a new signing secret?"
        action="Make a new secret"
        onClose={() => setRotating(false)}
        onConfirm={async () => {
          setSecret(await rotateSecret(endpoint.id));
          await queryClient.invalidateQueries(endpointsQuery);
        }}
      >
        <p>For a day both secrets sign, so that the receiver can change in its own time.</p>
      </ConfirmDialog>
    </div>
  );
}
