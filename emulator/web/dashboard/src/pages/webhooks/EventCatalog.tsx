import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { eventTypesQuery } from '../../api/webhooks.js';
import { verticalLabel } from '../../format.js';
import { LoadError, Loading } from '../../parts/states.js';

export function EventCatalog() {
  const { data, error, refetch } = useQuery(eventTypesQuery);
  if (error) return <LoadError error={error} onRetry={refetch} />;
  if (!data) return <Loading />;
  const groups = [...new Set(data.map(({ group }) => group))];
  return groups.map((group) => (
    <section key={group} className="card" aria-labelledby={`events-${group}`}>
      <h2 id={`events-${group}`}>{group === 'general' ? 'Connections' : verticalLabel(group)}</h2>
      <ul className="rows">
        {data
          .filter((each) => each.group === group)
          .map(({ name, description }) => (
            <li key={name}>
              <span className="rows-main">
                <Link className="row-name" to="/webhooks/log" search={{ event: name }}>
                  <code>{name}</code>
                </Link>
                <span className="row-kind">{description}</span>
              </span>
            </li>
          ))}
      </ul>
    </section>
  ));
}
