import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ActivityPoint, ConnectionCounts } from '../../../../../src/dashboard/wire.js';
import { homeQuery } from '../../api/home.js';
import { infoQuery } from '../../api/info.js';
import { count } from '../../format.js';
import { PageHeader } from '../../parts/PageHeader.js';
import { SelectInput } from '../../parts/SelectInput.js';
import { LoadError, Loading } from '../../parts/states.js';
import { FirstConnection } from '../connections/FirstConnection.js';
import { ActivityChart } from './ActivityChart.js';

const ranges = [
  { value: '24h', label: 'Last 24 hours' },
  { value: '7d', label: 'Last 7 days' },
] as const;

export function Home() {
  const { range = '24h' } = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const { data, error, refetch } = useQuery(homeQuery(range));
  const info = useQuery(infoQuery);
  const isNew = data?.counts.total === 0 && data.activity.points.every(isQuiet);
  return (
    <>
      <PageHeader
        title="Home"
        about={info.data && <code>{info.data.apiUrl}</code>}
        actions={
          <SelectInput
            label="Time"
            isLabelHidden
            isSmall
            options={ranges}
            value={range}
            onChange={(next) => void navigate({ search: { range: next }, replace: true })}
          />
        }
      />
      {error && <LoadError error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <Counts counts={data.counts} />
          {data.counts.total === 0 && info.data && <FirstConnection info={info.data} />}
          {!isNew && (
            <>
              <ActivityChart
                title="API calls"
                activity={data.activity}
                series={[
                  { field: 'ok', label: 'Succeeded', color: '--chart-ok' },
                  { field: 'refused', label: 'Refused', color: '--chart-warn' },
                  { field: 'failed', label: 'Failed', color: '--chart-danger' },
                ]}
              />
              <div className="two-columns">
                <ActivityChart
                  title="Records synced"
                  activity={data.activity}
                  series={[{ field: 'synced', label: 'Records', color: '--chart-plain' }]}
                />
                <ActivityChart
                  title="Webhook messages"
                  activity={data.activity}
                  series={[
                    { field: 'delivered', label: 'Delivered', color: '--chart-ok' },
                    { field: 'undelivered', label: 'Failed', color: '--chart-danger' },
                  ]}
                />
              </div>
            </>
          )}
        </>
      )}
    </>
  );
}

/** A point of the charts in which nothing happened. */
const isQuiet = ({ from, ...amounts }: ActivityPoint) =>
  Object.values(amounts).every((amount) => amount === 0);

const states = [
  { status: undefined, field: 'total', label: 'Connections', tone: 'plain' },
  { status: 'syncing', field: 'syncing', label: 'Syncing', tone: 'busy' },
  { status: 'warn', field: 'warn', label: 'Warn', tone: 'warn' },
  { status: 'errors', field: 'errors', label: 'Errors', tone: 'danger' },
] as const;

function Counts({ counts }: { counts: ConnectionCounts }) {
  return (
    <ul className="stats">
      {states.map(({ status, field, label, tone }) => (
        <li key={field}>
          <Link to="/connections" search={{ status }} className={`stat stat-${tone}`}>
            <span className="stat-label">{label}</span>
            <span className="stat-count">{count(counts[field])}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
