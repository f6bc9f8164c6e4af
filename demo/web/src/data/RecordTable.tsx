import { type ColumnDef, useTable } from '@tanstack/react-table';
import { features, type Row } from './columns.js';

interface RecordTableProps {
  caption: string;
  columns: readonly ColumnDef<typeof features, Row>[];
  rows: Row[];
  isBusy: boolean;
}

/** Wider than a phone, so it scrolls on its own, also by keyboard. */
export function RecordTable({ caption, columns, rows, isBusy }: RecordTableProps) {
  const table = useTable({ features, columns, data: rows, getRowId: (row) => row.id });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="scroller" aria-label={`${caption}, scrollable`} tabIndex={0}>
      <table className="table" aria-busy={isBusy}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th
                  key={header.id}
                  scope="col"
                  className={header.column.columnDef.meta?.isNumeric ? 'numeric' : undefined}
                >
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <td
                  key={cell.id}
                  className={cell.column.columnDef.meta?.isNumeric ? 'numeric' : undefined}
                >
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
