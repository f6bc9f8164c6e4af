import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Connection, SyncSchedule } from '../../api/connections.js';
import { syncNow, toggleSchedule } from '../../api/syncs.js';
import { count, dateTime, frequencyLabel, resourceLabel } from '../../format.js';
import { Button } from '../../parts/Button.js';
import { Status } from '../../parts/Status.js';
import { SwitchInput } from '../../parts/SwitchInput.js';
import { Time } from '../../parts/Time.js';
import { say, sayError } from '../../parts/toast-queue.js';
import { progress, scheduleStatus } from './status.js';

/** What is synced, how often, how far it is, and the ways to change that. */
export function Schedules({ connection }: { connection: Connection }) {
  const { done, of } = progress(connection);
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['connections'] });
  const sync = (names?: string[]) =>
    void syncNow(connection.connection_id, names).then(({ syncing }) => {
      say(syncing ? 'The sync has begun.' : 'There is nothing to begin: it syncs already.');
      return refresh();
    }, sayError);
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
      <div>
        <Button size="small" onPress={() => sync()}>
          Sync everything now
        </Button>
      </div>
      <ul className="schedules">
        {connection.sync_schedules.map((schedule) => (
          <Schedule
            key={schedule.function_name}
            connection={connection}
            schedule={schedule}
            onSync={() => sync([schedule.function_name])}
            onChanged={refresh}
          />
        ))}
      </ul>
    </section>
  );
}

interface ScheduleProps {
  connection: Connection;
  schedule: SyncSchedule;
  onSync: () => void;
  onChanged: () => unknown;
}

function Schedule({ connection, schedule, onSync, onChanged }: ScheduleProps) {
  const [isBusy, setBusy] = useState(false);
  const label = resourceLabel(schedule.function_name);
  const status = scheduleStatus(connection, schedule);
  const toggle = async (isOn: boolean) => {
    setBusy(true);
    try {
      await toggleSchedule(connection.connection_id, schedule.function_name, isOn);
      await onChanged();
    } catch (error) {
      sayError(error as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <li>
      <details className="schedule">
        <summary>
          <span>
            <span className="row-name">{label}</span>
            <span className="row-kind">
              {frequencyLabel(schedule.sync_frequency)}
              {status === 'syncing' &&
                ` · ${count(schedule.records_synced)}${schedule.records_total === null ? '' : ` of ${count(schedule.records_total)}`} records`}
              {status !== 'syncing' && schedule.last_crawl_end && (
                <>
                  {' · last '}
                  <Time date={schedule.last_crawl_end} />
                </>
              )}
            </span>
          </span>
        </summary>
        <p className="row-kind">
          Last start: {schedule.last_crawl_start ? dateTime(schedule.last_crawl_start) : 'never'}
          <br />
          Last end: {schedule.last_crawl_end ? dateTime(schedule.last_crawl_end) : 'never'}
          <br />
          Next: {schedule.next_sync_at ? dateTime(schedule.next_sync_at) : 'not planned'}
          <br />
          Latest data: {schedule.latest_data ? dateTime(schedule.latest_data) : 'none'}
        </p>
      </details>
      <span className="schedule-end">
        <Status status={status} />
        <Button
          size="small"
          variant="quiet"
          aria-label={`Sync now: ${label}`}
          isDisabled={status === 'off' || status === 'syncing' || status === 'waiting'}
          onPress={onSync}
        >
          Sync now
        </Button>
        <SwitchInput
          label={`${label}: synced`}
          isLabelHidden
          isOn={status !== 'off'}
          isDisabled={isBusy}
          onChange={(isOn) => void toggle(isOn)}
        />
      </span>
    </li>
  );
}
