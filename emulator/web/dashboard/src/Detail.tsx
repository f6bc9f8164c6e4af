import { useLayoutEffect, useRef } from 'preact/hooks';
import { CrossIcon } from '../../ui/icons.js';
import { Notice } from '../../ui/Notice.js';
import type { Connection } from './api.js';
import { Status } from './Status.js';
import { ago, frequencyLabel, progress, resourceLabel, scheduleStatus } from './status.js';

interface DetailProps {
  connection: Connection;
  now: number;
  onClose: () => void;
}

/** One connection: how far its initial sync is, its schedules, its errors. */
export function Detail({ connection, now, onClose }: DetailProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { done, of } = progress(connection);
  // The focus follows the choice, not each refresh.
  useLayoutEffect(() => heading.current?.focus(), [connection.connection_id]);
  return (
    <section
      class="detail"
      aria-labelledby="detail-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header class="detail-top">
        <h2 id="detail-title" tabIndex={-1} ref={heading}>
          {connection.integration_display_name}
        </h2>
        <button type="button" class="icon-button" aria-label="Close details" onClick={onClose}>
          <CrossIcon size={20} />
        </button>
      </header>

      <dl class="facts">
        <Fact name="Connection">
          <code>{connection.connection_id}</code>
        </Fact>
        {connection.me && <Fact name="Account">{connection.me.account}</Fact>}
        <Fact name="Customer">{connection.customer_id ?? 'none'}</Fact>
        <Fact name="Last used">
          {connection.last_used ? ago(connection.last_used, now) : 'never'}
        </Fact>
      </dl>

      {connection.errors.map((error) => (
        <Notice
          key={error.error_message}
          tone={error.affected_endpoints.some((each) => each.preventing_sync) ? 'danger' : 'warn'}
          title={error.error_message}
        >
          <p>{error.affected_endpoints.map((each) => each.endpoint).join(', ')}</p>
        </Notice>
      ))}

      <div class="progress-row">
        <h3 id="progress-title">Initial sync</h3>
        <span class="progress-count">
          {done} of {of} resources
        </span>
      </div>
      <progress aria-labelledby="progress-title" value={done} max={Math.max(of, 1)} />

      <h3>Sync schedules</h3>
      <ul class="schedules">
        {connection.sync_schedules.map((schedule) => (
          <li key={schedule.function_name}>
            <span>
              <span class="row-name">{resourceLabel(schedule.function_name)}</span>
              <span class="row-kind">
                {frequencyLabel(schedule.sync_frequency)}
                {schedule.last_crawl_end ? ` · last ${ago(schedule.last_crawl_end, now)}` : ''}
              </span>
            </span>
            <Status status={scheduleStatus(connection, schedule)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
