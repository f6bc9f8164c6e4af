import type { ConnectionError } from '../../api/connections.js';
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
          {isBlocking ? 'Blocking sync' : 'Non-blocking'}, last seen <Time date={error.last_seen} />
          : {error.affected_endpoints.map((each) => each.endpoint).join(', ')}
        </p>
      </Notice>
    );
  });
}
