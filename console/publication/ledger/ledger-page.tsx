// 公开台账: everything made public on any channel; what went out elsewhere is registered here.
import { Button, Space, Tag } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import '../publication.css';
import { useAsk } from '../../api/hooks.ts';
import { DataList } from '../../parts/data-list.tsx';
import { DayText, dayInWords } from '../../parts/day-text.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { OrganLink, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { useMayRegister } from '../may.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { PostingForm } from './posting-form.tsx';
import { PostingView } from './posting-view.tsx';
import { type Posting, postingsPath, wantedPath } from './types.ts';
import { useLedgerFilters } from './use-ledger-filters.ts';

/** Filters that only links bring along. */
const broughtAlong = { item: '法定事项', importRun: '一次导入', gone: '后来撤回或者清除的', publication: '一条政府信息' } as const;

export function LedgerPage() {
  const organ = useOrgan();
  const [dialog, setDialog] = useState<'one' | 'many' | null>(null);
  const also = useBroughtAlong();
  const filters = useLedgerFilters();
  const close = () => setDialog(null);
  const register = useMayRegister() && (
    <Space wrap>
      <Button onClick={() => setDialog('many')}>粘贴多条</Button>
      <Button type="primary" onClick={() => setDialog('one')}>
        登记一条
      </Button>
    </Space>
  );
  return (
    <Page title="公开台账" about="本系统公开的自动记入；微信等其他渠道公开的在这里登记。" actions={register}>
      <StillWanted />
      {also.tags}
      <DataList
        name="ledger"
        path={postingsPath}
        at={{ organId: organ.id }}
        also={also.values}
        filters={filters}
        columns={columns}
        rowKey={(row) => row.id}
        unfolds={(row) => <PostingView posting={row} />}
        exports={[{ title: '导出表格', path: `/api/organs/${organ.id}/postings/export.xlsx` }]}
        empty={
          <EmptyTeaches title="台账还是空的" action={register || undefined}>
            发布的政府信息会自动记入。往年的可以到 <OrganLink to="/import">导入台账</OrganLink> 用表格成批录入。
          </EmptyTeaches>
        }
      />
      {dialog === 'one' && <PostingForm close={close} />}
      {dialog === 'many' && <PasteDialog close={close} />}
    </Page>
  );
}

/** How many wait to be registered on other channels. */
function StillWanted() {
  const organ = useOrgan();
  const wanted = useAsk(wantedPath, { path: { organId: organ.id }, query: { pageSize: 1 } });
  if (!wanted.data || wanted.data.total === 0) return null;
  return (
    <p className="sentence">
      有 <OrganLink to="/ledger/wanted">{wanted.data.total} 条</OrganLink>公开后还要发到其他渠道，还没有登记。
    </p>
  );
}

const columns = [
  { title: '标题', show: (row: Posting) => <PostingTitle row={row} /> },
  { title: '渠道', width: 190, show: (row: Posting) => row.channelName },
  { title: '公开日期', width: 130, show: (row: Posting) => <DayText day={row.postedOn} /> },
  { title: '种类', width: 110, show: (row: Posting) => row.kindName ?? '—' },
  { title: '栏目', width: 130, deskOnly: true, show: (row: Posting) => row.columnName ?? '—' },
  { title: '科室', width: 120, deskOnly: true, show: (row: Posting) => row.departmentName ?? '—' },
];

function PostingTitle({ row }: { row: Posting }) {
  return (
    <span className="title-cell">
      <span className="title-words" title={row.title}>
        {row.title}
      </span>
      {row.documentNumber && <span className="quiet title-below">{row.documentNumber}</span>}
      {row.removedOn && <span className="quiet title-below">{dayInWords(row.removedOn)}已撤下，仍计入统计</span>}
    </span>
  );
}

function useBroughtAlong() {
  const [search, setSearch] = useSearchParams();
  const values: Record<string, string> = {};
  for (const name of Object.keys(broughtAlong)) {
    const value = search.get(name);
    if (value) values[name] = value;
  }
  const drop = (name: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete(name);
        return next;
      },
      { replace: true },
    );
  const tags = Object.keys(values).map((name) => (
    <Tag key={name} closable onClose={() => drop(name)}>
      只看{broughtAlong[name as keyof typeof broughtAlong]}的
    </Tag>
  ));
  return { values, tags };
}
