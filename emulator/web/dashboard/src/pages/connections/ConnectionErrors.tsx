import type { ConnectionError } from '../../api/connections.js';
import { plural } from '../../format.js';
import { Notice } from '../../parts/Notice.js';
import { Time } from '../../parts/Time.js';

/** What stands in the way, and of what. */
export function ConnectionErrors({ errors }: { errors: ConnectionError[] }) {
  return errors.map((error) => {
    const isBlocking = error.affected_endpoints.some((each) => each.preventing_sync);
    return (
      <Notice
        key={`${error.first_seen} ${error.error_message}`}
        tone={isBlocking ? 'danger' : 'warn'}
        title={error.error_message}
      >
        <p>
          {isBlocking ? 'Stops the sync' : 'The rest goes on'} · last seen{' '}
          <Time date={error.last_seen} />
        </p>
        <details className="more">
          <summary>{plural(error.affected_endpoints.length, 'endpoint')} affected</summary>
          <ul>
            {error.affected_endpoints.map(({ endpoint }) => (
              <li key={endpoint}>
                <code>{endpoint}</code>
              </li>
            ))}
          </ul>
        </details>
      </Notice>
    );
  });
}
