import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { Connection } from '../../api/connections.js';
import { generateSandbox } from '../../api/explorer.js';
import { verticalLabel } from '../../format.js';
import { Button } from '../../parts/Button.js';
import { Empty } from '../../parts/states.js';
import { say, sayError } from '../../parts/toast-queue.js';

const types = ['wms', 'cart', 'carrier', 'freight'];

/** Offers the sandboxes that are not there yet. */
export function MakeSandbox({ connections }: { connections: Connection[] }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const missing = types.filter(
    (type) => !connections.some((each) => each.integration_type === type),
  );
  if (missing.length === 0) return null;
  const make = async (type: string) => {
    const { connection_id: connection } = await generateSandbox(type);
    say('The sandbox is made. Its data is coming in.');
    await queryClient.invalidateQueries({ queryKey: ['connections'] });
    await queryClient.invalidateQueries({ queryKey: ['explorer'] });
    await navigate({ to: '/data-explorer', search: { mode: 'sandbox', connection } });
  };
  return (
    <div className="actions">
      {missing.map((type) => (
        <Button key={type} size="small" onPress={() => void make(type).catch(sayError)}>
          <Plus size={15} aria-hidden />
          Make a {verticalLabel(type)} sandbox
        </Button>
      ))}
    </div>
  );
}

export const FirstSandbox = () => (
  <Empty title="No sandbox yet">
    <p className="muted">
      A sandbox is a connection with made-up data. What you change in it is sent to your webhook
      endpoints, as it would be from a real system.
    </p>
    <MakeSandbox connections={[]} />
  </Empty>
);
