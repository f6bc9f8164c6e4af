import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type Integration, integrationsQuery } from '../../api/integrations.js';
import { plural } from '../../format.js';
import { DataTable } from '../../parts/DataTable.js';
import { FilterSelect } from '../../parts/FilterSelect.js';
import { PageHeader } from '../../parts/PageHeader.js';
import { SearchInput } from '../../parts/SearchInput.js';
import { Empty, LoadError, Loading } from '../../parts/states.js';
import { columns } from './columns.js';
import { IntegrationDrawer } from './IntegrationDrawer.js';

const types = [
  { value: 'wms', label: 'WMS' },
  { value: 'cart', label: 'Cart' },
  { value: 'carrier', label: 'Carrier' },
  { value: 'freight', label: 'Freight' },
] as const;

const keyOf = ({ type, name }: Integration) => `${type}/${name}`;

/** Every integration, and what each can do. */
export function Integrations() {
  const { q, type, show } = useSearch({ from: '/integrations' });
  const navigate = useNavigate({ from: '/integrations' });
  const { data, error, refetch } = useQuery(integrationsQuery);
  const onQuery = useCallback(
    (text: string) =>
      void navigate({ search: (now) => ({ ...now, q: text || undefined }), replace: true }),
    [navigate],
  );
  const rows = (data ?? [])
    .filter((each) => !type || each.type === type)
    .filter((each) =>
      `${each.displayName} ${each.name}`.toLowerCase().includes((q ?? '').toLowerCase()),
    )
    .sort((a, b) => a.displayName.localeCompare(b.displayName));
  const shown = data?.find((each) => keyOf(each) === show);
  return (
    <>
      <PageHeader title="Integrations" about={data && plural(rows.length, 'integration')} />
      <div className="filters">
        <SearchInput
          label="Search integrations"
          placeholder="Search integrations"
          value={q ?? ''}
          onChange={onQuery}
        />
        <FilterSelect
          label="Type"
          everything="All types"
          options={types}
          value={type}
          onChange={(value) =>
            void navigate({ search: (now) => ({ ...now, type: value }), replace: true })
          }
        />
      </div>
      {error && <LoadError error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {rows.length > 0 && (
        <DataTable
          caption="Integrations"
          columns={columns}
          rows={rows}
          rowId={keyOf}
          selectedId={show ?? null}
          onRowClick={(row) => void navigate({ search: (now) => ({ ...now, show: keyOf(row) }) })}
        />
      )}
      {data && rows.length === 0 && (
        <Empty title="No integration matches">
          <p className="muted">Try a part of its name, or another type.</p>
        </Empty>
      )}
      {shown && (
        <IntegrationDrawer
          integration={shown}
          onClose={() => void navigate({ search: (now) => ({ ...now, show: undefined }) })}
        />
      )}
    </>
  );
}
