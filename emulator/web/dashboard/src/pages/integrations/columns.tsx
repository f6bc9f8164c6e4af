import { Link } from '@tanstack/react-router';
import { createColumnHelper } from '@tanstack/react-table';
import type { Integration } from '../../api/integrations.js';
import { count, verticalLabel } from '../../format.js';
import type { features } from '../../parts/DataTable.js';
import { Tile } from '../../parts/Tile.js';

const column = createColumnHelper<typeof features, Integration>();

export const columns = column.columns([
  column.display({
    id: 'name',
    header: 'Integration',
    cell: ({ row: { original } }) => (
      <span className="row-main">
        <Tile name={original.displayName} />
        <span>
          <Link
            className="row-name"
            from="/integrations"
            to="/integrations"
            search={(now) => ({ ...now, show: `${original.type}/${original.name}` })}
          >
            {original.displayName}
          </Link>
          <span className="row-kind">
            <code>{original.name}</code>
          </span>
        </span>
      </span>
    ),
  }),
  column.accessor('type', { header: 'Type', cell: (c) => verticalLabel(c.getValue()) }),
  column.accessor((row) => row.reads.length, {
    id: 'reads',
    header: 'Reads',
    meta: { isNumeric: true, isSecondary: true },
    cell: (c) => count(c.getValue()),
  }),
  column.accessor((row) => row.writes.length, {
    id: 'writes',
    header: 'Writes',
    meta: { isNumeric: true, isSecondary: true },
    cell: (c) => count(c.getValue()),
  }),
]);
