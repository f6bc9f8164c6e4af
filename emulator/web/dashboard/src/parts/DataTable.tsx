import { type ColumnDef, tableFeatures, useTable } from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

interface ColumnMeta {
  /** Right-aligned, figures of one width. */
  isNumeric?: boolean;
  /** Left out where there is no room. */
  isSecondary?: boolean;
}

/** Pages come from the server, one by one, so the table itself neither sorts nor filters. */
export const features = tableFeatures({ columnMeta: {} as ColumnMeta });

interface DataTableProps<Row extends object> {
  caption: string;
  // The values of the columns differ.
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  columns: readonly ColumnDef<typeof features, Row, any>[];
  rows: Row[];
  rowId: (row: Row) => string;
  selectedId?: string | null;
  /** For the mouse; the first cell has a link for everybody. */
  onRowClick?: (row: Row) => void;
  /** Of all pages together. */
  total?: number;
  onEndReached?: () => void;
  /** Scrolls sideways instead of leaving columns out. */
  isWide?: boolean;
}

const ROW = 57;

/** Draws the rows that can be seen, however many there are; the window scrolls. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, selectedId, onRowClick, total, onEndReached, isWide } =
    props;
  const box = useRef<HTMLElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const table = useTable({ features, columns, data: rows, getRowId: rowId });
  const model = table.getRowModel().rows;
  useLayoutEffect(() => {
    const rect = box.current?.getBoundingClientRect();
    if (rect) setTop(Math.round(rect.top + window.scrollY));
  }, []);
  useLayoutEffect(() => {
    if (!isWide) return;
    // Rows come and go as somebody scrolls; their columns only grow, so that nothing moves sideways.
    for (const cell of head.current?.querySelectorAll('th') ?? []) {
      cell.style.minWidth = `${cell.offsetWidth}px`;
    }
  });
  const virtualizer = useWindowVirtualizer({
    count: model.length,
    estimateSize: () => ROW,
    overscan: 15,
    scrollMargin: top,
    getItemKey: (index) => model[index]?.id ?? index,
  });
  const items = virtualizer.getVirtualItems();
  const before = (items[0]?.start ?? top) - top;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  const isAtEnd = (items.at(-1)?.index ?? -1) >= model.length - 10;
  useEffect(() => {
    if (isAtEnd) onEndReached?.();
  }, [isAtEnd, onEndReached]);

  const onClick = (row: Row) => (event: MouseEvent) => {
    // A link or button inside answers for itself, and so does text that is being selected.
    const isOwn = (event.target as Element).closest('a, button, label, input');
    if (!isOwn && !getSelection()?.toString()) onRowClick?.(row);
  };
  const classesOf = (meta: ColumnMeta | undefined) =>
    `${meta?.isNumeric ? 'number' : ''} ${meta?.isSecondary && !isWide ? 'secondary' : ''}`.trim();

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section ref={box} className="table-box" aria-label={`${caption}, scrollable`} tabIndex={0}>
      <table aria-rowcount={(total ?? model.length) + 1} className={isWide ? 'table-wide' : ''}>
        <caption className="visually-hidden">{caption}</caption>
        <thead ref={head}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map((header) => (
                <th key={header.id} scope="col" className={classesOf(header.column.columnDef.meta)}>
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} columns={columns.length} />}
          {items.map(({ index, key }) => {
            const row = model[index];
            if (!row) return null;
            const isSelected = row.id === selectedId;
            return (
              <tr
                key={key}
                data-index={index}
                ref={virtualizer.measureElement}
                aria-rowindex={index + 2}
                className={`${isSelected ? 'row-selected' : ''} ${onRowClick ? 'row-link' : ''}`}
                onClick={onRowClick && onClick(row.original)}
              >
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} className={classesOf(cell.column.columnDef.meta)}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 && <Gap height={after} columns={columns.length} />}
        </tbody>
      </table>
    </section>
  );
}

const Gap = ({ height, columns }: { height: number; columns: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus.
  <tr aria-hidden="true" className="gap">
    <td colSpan={columns} style={{ height }} />
  </tr>
);
