import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { endpointsQuery } from '../../api/webhooks.js';
import { ButtonLink } from '../../parts/Button.js';
import { CodeBlock } from '../../parts/CodeBlock.js';
import { Status } from '../../parts/Status.js';
import { Empty, LoadError, Loading } from '../../parts/states.js';
import { Time } from '../../parts/Time.js';

const receiver = `import { createServer } from 'node:http';

createServer((request, response) => {
  request.setEncoding('utf8').on('data', (part) => process.stdout.write(part));
  request.on('end', () => response.writeHead(204).end());
}).listen(5050);`;

export function Endpoints() {
  const { data, error, refetch } = useQuery(endpointsQuery);
  return (
    <>
      {error && <LoadError error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && (
        <Empty title="No endpoint yet">
          <p className="muted">
            An endpoint is an address of yours that is told of every change. Start this receiver,
            then add <code>http://localhost:5050</code>.
          </p>
          <CodeBlock label="A receiver that prints what it gets" code={receiver} />
          <ButtonLink variant="primary" to="/webhooks/endpoints/new">
            Add an endpoint
          </ButtonLink>
        </Empty>
      )}
      {data && data.length > 0 && (
        <section className="card" aria-labelledby="endpoints-title">
          <header className="page-header">
            <h2 id="endpoints-title">Endpoints</h2>
            <ButtonLink variant="primary" size="small" to="/webhooks/endpoints/new">
              <Plus size={16} aria-hidden />
              Add an endpoint
            </ButtonLink>
          </header>
          <ul className="rows">
            {data.map((endpoint) => (
              <li key={endpoint.id}>
                <span className="rows-main">
                  <Link
                    className="row-name"
                    to="/webhooks/endpoints/$endpointId"
                    params={{ endpointId: endpoint.id }}
                  >
                    {endpoint.url}
                  </Link>
                  <span className="row-kind">
                    {endpoint.event_types
                      ? `${endpoint.event_types.length} of the event types`
                      : 'Every event'}
                    {endpoint.description && ` · ${endpoint.description}`}
                    {endpoint.failing_since && (
                      <>
                        {' · failing since '}
                        <Time date={endpoint.failing_since} />
                      </>
                    )}
                  </span>
                </span>
                <Status
                  status={endpoint.disabled ? 'off' : endpoint.failing_since ? 'failing' : 'active'}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Outlet />
    </>
  );
}
