import { type ShownResource, shownResources } from '../../../src/catalogue.js';
import type { ConnectionView, ResourceState } from '../../../src/views.js';
import { formatCount } from '../format.js';
import { useRows } from '../queries.js';
import { Tabs } from '../ui/Tabs.js';
import { Chart } from './Chart.js';
import { Records } from './Records.js';

/** The tables and the chart of a connection. */
export function ConnectionData({ connection }: { connection: ConnectionView }) {
  const { id, displayName, vertical, resources } = connection;
  const shown = shownResources(vertical ?? '');
  const stateOf = ({ functionName }: ShownResource): ResourceState =>
    resources.find((each) => each.functionName === functionName)?.state ?? 'off';
  const charted = shown.find(({ isCharted }) => isCharted);

  return (
    <div className="data">
      <div className="data-tables">
        <Tabs
          label={`Data of ${displayName}`}
          tabs={shown.map((resource) => {
            const state = stateOf(resource);
            return {
              name: resource.name,
              label: (
                <>
                  {resource.label} {state === 'done' && <Count id={id} resource={resource.name} />}
                </>
              ),
              panel: (
                <Records
                  key={resource.name}
                  connectionId={id}
                  caption={`${resource.label} of ${displayName}`}
                  resource={resource}
                  state={state}
                />
              ),
            };
          })}
        />
      </div>
      {charted && stateOf(charted) === 'done' && <Chart connectionId={id} />}
    </div>
  );
}

function Count({ id, resource }: { id: string; resource: string }) {
  const total = useRows(id, resource, true).data?.pages[0]?.total;
  return total === undefined ? null : <span className="tab-count">{formatCount(total)}</span>;
}
