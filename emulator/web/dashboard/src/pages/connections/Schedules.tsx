import type { Connection } from '../../api/connections.js';
import { frequencyLabel, resourceLabel } from '../../format.js';
import { Status } from '../../parts/Status.js';
import { Time } from '../../parts/Time.js';
import { progress, scheduleStatus } from './status.js';

/** What is synced, how often, and how far the first sync is. */
export function Schedules({ connection }: { connection: Connection }) {
  const { done, of } = progress(connection);
  return (
    <section className="schedules-box" aria-label="Sync schedules">
      {done < of && (
        <>
          <div className="progress-row">
            <h3 id="progress-title">Initial sync</h3>
            <span className="muted">
              {done} of {of} resources
            </span>
          </div>
          <progress aria-labelledby="progress-title" value={done} max={of} />
        </>
      )}
      <ul className="schedules">
        {connection.sync_schedules.map((schedule) => (
          <li key={schedule.function_name}>
            <span>
              <span className="row-name">{resourceLabel(schedule.function_name)}</span>
              <span className="row-kind">
                {frequencyLabel(schedule.sync_frequency)}
                {schedule.last_crawl_end && (
                  <>
                    {' · last '}
                    <Time date={schedule.last_crawl_end} />
                  </>
                )}
              </span>
            </span>
            <Status status={scheduleStatus(connection, schedule)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
