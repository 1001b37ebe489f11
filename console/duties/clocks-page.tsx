// 时限监控: what is formed or changed and not public, the nearest last day first.
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useAsk } from '../api/hooks.ts';
import { DataList } from '../parts/data-list.tsx';
import { DayText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import type { ListFilter } from '../parts/list-filters.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { useGo, useHolds, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { ClockDays } from './clock-days.tsx';
import './coverage.css';
import { FormedDialog } from './formed-dialog.tsx';
import { Numbers } from './numbers.tsx';
import { SubjectBanner, useSubject } from './subject.tsx';
import { type ClockLine, clocksPath } from './types.ts';
import { useFilter } from './use-filter.ts';

export function ClocksPage() {
  const mayRegister = useHolds('handler', 'disclosureOfficer');
  const { below, suffix } = useSubject();
  const go = useGo();
  const [registering, setRegistering] = useState(false);
  return (
    <Page
      title="时限监控"
      about="形成或者变更了、还没有公开的信息：20个工作日内公开（第二十六条），规定更短的从短。"
      actions={
        <>
          <Button onClick={() => go(`/clocks/late?${suffix.slice(1)}`)}>逾期公开的信息</Button>
          {mayRegister && !below && (
            <Button type="primary" onClick={() => setRegistering(true)}>
              登记形成的信息
            </Button>
          )}
        </>
      }
    >
      <SubjectBanner />
      <Levels />
      <List />
      {registering && <FormedDialog close={() => setRegistering(false)} />}
    </Page>
  );
}

function Levels() {
  const organ = useOrgan();
  const { query } = useSubject();
  const [level, setLevel] = useFilter('level');
  const found = useAsk(clocksPath, { path: { organId: organ.id }, query: { ...query, pageSize: 1 } }, { keep: true });
  const counts = found.data?.counts;
  if (!counts || counts.total === 0) return null;
  const levels = [
    { key: 'red', name: '已超期限', count: counts.red, look: 'overdue' as const },
    { key: 'amber', name: '5个工作日内到期', count: counts.amber, look: 'due' as const },
    { key: 'normal', name: '时间还够', count: counts.total - counts.red - counts.amber },
    { key: '', name: '全部未公开', count: counts.total },
  ];
  return <Numbers of={levels} chosen={level} choose={setLevel} />;
}

const filters: readonly ListFilter[] = [
  { name: 'text', kind: 'words', placeholder: '标题或文号' },
  { name: 'mine', kind: 'choice', placeholder: '谁的', choices: [{ value: 'yes', label: '只看我起草的' }] },
];

function List() {
  const organ = useOrgan();
  const go = useGo();
  const { query, below } = useSubject();
  const [level] = useFilter('level');
  return (
    <DataList
      name="clocks"
      path={clocksPath}
      at={{ organId: organ.id }}
      also={{ ...query, ...(level ? { level } : {}) }}
      filters={filters}
      columns={columns}
      rowKey={(row) => row.id}
      {...(below ? {} : { onOpen: (row: ClockLine) => go(`/publication/${row.id}`) })}
      unfolds={(row) => <ClockDays row={row} />}
      empty={
        <EmptyTeaches title={level ? '没有这一类' : '没有正在计算期限的信息'}>
          文件形成以后先登记标题、文号和形成日期，期限就从形成那天算起；可以把一个月的发文登记一次粘贴进来。起草时填了形成日期的稿子也会列在这里，公开以后自动移出。
        </EmptyTeaches>
      }
    />
  );
}

const looks = { red: 'red', amber: 'gold', normal: 'default' } as const;

const columns: ListColumn<ClockLine>[] = [
  {
    title: '标题',
    show: (row) => (
      <>
        <span className="breaks">{row.title || '（还没有标题）'}</span>
        {row.documentNumber && <span className="quiet"> {row.documentNumber}</span>}
      </>
    ),
  },
  { title: '最后期限', width: 150, show: (row) => <DayText day={row.dueOn} /> },
  {
    title: '还剩',
    width: 150,
    show: (row) => (
      <>
        <Tag color={looks[row.level]}>{row.leftInWords}</Tag>
        {row.provisional && <span className="quiet">（暂定）</span>}
      </>
    ),
  },
  { title: '进度', width: 120, show: (row) => (row.change ? `修订：${row.stateName}` : row.stateName) },
  { title: '形成或变更', width: 140, deskOnly: true, show: (row) => <DayText day={row.formedOn} /> },
  { title: '科室', width: 140, deskOnly: true, show: (row) => row.departmentName ?? '—' },
];
