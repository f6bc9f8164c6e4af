import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Connection } from '../../api/connections.js';
import { countsQuery, type ExplorerResource } from '../../api/explorer.js';
import { count } from '../../format.js';

interface ResourceListProps {
  connection: Connection;
  resources: ExplorerResource[];
  selected: ExplorerResource;
}

export function ResourceList({ connection, resources, selected }: ResourceListProps) {
  const counts = useQuery(countsQuery(connection.connection_id));
  return (
    <nav className="resources" aria-label="Resources">
      {resources.map((resource) => (
        <Link
          key={resource.key}
          from="/data-explorer"
          to="/data-explorer"
          search={({ mode, view }) => ({
            mode,
            view,
            connection: connection.connection_id,
            resource: resource.key,
          })}
          className="resource"
          aria-current={resource.key === selected.key ? 'page' : undefined}
          activeProps={{}}
        >
          <span>{resource.label}</span>
          <span className="resource-count">{count(counts.data?.[resource.key] ?? 0)}</span>
        </Link>
      ))}
    </nav>
  );
}
