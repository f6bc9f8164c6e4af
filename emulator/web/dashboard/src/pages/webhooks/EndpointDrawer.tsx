import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  deleteEndpoint,
  type Endpoint,
  endpointsQuery,
  recoverFailed,
  sendTest,
  updateEndpoint,
} from '../../api/webhooks.js';
import { plural } from '../../format.js';
import { Button, ButtonLink } from '../../parts/Button.js';
import { ConfirmDialog } from '../../parts/ConfirmDialog.js';
import { Drawer } from '../../parts/Drawer.js';
import { Notice } from '../../parts/Notice.js';
import { SwitchInput } from '../../parts/SwitchInput.js';
import { LoadError, Loading } from '../../parts/states.js';
import { Time } from '../../parts/Time.js';
import { say, sayError } from '../../parts/toast-queue.js';
import { EndpointForm } from './EndpointForm.js';
import { SigningSecret } from './SigningSecret.js';

export function EndpointDrawer() {
  const { endpointId } = useParams({ from: '/webhooks/endpoints/$endpointId' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(endpointsQuery);
  const endpoint = data?.find((each) => each.id === endpointId);
  const close = () => void navigate({ to: '/webhooks/endpoints' });
  return (
    <Drawer title={endpoint?.url ?? 'Endpoint'} onClose={close} size="wide">
      {error && <LoadError error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && !endpoint && <Notice tone="warn" title="This endpoint was deleted." />}
      {endpoint && <Details key={endpoint.id} endpoint={endpoint} onGone={close} />}
    </Drawer>
  );
}

function Details({ endpoint, onGone }: { endpoint: Endpoint; onGone: () => void }) {
  const queryClient = useQueryClient();
  const [isDeleting, setDeleting] = useState(false);
  const refresh = () => queryClient.invalidateQueries(endpointsQuery);
  const { id, disabled, failing_since: failingSince } = endpoint;
  return (
    <>
      <div className="actions">
        <SwitchInput
          label="On"
          isOn={!disabled}
          onChange={(isOn) => void updateEndpoint(id, { disabled: !isOn }).then(refresh, sayError)}
        />
        <Button
          size="small"
          isDisabled={disabled}
          onPress={() => void sendTest(id).then(() => say('A test event is on its way.'), sayError)}
        >
          Send a test event
        </Button>
        <ButtonLink size="small" to="/webhooks/log" search={{ endpoint: id }}>
          Its log
        </ButtonLink>
        <Button variant="danger-quiet" size="small" onPress={() => setDeleting(true)}>
          Delete
        </Button>
      </div>
      {failingSince && (
        <Notice tone="danger" title="Nothing was delivered lately.">
          <p>
            Since <Time date={failingSince} />. When the receiver works again, what failed can be
            sent once more.
          </p>
          <Button
            size="small"
            onPress={() =>
              void recoverFailed(id, failingSince).then(
                ({ resent }) => say(`${plural(resent, 'message')} will be sent again.`),
                sayError,
              )
            }
          >
            Send again what failed
          </Button>
        </Notice>
      )}
      <SigningSecret endpoint={endpoint} />
      <h3>Settings</h3>
      <EndpointForm
        endpoint={endpoint}
        action="Save"
        onSubmit={async (values) => {
          await updateEndpoint(id, values);
          await refresh();
          say('Saved.');
        }}
      />
      <ConfirmDialog
        isOpen={isDeleting}
        title="Delete this endpoint?"
        action="Delete the endpoint"
        onClose={() => setDeleting(false)}
        onConfirm={async () => {
          await deleteEndpoint(id);
          await refresh();
          say('The endpoint is deleted.');
          onGone();
        }}
      >
        <p>
          <code>{endpoint.url}</code> gets nothing any more, and what waits for it is dropped. This
          cannot be taken back.
        </p>
      </ConfirmDialog>
    </>
  );
}
