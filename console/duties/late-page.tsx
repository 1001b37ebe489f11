// 逾期公开的信息: what came late in a year, each with its reason.
import { Button, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useAsk } from '../api/hooks.ts';
import { DataList } from '../parts/data-list.tsx';
import { DayText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { useGo, useHolds, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import './coverage.css';
import './duties.css';
import { Numbers } from './numbers.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { SubjectBanner, useSubject } from './subject.tsx';
import { type LateLine, latePath } from './types.ts';
import { useFilter } from './use-filter.ts';

export function LatePage() {
  const [asked, setYear] = useFilter('year');
  const { suffix } = useSubject();
  const go = useGo();
  const years = Array.from({ length: 8 }, (_, n) => String(dayjs().year() - n));
  const year = years.find((one) => one === asked) ?? years[0]!;
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
  const [asked, setReason] = useFilter('reason');
  const reason = reasonOf(asked);
  const found = useAsk(latePath, { path: { organId: organ.id }, query: { ...query, year, pageSize: 1 } }, { keep: true });
  if (!found.data) return null;
  const { late, unexplained, sentence, byKind } = found.data.figures;
  return (
    <>
      <p>
        {sentence}
        {byKind.length > 0 && `已说明的原因：${byKind.map(({ name, count }) => `${name}${count}条`).join('，')}。`}
      </p>
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
  const reason = reasonOf(useFilter('reason')[0]);
  const [explaining, setExplaining] = useState<LateLine | null>(null);
  const mayExplain = useHolds('handler', 'disclosureOfficer', 'disclosureHead') && !below;
  const at = { organId: organ.id };
  const departments =
    useAsk(latePath, { path: at, query: { ...query, year, pageSize: 1 } }, { keep: true }).data?.figures.byDepartment ?? [];
  return (
    <>
      <DataList
        name="late"
        path={latePath}
        at={at}
        also={{ ...query, year, ...(reason ? { reason } : {}) }}
        filters={[
          {
            name: 'departmentId',
            kind: 'choice',
            placeholder: '科室',
            choices: departments.map((one) => ({ value: one.departmentId, label: `${one.name}（${one.count}）` })),
          },
        ]}
        columns={columns(mayExplain ? setExplaining : null)}
        rowKey={(row) => `${row.id}-${row.edition}`}
        {...(below ? {} : { opens: (row: LateLine) => `/publication/${row.id}` })}
        unfolds={(row) => (
          <p className="quiet">
            <DayText day={row.formedOn} />
            形成或者变更，期限依据：{row.limitBy}。{row.givenBy && `原因由${row.givenBy}说明。`}
          </p>
        )}
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

/** What the address asks for; anything else is all. */
function reasonOf(asked: string | undefined): 'missing' | 'given' | undefined {
  return asked === 'missing' || asked === 'given' ? asked : undefined;
}

const columns = (explain: ((row: LateLine) => void) | null): ListColumn<LateLine>[] => [
  { title: '标题', show: (row) => <span className="breaks">{row.edition > 1 ? `${row.title}（第${row.edition}版）` : row.title}</span> },
  { title: '晚了', width: 190, show: (row) => <HowLate row={row} /> },
  {
    title: '原因',
    width: '30%',
    show: (row) => (
      <>
        {row.kindName ? <span className="breaks">{`${row.kindName}：${row.reason}`}</span> : <span className="due-word">还没有说明</span>}
        {explain && (
          <button type="button" className="text-button late-explain" aria-label={`说明原因：${row.title}`} onClick={() => explain(row)}>
            {row.kindName ? '修改' : '说明原因'}
          </button>
        )}
      </>
    ),
  },
  { title: '科室', width: 120, deskOnly: true, show: (row) => row.departmentName ?? '—' },
];

function HowLate({ row }: { row: LateLine }) {
  return (
    <>
      {row.lateBy}个工作日
      <span className="quiet late-days">
        期限 <DayText day={row.dueOn} />
        <br />
        公开 <DayText day={row.publishedOn} />
      </span>
    </>
  );
}
