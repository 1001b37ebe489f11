// 下级机关: how each organ below stands; every number leads to its rows.
import { Table } from 'antd';
import type { Answer } from '../api/client.ts';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import './coverage.css';
import './duties.css';

const belowPath = '/api/organs/{organId}/duties/below';
type Row = Answer<typeof belowPath>['rows'][number];
type Figure = keyof Row['figures'];

const columns: readonly { name: string; key: Figure; path: (of: string) => string; bad?: boolean }[] = [
  { name: '目录事项', key: 'items', path: (of) => `/coverage?of=${of}` },
  { name: '逾期事项', key: 'itemsOverdue', path: (of) => `/coverage?of=${of}&now=overdue`, bad: true },
  { name: '近期到期', key: 'itemsDue', path: (of) => `/coverage?of=${of}&now=due` },
  { name: '按栏目推算', key: 'itemsGuessed', path: (of) => `/coverage?of=${of}&now=guessed` },
  { name: '没有内容', key: 'itemsEmpty', path: (of) => `/coverage?of=${of}&now=empty` },
  { name: '超期信息', key: 'clocksRed', path: (of) => `/clocks?of=${of}&level=red`, bad: true },
  { name: '今年逾期', key: 'lateThisYear', path: (of) => `/clocks/late?of=${of}` },
  { name: '没有原因', key: 'unexplained', path: (of) => `/clocks/late?of=${of}&reason=missing` },
  { name: '更新监测', key: 'staleNow', path: (of) => `/staleness?of=${of}` },
  { name: '单项否决', key: 'vetoes', path: (of) => `/staleness?of=${of}`, bad: true },
];

export function BelowPage() {
  const organ = useOrgan();
  const found = useAsk(belowPath, { path: { organId: organ.id } });
  return (
    <Page title="下级机关" about="各机关公开职责的现状，问题多的排在前面；每个数字都能点开看是哪些。">
      <Asked of={found}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyTeaches title="本机关下面没有公开信息的机关">
              系统管理员在“机关资料”里把乡镇、街道或部门建在本机关下面，这里就会列出它们。
            </EmptyTeaches>
          ) : (
            <Organs rows={rows} />
          )
        }
      </Asked>
    </Page>
  );
}

function Organs({ rows }: { rows: Row[] }) {
  return (
    <Table<Row>
      size="small"
      rowKey="organId"
      dataSource={rows}
      pagination={{ pageSize: 50, hideOnSinglePage: true }}
      scroll={{ x: 900 }}
      columns={[
        { title: '机关', dataIndex: 'organName', fixed: 'left', width: 170 },
        ...columns.map(({ name, key, path, bad }) => ({
          title: name,
          key,
          align: 'right' as const,
          render: (_: unknown, row: Row) => (
            <OrganLink
              to={path(row.organId)}
              className={bad && row.figures[key] > 0 ? 'below-bad' : ''}
              aria-label={`${row.organName}${name}${row.figures[key]}`}
            >
              {row.figures[key]}
            </OrganLink>
          ),
        })),
      ]}
    />
  );
}
