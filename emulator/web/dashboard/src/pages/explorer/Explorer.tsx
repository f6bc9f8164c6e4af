import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type Connection, connectionsQuery } from '../../api/connections.js';
import { resourcesQuery } from '../../api/explorer.js';
import { verticalLabel } from '../../format.js';
import { ButtonLink } from '../../parts/Button.js';
import { PageHeader } from '../../parts/PageHeader.js';
import { SelectInput } from '../../parts/SelectInput.js';
import { Empty, LoadError, Loading } from '../../parts/states.js';
import { accountOf } from '../connections/status.js';
import { CarrierUpload } from './CarrierUpload.js';
import { FirstSandbox, MakeSandbox } from './MakeSandbox.js';
import { Records } from './Records.js';
import { Regenerate } from './Regenerate.js';
import { ResourceList } from './ResourceList.js';

/** What every connection has read, resource by resource. */
export function Explorer() {
  const search = useSearch({ from: '/data-explorer' });
  const { mode = 'sandbox', connection: wantedId, resource: wantedKey } = search;
  const navigate = useNavigate({ from: '/data-explorer' });
  const list = useInfiniteQuery(
    connectionsQuery({ sandbox: mode === 'sandbox' ? 'true' : 'false' }),
  );
  const resources = useQuery(resourcesQuery);
  const connections = (list.data?.pages.flatMap((page) => page.data) ?? []).sort(
    // Warehouses first.
    (a, b) => b.integration_type.localeCompare(a.integration_type),
  );
  const connection = connections.find((each) => each.connection_id === wantedId) ?? connections[0];
  const known = resources.data?.filter(
    (each) => each.vertical === connection?.integration_type && !each.path.includes('{'),
  );
  const resource =
    known?.find((each) => each.key === wantedKey) ??
    known?.find((each) => each.functionName === 'get_orders') ??
    known?.[0];
  const error = list.error ?? resources.error;
  return (
    <>
      <PageHeader
        title="Data Explorer"
        actions={
          <ToggleButtonGroup
            aria-label="Kind of connection"
            className="segments"
            disallowEmptySelection
            selectedKeys={[mode]}
            onSelectionChange={(keys) =>
              void navigate({ search: { mode: [...keys][0] as 'sandbox' | 'production' } })
            }
          >
            <ToggleButton id="sandbox" className="segment-choice">
              Sandbox
            </ToggleButton>
            <ToggleButton id="production" className="segment-choice">
              Production
            </ToggleButton>
          </ToggleButtonGroup>
        }
      />
      {error && (
        <LoadError
          error={error}
          onRetry={() => Promise.all([list.refetch(), resources.refetch()])}
        />
      )}
      {(list.isPending || resources.isPending) && !error && <Loading />}
      {list.data && connections.length === 0 && mode === 'production' && (
        <Empty title="Nothing but sandboxes is connected">
          <p className="muted">Connect a simulated vendor, and what it has shows up here.</p>
          <ButtonLink variant="primary" to="/connections/new">
            Add a connection
          </ButtonLink>
        </Empty>
      )}
      {list.data && mode === 'sandbox' && connections.length === 0 && <FirstSandbox />}
      {connection && resource && known && (
        <>
          <div className="filters">
            <div className="explorer-connection">
              <SelectInput
                label="Connection"
                isLabelHidden
                options={connections.map((each) => ({
                  value: each.connection_id,
                  label: labelOf(each),
                }))}
                value={connection.connection_id}
                onChange={(id) => void navigate({ search: { mode, connection: id } })}
              />
            </div>
            <Regenerate connection={connection} />
            <CarrierUpload connection={connection} />
            {mode === 'sandbox' && <MakeSandbox connections={connections} />}
          </div>
          <div className="explorer">
            <ResourceList connection={connection} resources={known} selected={resource} />
            <Records
              key={`${connection.connection_id} ${resource.key}`}
              connection={connection}
              resource={resource}
            />
          </div>
        </>
      )}
    </>
  );
}

const labelOf = (connection: Connection) =>
  [
    verticalLabel(connection.integration_type),
    connection.integration_display_name,
    connection.customer_id ?? accountOf(connection) ?? connection.connection_id.slice(0, 8),
  ].join(' · ');
