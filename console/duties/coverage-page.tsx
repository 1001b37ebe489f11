// 公开覆盖图: every item of the catalogue against the months; each cell leads to what is behind it.
import { Button, Segmented, Select, Space } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { serverUrl } from '../api/base.ts';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { CellView } from './cell-view.tsx';
import './coverage.css';
import { Grid } from './coverage-grid.tsx';
import { CoveragePaper } from './coverage-paper.tsx';
import { Legend } from './legend.tsx';
import { monthsAgo, thisQuarter, yearMonths } from './months.ts';
import { SubjectBanner, useSubject } from './subject.tsx';
import { Totals } from './totals.tsx';
import { type Chosen, coveragePath, type Now, nows, type View } from './types.ts';

const ranges = [
  { value: 'quarter', label: '本季度', months: thisQuarter },
  { value: 'twelve', label: '近一年', months: () => yearMonths(monthsAgo(12 - 3), 3) },
  { value: 'three', label: '近三年', months: () => yearMonths(monthsAgo(36 - 3), 3) },
  { value: 'five', label: '近五年', months: () => yearMonths(monthsAgo(60 - 3), 3) },
];
const usual = ranges[1]!;

export function CoveragePage() {
  const organ = useOrgan();
  const [search, setSearch] = useSearchParams();
  const range = ranges.find((one) => one.value === search.get('range')) ?? usual;
  const filter = Object.fromEntries(
    ['domain', 'departmentId', 'now'].flatMap((name) => (search.get(name) ? [[name, search.get(name)!]] : [])),
  );
  const { query } = useSubject();
  const months = range.months();
  const found = useAsk(coveragePath, { path: { organId: organ.id }, query: { ...query, ...months, ...filter } }, { keep: true });
  const choose = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  return (
    <Page
      title="公开覆盖图"
      about="目录里的每个事项该不该公开、有没有按时公开，一格一个月。点开格子看是哪些信息、期限怎么算。"
      actions={
        found.data?.version && (
          <Space wrap>
            <Button onClick={() => window.print()}>打印</Button>
            <Button href={serverUrl(`/api/organs/${organ.id}/duties/coverage.xlsx`, { ...query, ...months, ...filter })} download>
              导出表格
            </Button>
          </Space>
        )
      }
    >
      <SubjectBanner />
      <Asked of={found}>
        {(view) => (
          <>
            {view.version && (
              <Space wrap className="coverage-filters">
                <Segmented
                  aria-label="时间范围"
                  value={range.value}
                  options={ranges.map(({ value, label }) => ({ value, label }))}
                  onChange={(value) => choose('range', value === usual.value ? undefined : value)}
                />
                <Filter label="领域" name="domain" of={view.byDomain} value={filter.domain} choose={choose} />
                <Filter label="科室" name="departmentId" of={view.byDepartment} value={filter.departmentId} choose={choose} />
              </Space>
            )}
            <Body view={view} now={filter.now} narrowed={narrowedTo(view, filter)} choose={choose} />
          </>
        )}
      </Asked>
    </Page>
  );
}

interface Choosing {
  choose: (name: string, value: string | undefined) => void;
}

function Filter({
  label,
  name,
  of,
  value,
  choose,
}: { label: string; name: string; of: View['byDomain']; value: string | undefined } & Choosing) {
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className="coverage-filter"
      placeholder={label}
      aria-label={label}
      value={value ?? null}
      options={of.map((one) => ({ value: one.key, label: `${one.name}（${one.items}）` }))}
      onChange={(next) => choose(name, next ?? undefined)}
    />
  );
}

/** The filters in words, for paper does not show what was chosen. */
function narrowedTo(view: View, { domain, departmentId, now }: Record<string, string>): string[] {
  const department = view.byDepartment.find((one) => one.key === departmentId)?.name;
  return [
    ...(domain ? [`领域：${domain}`] : []),
    ...(department ? [`科室：${department}`] : []),
    ...(now ? [`现状：${nows[now as Now]}`] : []),
  ];
}

/** The item the address names, its whole time. */
function useAsked(view: View): Chosen | null {
  const item = useSearchParams()[0].get('item');
  const row = view.rows.find((one) => one.itemId === item);
  return row ? { row, from: view.from, to: view.to } : null;
}

function Body({ view, now, narrowed, choose }: { view: View; now: string | undefined; narrowed: string[] } & Choosing) {
  const [chosen, setChosen] = useState<Chosen | null>(useAsked(view));
  const { below } = useSubject();
  if (view.version === null)
    return (
      <EmptyTeaches title="还没有现行的公开目录" action={!below && <OrganLink to="/catalogue">看公开目录</OrganLink>}>
        公开办先在“公开目录”里采用起步目录或者导入已公布的表格，核对事项、填上栏目和责任科室，再由负责人让一个版本生效；这里就会按月显示每个事项的公开情况。
      </EmptyTeaches>
    );
  return (
    <>
      <Totals of={view.total} now={now} choose={(value) => choose('now', value)} />
      <Legend />
      {view.rows.length === 0 ? (
        <EmptyTeaches title="没有符合条件的事项">换一个领域、科室或者状态看看。</EmptyTeaches>
      ) : (
        <>
          <Grid view={view} choose={setChosen} />
          <CoveragePaper view={view} narrowed={narrowed} />
        </>
      )}
      {view.notInvolved.length > 0 && (
        <details className="panel">
          <summary>本机关未涉及的领域（{view.notInvolved.length}个）</summary>
          <ul>
            {view.notInvolved.map((one) => (
              <li key={one.domain}>
                {one.domain}：{one.sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
      {chosen && <CellView chosen={chosen} close={() => setChosen(null)} />}
    </>
  );
}
