// 逾期公开的信息: what came late in a year, each with its reason.
import { Button, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useAsk } from '../api/hooks.ts';
import { DataList } from '../parts/data-list.tsx';
import { DayText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { OrganLink, useGo, useHolds, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import './coverage.css';
import { Numbers } from './numbers.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { SubjectBanner, useSubject } from './subject.tsx';
import { type LateLine, latePath } from './types.ts';
import { useFilter } from './use-filter.ts';

export function LatePage() {
  const [year = String(dayjs().year()), setYear] = useFilter('year');
  const { suffix } = useSubject();
  const go = useGo();
  const years = Array.from({ length: 8 }, (_, n) => String(dayjs().year() - n));
  return (
    <Page
      title="逾期公开的信息"
      about="超过期限才公开的，逐条写明原因；这些数字年报和自查要用。"
      actions={<Button onClick={() => go(`/clocks?${suffix.slice(1)}`)}>时限监控</Button>}
    >
      <SubjectBanner />
      <Select
        aria-label="年份"
        className="coverage-filters"
        value={year}
        options={years.map((one) => ({ value: one, label: `${one}年` }))}
        onChange={setYear}
      />
      <YearFigures year={Number(year)} />
      <List year={Number(year)} />
    </Page>
  );
}

function YearFigures({ year }: { year: number }) {
  const organ = useOrgan();
  const { query } = useSubject();
  const [reason, setReason] = useFilter('reason');
  const found = useAsk(latePath, { path: { organId: organ.id }, query: { ...query, year, pageSize: 1 } }, { keep: true });
  if (!found.data) return null;
  const { late, unexplained, sentence } = found.data.figures;
  return (
    <>
      <p>{sentence}</p>
      {late > 0 && (
        <Numbers
          of={[
            { key: 'missing', name: '没有说明原因', count: unexplained, look: 'due' },
            { key: 'given', name: '已说明原因', count: late - unexplained },
            { key: '', name: '全部逾期', count: late },
          ]}
          chosen={reason}
          choose={setReason}
        />
      )}
    </>
  );
}

function List({ year }: { year: number }) {
  const organ = useOrgan();
  const { query, below } = useSubject();
  const [reason] = useFilter('reason');
  const [explaining, setExplaining] = useState<LateLine | null>(null);
  const mayExplain = useHolds('handler', 'disclosureOfficer', 'disclosureHead') && !below;
  return (
    <>
      <DataList
        name="late"
        path={latePath}
        at={{ organId: organ.id }}
        also={{ ...query, year, ...(reason ? { reason } : {}) }}
        columns={columns(below)}
        rowKey={(row) => `${row.id}-${row.edition}`}
        {...(mayExplain ? { onOpen: setExplaining } : {})}
        exports={[{ title: '导出表格', path: `/api/organs/${organ.id}/duties/late.xlsx` }]}
        empty={
          <EmptyTeaches title={reason ? '没有这一类' : '这一年没有逾期公开的信息'}>
            在“时限监控”里看快到期的，按时公开就不会列到这里。
          </EmptyTeaches>
        }
      />
      {explaining && <ReasonDialog of={explaining} close={() => setExplaining(null)} />}
    </>
  );
}

const columns = (below: boolean): ListColumn<LateLine>[] => [
  { title: '标题', show: (row) => <span className="breaks">{row.edition > 1 ? `${row.title}（第${row.edition}版）` : row.title}</span> },
  { title: '期限', width: 140, show: (row) => <DayText day={row.dueOn} /> },
  { title: '公开', width: 140, show: (row) => <DayText day={row.publishedOn} /> },
  { title: '晚了', width: 110, show: (row) => `${row.lateBy}个工作日` },
  { title: '原因', show: (row) => (row.kindName ? `${row.kindName}：${row.reason}` : <span className="due-word">还没有说明</span>) },
  { title: '科室', width: 130, deskOnly: true, show: (row) => row.departmentName ?? '—' },
  ...(below ? [] : [{ title: '', width: 90, show: (row: LateLine) => <OrganLink to={`/publication/${row.id}`}>看信息</OrganLink> }]),
];
