import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { endpointsQuery, messageQuery, resend } from '../../api/webhooks.js';
import { dateTime, plural } from '../../format.js';
import { Button } from '../../parts/Button.js';
import { ConnectionFact } from '../../parts/ConnectionFact.js';
import { CopyButton } from '../../parts/CopyButton.js';
import { Drawer } from '../../parts/Drawer.js';
import { Fact, Facts } from '../../parts/Facts.js';
import { JsonView } from '../../parts/JsonView.js';
import { Status } from '../../parts/Status.js';
import { LoadError, Loading } from '../../parts/states.js';
import { Time } from '../../parts/Time.js';
import { say, sayError } from '../../parts/toast-queue.js';
import { deliveryStatus } from './delivery-status.js';

export function MessageDrawer() {
  const { messageId } = useParams({ from: '/webhooks/log/$messageId' });
  const search = useSearch({ from: '/webhooks/log' });
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(messageQuery(messageId));
  const endpoints = useQuery(endpointsQuery);
  const urlOf = (id: string) =>
    endpoints.data?.find((each) => each.id === id)?.url ?? 'A deleted endpoint';
  const again = (endpointId: string) =>
    resend(messageId, endpointId).then(() => {
      say('It is sent again.');
      return queryClient.invalidateQueries({ queryKey: ['webhooks'] });
    }, sayError);
  return (
    <Drawer
      title={data?.event_type ?? 'Message'}
      onClose={() => void navigate({ to: '/webhooks/log', search })}
      size="wide"
    >
      {error && <LoadError error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <Facts>
            <Fact name="Message">
              <code>{data.id}</code>
              <CopyButton isIcon label="Message id" text={data.id} />
            </Fact>
            <Fact name="When">{dateTime(data.created_at)}</Fact>
            {data.connection_id && <ConnectionFact id={data.connection_id} />}
            {data.record_id && (
              <Fact name="Record">
                <code>{data.record_id}</code>
              </Fact>
            )}
          </Facts>
          <h3>Deliveries</h3>
          {data.deliveries.length === 0 && (
            <p className="muted">No endpoint wanted this event when it was written.</p>
          )}
          {data.deliveries.map((delivery) => (
            <section
              key={delivery.endpoint_id}
              className="card card-small"
              aria-label={urlOf(delivery.endpoint_id)}
            >
              <header className="delivery-top">
                <span className="rows-main">
                  <code>{urlOf(delivery.endpoint_id)}</code>
                  <span className="row-kind">
                    {plural(delivery.attempts, 'attempt')}
                    {delivery.next_attempt_at && (
                      <>
                        , the next <Time date={delivery.next_attempt_at} />
                      </>
                    )}
                  </span>
                </span>
                <Status status={deliveryStatus(delivery)} />
                <Button size="small" onPress={() => void again(delivery.endpoint_id)}>
                  Send again
                </Button>
              </header>
              <ul className="rows">
                {delivery.log.map((attempt) => (
                  <li key={`${attempt.attempted_at} ${attempt.duration_ms} ${attempt.response}`}>
                    <span className="rows-main">
                      <span className="row-name">
                        {attempt.status_code ?? 'No answer'}
                        {attempt.error && `: ${attempt.error}`}
                      </span>
                      <span className="row-kind">
                        {dateTime(attempt.attempted_at)} · {attempt.duration_ms} ms
                        {attempt.response && ` · ${attempt.response.slice(0, 200)}`}
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <h3>Payload</h3>
          <JsonView label="Payload" value={data.payload} />
        </>
      )}
    </Drawer>
  );
}
