// The rows of a list: a table on a desk, cards on a phone.
import { Grid, Table } from 'antd';
import { type ReactNode, useState } from 'react';

export interface ListColumn<R> {
  title: string;
  show: (row: R) => ReactNode;
  width?: number | string;
  align?: 'left' | 'right' | 'center';
  /** Left out where there is little room: on phones and small screens. */
  deskOnly?: boolean;
  /** Keeps its width by cutting long text; the whole text in the tooltip. */
  cut?: boolean;
}

interface Props<R> {
  rows: readonly R[];
  columns: readonly ListColumn<R>[];
  rowKey: (row: R) => string;
  here: number;
  open: ((row: R) => void) | undefined;
  unfolds?: ((row: R) => ReactNode) | undefined;
}

export function ListRows<R>(props: Props<R>) {
  const { md = window.innerWidth >= 768, xl = window.innerWidth >= 1200 } = Grid.useBreakpoint();
  const columns = xl ? props.columns : props.columns.filter((column) => !column.deskOnly);
  return md ? <DeskTable {...props} columns={columns} /> : <PhoneCards {...props} columns={columns} />;
}

function DeskTable<R>({ rows, columns, rowKey, here, open, unfolds }: Props<R>) {
  const shown = columns.map((column, at) => ({
    key: column.title || String(at),
    title: column.title,
    width: column.width,
    align: column.align,
    ellipsis: column.cut ?? false,
    render: (_: unknown, row: R) =>
      at === 0 && open ? (
        <Opener row={row} open={open}>
          {column.show(row)}
        </Opener>
      ) : (
        column.show(row)
      ),
  }));
  return (
    <Table<R & object>
      size="small"
      pagination={false}
      dataSource={rows as (R & object)[]}
      columns={shown}
      rowKey={rowKey}
      scroll={{ x: 720 }}
      onRow={(_row, at) => ({ 'data-row-here': at === here }) as object}
      {...(unfolds ? { expandable: { expandedRowRender: unfolds, columnTitle: <span className="for-readers">展开</span> } } : {})}
    />
  );
}

function Opener<R>({ row, open, children }: { row: R; open: (row: R) => void; children: ReactNode }) {
  return (
    <button type="button" className="text-button opener" onClick={() => open(row)}>
      {children}
    </button>
  );
}

function PhoneCards<R>({ rows, columns, rowKey, here, open, unfolds }: Props<R>) {
  const [first, ...rest] = columns;
  const lines = (row: R) =>
    rest.map((column) => ({ title: column.title, shown: column.show(row) })).filter(({ shown }) => shown !== null && shown !== '');
  return (
    <ul className="cards">
      {rows.map((row, at) => (
        <li key={rowKey(row)} data-row-here={at === here}>
          <div className="card-title">
            {first &&
              (open ? (
                <Opener row={row} open={open}>
                  {first.show(row)}
                </Opener>
              ) : (
                first.show(row)
              ))}
          </div>
          <dl>
            {lines(row).map(({ title, shown }, n) => (
              <div key={title || n} className="card-line">
                {title && <dt>{title}</dt>}
                <dd>{shown}</dd>
              </div>
            ))}
          </dl>
          {unfolds && <Unfolding row={row} unfolds={unfolds} />}
        </li>
      ))}
    </ul>
  );
}

function Unfolding<R>({ row, unfolds }: { row: R; unfolds: (row: R) => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '收起' : '展开'}
      </button>
      {open && unfolds(row)}
    </>
  );
}
