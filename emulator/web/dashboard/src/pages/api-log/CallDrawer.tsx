import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { callQuery } from '../../api/api-log.js';
import { dateTime } from '../../format.js';
import { ConnectionFact } from '../../parts/ConnectionFact.js';
import { CopyButton } from '../../parts/CopyButton.js';
import { Drawer } from '../../parts/Drawer.js';
import { Fact, Facts } from '../../parts/Facts.js';
import { JsonView } from '../../parts/JsonView.js';
import { Notice } from '../../parts/Notice.js';
import { LoadError, Loading } from '../../parts/states.js';
import { CallStatus } from './CallStatus.js';

/** One call: what was sent and what came back. */
export function CallDrawer() {
  const { requestId } = useParams({ from: '/api-log/$requestId' });
  const { q, method, status, connection } = useSearch({ from: '/api-log' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(callQuery(requestId));
  const close = () => void navigate({ to: '/api-log', search: { q, method, status, connection } });
  return (
    <Drawer title={data ? `${data.method} ${data.path}` : 'Call'} onClose={close} size="wide">
      {!data && !error && <Loading />}
      {error && <LoadError error={error} onRetry={refetch} />}
      {data && (
        <>
          <p className="drawer-sub">
            <CallStatus status={data.status} />
            <span className="muted">{Math.max(1, Math.round(data.duration_ms))} ms</span>
          </p>
          {data.error && (
            <Notice tone={data.status >= 500 ? 'danger' : 'warn'} title={data.error} />
          )}
          <Facts>
            <Fact name="Request">
              <code>{data.id}</code>
              <CopyButton isIcon label="Request id" text={data.id} />
            </Fact>
            <Fact name="When">{dateTime(data.created_at)}</Fact>
            {data.query && (
              <Fact name="Query">
                <code>{data.query}</code>
              </Fact>
            )}
            {data.connection_id && <ConnectionFact id={data.connection_id} />}
            {data.api_key_id && <Fact name="API key">{data.api_key_id}</Fact>}
          </Facts>
          <h3>Request body</h3>
          {data.request_body === null ? (
            <p className="muted">None was sent.</p>
          ) : (
            <JsonView label="Request body" value={data.request_body} />
          )}
          <h3>Response body</h3>
          {data.response_body === null ? (
            <p className="muted">None was recorded.</p>
          ) : (
            <JsonView label="Response body" value={data.response_body} />
          )}
        </>
      )}
    </Drawer>
  );
}
