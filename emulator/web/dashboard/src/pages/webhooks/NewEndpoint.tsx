import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { createEndpoint, endpointsQuery } from '../../api/webhooks.js';
import { Drawer } from '../../parts/Drawer.js';
import { say } from '../../parts/toast-queue.js';
import { EndpointForm } from './EndpointForm.js';

export function NewEndpoint() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <Drawer
      title="Add an endpoint"
      onClose={() => void navigate({ to: '/webhooks/endpoints' })}
      size="wide"
    >
      <EndpointForm
        action="Add the endpoint"
        onSubmit={async (values) => {
          const { id } = await createEndpoint(values);
          await queryClient.invalidateQueries(endpointsQuery);
          say('The endpoint is added. Its signing secret is below.');
          await navigate({ to: '/webhooks/endpoints/$endpointId', params: { endpointId: id } });
        }}
      />
    </Drawer>
  );
}
