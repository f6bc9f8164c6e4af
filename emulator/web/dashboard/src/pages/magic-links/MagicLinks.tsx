import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type MagicLink, magicLinksQuery, revokeMagicLink } from '../../api/magic-links.js';
import { plural, verticalLabel } from '../../format.js';
import { Button, ButtonLink } from '../../parts/Button.js';
import { ConfirmDialog } from '../../parts/ConfirmDialog.js';
import { PageHeader } from '../../parts/PageHeader.js';
import { Status } from '../../parts/Status.js';
import { Empty, LoadError, Loading } from '../../parts/states.js';
import { Time } from '../../parts/Time.js';
import { say } from '../../parts/toast-queue.js';

const states = { open: 'active', used: 'used', expired: 'expired' } as const;

export function MagicLinks() {
  const { data, error, refetch } = useQuery(magicLinksQuery);
  const queryClient = useQueryClient();
  const [revoking, setRevoking] = useState<MagicLink | null>(null);
  return (
    <>
      <PageHeader
        title="Magic links"
        about={data && data.length > 0 && plural(data.length, 'link')}
        actions={
          <ButtonLink variant="primary" size="small" to="/magic-links/new">
            <Plus size={16} aria-hidden />
            Generate a magic link
          </ButtonLink>
        }
      />
      {error && <LoadError error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && (
        <Empty title="No magic links yet">
          <p className="muted">
            A magic link opens the Link page by itself, on any device and without your app. Send it
            to a customer; the connection shows up here when they are done.
          </p>
          <ButtonLink variant="primary" to="/magic-links/new">
            Generate a magic link
          </ButtonLink>
        </Empty>
      )}
      {data && data.length > 0 && (
        <section className="card" aria-label="Magic links">
          <ul className="rows">
            {data.map((link) => (
              <li key={link.id}>
                <span className="rows-main">
                  <span className="row-name">
                    {verticalLabel(link.integration_type)}
                    {link.customer_id && ` for ${link.customer_id}`}
                  </span>
                  <span className="row-kind">
                    <code>{link.id.slice(0, 8)}…</code>
                    {link.status !== 'used' && (
                      <>
                        {link.status === 'open' ? ' · expires ' : ' · expired '}
                        <Time date={link.expires_at} />
                      </>
                    )}
                    {link.connection_id && (
                      <>
                        {' · '}
                        <Link
                          to="/connections/$connectionId"
                          params={{ connectionId: link.connection_id }}
                        >
                          {link.status === 'used' ? 'its connection' : 'renews a connection'}
                        </Link>
                      </>
                    )}
                  </span>
                </span>
                <Status status={states[link.status]} />
                <Button
                  size="small"
                  aria-label={`${link.status === 'open' ? 'Revoke' : 'Remove'} the link ${link.id.slice(0, 8)}`}
                  onPress={() => setRevoking(link)}
                >
                  {link.status === 'open' ? 'Revoke' : 'Remove'}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {revoking && (
        <ConfirmDialog
          isOpen
          title={revoking.status === 'open' ? 'Revoke this magic link?' : 'Remove this magic link?'}
          action={revoking.status === 'open' ? 'Revoke the link' : 'Remove the link'}
          onClose={() => setRevoking(null)}
          onConfirm={async () => {
            await revokeMagicLink(revoking.id);
            say(revoking.status === 'open' ? 'The link is revoked.' : 'The link is removed.');
            await queryClient.invalidateQueries(magicLinksQuery);
          }}
        >
          <p>
            {revoking.status === 'open'
              ? 'Whoever opens it is told to ask you for a new one. This cannot be taken back.'
              : 'It leaves this list. A connection that it made stays.'}
          </p>
        </ConfirmDialog>
      )}
      <Outlet />
    </>
  );
}
