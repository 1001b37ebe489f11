// The list of publications: by state, with filters, in pages.
import { Button } from 'antd';
import '../publication.css';
import { DataList } from '../../parts/data-list.tsx';
import { DayText, MinuteText } from '../../parts/day-text.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { useGo, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { useMayWrite } from '../may.ts';
import { listPath, type PublicationRow } from '../types.ts';
import { StateTabs, useStateTab } from './state-tabs.tsx';
import { TitleCell } from './title-cell.tsx';
import { useListFilters } from './use-list-filters.ts';

export function PublicationsPage() {
  const organ = useOrgan();
  const go = useGo();
  const [state, setState] = useStateTab();
  const filters = useListFilters();
  const mayWrite = useMayWrite();
  const write = mayWrite && (
    <Button type="primary" onClick={() => go('/publication/new')}>
      起草
    </Button>
  );
  return (
    <Page title="政府信息" actions={write}>
      <StateTabs state={state} set={setState} />
      <DataList
        name="publications"
        path={listPath}
        at={{ organId: organ.id }}
        also={state ? { state, ...(state === 'published' ? { sort: 'publishedOn' } : {}) } : {}}
        filters={filters}
        exports={[{ title: '导出表格', path: `/api/organs/${organ.id}/publications/export.xlsx` }]}
        columns={columns}
        rowKey={(row) => row.id}
        opens={(row) => `/publication/${row.id}`}
        empty={
          <EmptyTeaches title={state ? '这里还没有内容' : '还没有政府信息'} action={write || undefined}>
            起草后自动保存；送审、审核通过、发布后，公众就能在公开页面看到。以前公开过的可以用“导入台账”成批录入。
          </EmptyTeaches>
        }
      />
    </Page>
  );
}

const columns = [
  { title: '标题', show: (row: PublicationRow) => <TitleCell row={row} /> },
  { title: '状态', width: 84, show: (row: PublicationRow) => <span className={`state-word state-${row.state}`}>{row.stateName}</span> },
  { title: '种类', width: 110, show: (row: PublicationRow) => row.kindName },
  { title: '栏目', width: 130, deskOnly: true, show: (row: PublicationRow) => row.columnName },
  { title: '公开日期', width: 150, show: (row: PublicationRow) => <Published row={row} /> },
  { title: '起草', width: 80, deskOnly: true, show: (row: PublicationRow) => row.authorName },
  { title: '修改时间', width: 130, deskOnly: true, show: (row: PublicationRow) => <MinuteText at={row.updatedAt} /> },
];

function Published({ row }: { row: PublicationRow }) {
  if (row.publishedOn) return <DayText day={row.publishedOn} />;
  return row.dueOn ? (
    <span className="quiet">
      应于 <DayText day={row.dueOn} /> 前
    </span>
  ) : (
    <span className="quiet">—</span>
  );
}
