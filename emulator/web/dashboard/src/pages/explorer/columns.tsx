import { createColumnHelper } from '@tanstack/react-table';
import type { DataRecord, ExplorerResource } from '../../api/explorer.js';
import { resourceLabel } from '../../format.js';
import type { features } from '../../parts/DataTable.js';

const column = createColumnHelper<typeof features, DataRecord>();
const MAX_COLUMNS = 10;

const isPlain = (value: unknown) => value === null || typeof value !== 'object';

/** The plain fields of a record, in the order of its schema; the id leads to all of it. */
export function columnsOf(
  resource: ExplorerResource,
  example: DataRecord | undefined,
  open: (id: string) => void,
) {
  const fields = resource.fields
    .filter((field) => field !== 'id' && isPlain(example?.[field]))
    .slice(0, MAX_COLUMNS);
  return column.columns([
    column.accessor('id', {
      header: 'Id',
      cell: ({ row: { original } }) => (
        <button type="button" className="link-button" onClick={() => open(original.id)}>
          <code>{original.id}</code>
        </button>
      ),
    }),
    ...fields.map((field) =>
      column.accessor((row) => row[field], {
        id: field,
        header: resourceLabel(field),
        meta: { isNumeric: typeof example?.[field] === 'number' },
        cell: (c) => show(c.getValue()),
      }),
    ),
  ]);
}

const MAX_TEXT = 40;

function show(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
