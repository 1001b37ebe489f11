// A list that pages, filters, remembers its filter, is exported by the server, and can be worked by keyboard.
import { Button, type InputRef, Pagination, Space } from 'antd';
import { type ReactNode, useCallback, useRef } from 'react';
import { serverUrl } from '../api/base.ts';
import type { PathOf, Row } from '../api/client.ts';
import { useAsk } from '../api/hooks.ts';
import { Asked } from './asked.tsx';
import { EmptyTeaches } from './empty-teaches.tsx';
import { type ListFilter, ListFilters } from './list-filters.tsx';
import { type ListColumn, ListRows } from './list-rows.tsx';
import { type ListState, useListState } from './list-state.ts';
import { useGo } from './organ.tsx';
import { useRowKeys } from './row-keys.ts';

export interface DataListProps<P extends PathOf<'get'>> {
  /** Under this name the filter is remembered. */
  name: string;
  path: P;
  /** What stands in the path: `{ organId }`. */
  at: Record<string, string>;
  /** Always asked for beside the filter. */
  also?: Record<string, string | number | boolean | undefined>;
  filters?: readonly ListFilter[];
  columns: readonly ListColumn<Row<P>>[];
  rowKey: (row: Row<P>) => string;
  /** The page a row opens, without the organ. */
  opens?: (row: Row<P>) => string;
  /** Or what is done on opening. */
  onOpen?: (row: Row<P>) => void;
  /** Shown below a row when it is unfolded. */
  unfolds?: (row: Row<P>) => ReactNode;
  exports?: readonly { title: string; path: string; query?: Record<string, string> }[];
  empty: ReactNode;
  /** Milliseconds between refreshes. */
  every?: number;
}

interface ListAnswer {
  rows: unknown[];
  total: number;
}

export function DataList<P extends PathOf<'get'>>(props: DataListProps<P>) {
  const { name, path, at, also, filters = [], every } = props;
  const state = useListState(
    name,
    filters.map((f) => f.name),
  );
  const query = { ...also, ...state.values, page: state.page, pageSize: state.pageSize };
  const answer = useAsk(path, { path: at, query } as never, { keep: true, ...(every ? { every } : {}) });
  const rows = ((answer.data as ListAnswer | undefined)?.rows ?? []) as Row<P>[];
  const filter = useRef<InputRef>(null);
  const open = useOpen(props);
  const here = useRowKeys(
    rows.length,
    useCallback((n: number) => rows[n] && open(rows[n]), [rows, open]),
    filter,
  );
  return (
    <section className="data-list">
      <div className="list-head">
        <ListFilters filters={filters} state={state} first={filter} />
        <Exports of={props.exports} query={{ ...also, ...state.values }} />
      </div>
      <Asked of={answer as never}>
        {(found: ListAnswer) =>
          rows.length === 0 ? (
            <Nothing state={state} total={found.total} empty={props.empty} />
          ) : (
            <>
              <ListRows {...props} rows={rows} here={here} open={props.opens || props.onOpen ? open : undefined} />
              <Pages state={state} total={found.total} />
            </>
          )
        }
      </Asked>
    </section>
  );
}

function useOpen<P extends PathOf<'get'>>({ opens, onOpen }: DataListProps<P>): (row: Row<P>) => void {
  const go = useGo();
  const latest = useRef({ opens, onOpen, go });
  latest.current = { opens, onOpen, go };
  return useCallback((row) => {
    const { opens, onOpen, go } = latest.current;
    if (onOpen) onOpen(row);
    else if (opens) go(opens(row));
  }, []);
}

/** Nothing at all, nothing for this filter, or a page behind the last. */
function Nothing({ state, total, empty }: { state: ListState; total: number; empty: ReactNode }) {
  if (total > 0)
    return <EmptyTeaches title="这一页已经没有内容" action={<Button onClick={() => state.setPage(1, state.pageSize)}>回第一页</Button>} />;
  if (Object.keys(state.values).length > 0)
    return <EmptyTeaches title="没有符合筛选条件的内容" action={<Button onClick={state.clear}>清除筛选，看全部</Button>} />;
  return <>{empty}</>;
}

function Pages({ state, total }: { state: ListState; total: number }) {
  return (
    <Pagination
      className="list-pages"
      size="small"
      current={state.page}
      pageSize={state.pageSize}
      total={total}
      showSizeChanger={total > 20}
      pageSizeOptions={[20, 50, 100]}
      showTotal={(n) => `共 ${n} 条`}
      onChange={state.setPage}
    />
  );
}

function Exports({ of, query }: { of: DataListProps<PathOf<'get'>>['exports']; query: Record<string, unknown> }) {
  if (!of?.length) return null;
  return (
    <Space className="list-exports">
      {of.map((one) => (
        <Button key={one.title} href={serverUrl(one.path, { ...query, ...one.query })} download>
          {one.title}
        </Button>
      ))}
    </Space>
  );
}
