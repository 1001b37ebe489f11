// The list of publications: by state, with filters, in pages.
import { Button, Space } from 'antd';
import '../publication.css';
import { DataList } from '../../parts/data-list.tsx';
import { DayText, MinuteText } from '../../parts/day-text.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { useGo, useHolds, useOrgan } from '../../parts/organ.tsx';
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
  const mayEnd = useHolds('signer', 'disclosureOfficer', 'disclosureHead');
  const write = mayWrite && (
    <Button type="primary" onClick={() => go('/publication/new')}>
      起草
    </Button>
  );
  const actions = (
    <Space wrap>
      <Button onClick={() => go('/kept')}>登记不公开的</Button>
      {mayEnd && <Button onClick={() => go('/clean-up')}>文件清理</Button>}
      {write}
    </Space>
  );
  return (
    <Page title="政府信息" actions={actions}>
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
  { title: '状态', width: 110, show: (row: PublicationRow) => <StateCell row={row} /> },
  { title: '种类', width: 110, show: (row: PublicationRow) => row.kindName },
  { title: '栏目', width: 130, deskOnly: true, show: (row: PublicationRow) => row.columnName },
  { title: '公开日期', width: 150, show: (row: PublicationRow) => <Published row={row} /> },
  { title: '起草', width: 80, deskOnly: true, show: (row: PublicationRow) => row.authorName },
  { title: '修改时间', width: 130, deskOnly: true, show: (row: PublicationRow) => <MinuteText at={row.updatedAt} /> },
];

/** Where it stands; what the public should know beside it: no longer valid, out ahead of its reviews. */
function StateCell({ row }: { row: PublicationRow }) {
  const ended = row.publicState === 'published' && row.validity !== '有效' && row.validity !== '';
  return (
    <>
      <span className={`state-word state-${row.state}`}>{row.stateName}</span>
      {ended && <div className="quiet">{row.validity}</div>}
      {(row.reviewedAfter === 'pending' || row.reviewedAfter === 'failed') && <div className="due-word">先发后审</div>}
      {row.scheduledAt && (
        <div className="quiet">
          <MinuteText at={row.scheduledAt} />
        </div>
      )}
    </>
  );
}

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
