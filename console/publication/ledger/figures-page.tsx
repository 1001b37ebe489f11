// The figures of a year: every number leads to its rows, and the sentence for the report can be copied.
import { Button, Select } from 'antd';
import { useSearchParams } from 'react-router';
import '../publication.css';
import { serverUrl } from '../../api/base.ts';
import { useAsk } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { OrganLink, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { useCopy } from '../../parts/use-copy.ts';
import { Bars } from './bars.tsx';
import { MonthsChart } from './months-chart.tsx';
import { NormativeDocuments } from './normative-documents.tsx';
import type { Figures } from './types.ts';

export function FiguresPage() {
  const organ = useOrgan();
  const [search, setSearch] = useSearchParams();
  const asked = /^\d{4}$/.test(search.get('year') ?? '') ? Number(search.get('year')) : undefined;
  const figures = useAsk('/api/organs/{organId}/figures', { path: { organId: organ.id }, query: asked ? { year: asked } : {} } as never, {
    keep: true,
  });
  return (
    <Page title="统计数字" about="每个数字都能点开，看是哪些条目。">
      <Asked of={figures}>
        {(found: Figures) => <Year of={found} choose={(year) => setSearch({ year: String(year) }, { replace: true })} />}
      </Asked>
    </Page>
  );
}

function Year({ of, choose }: { of: Figures; choose: (year: number) => void }) {
  const organ = useOrgan();
  const years = of.years.includes(of.year) ? of.years : [of.year, ...of.years];
  if (of.years.length === 0)
    return (
      <EmptyTeaches title="还没有可以统计的内容" action={<OrganLink to="/import">导入往年台账</OrganLink>}>
        发布政府信息、登记其他渠道的公开或者导入往年台账之后，这里会自动算出各种数字。
      </EmptyTeaches>
    );
  return (
    <>
      <section className="panel figure-head">
        <Select aria-label="年份" value={of.year} options={years.map((year) => ({ value: year, label: `${year}年` }))} onChange={choose} />
        <OrganLink to={`/ledger?year=${of.year}`} className="figure-total">
          {of.total}
        </OrganLink>
        <span>
          条主动公开
          {of.years.includes(of.year - 1) && (
            <>
              ，上一年<OrganLink to={`/ledger?year=${of.year - 1}`}>{of.totalBefore}条</OrganLink>
            </>
          )}
          {of.gone > 0 && (
            <>
              ；其中<OrganLink to={`/ledger?year=${of.year}&gone=1`}>{of.gone}条</OrganLink>后来撤回或者清除，仍计入总数
            </>
          )}
        </span>
        <Button href={serverUrl(`/api/organs/${organ.id}/figures/export.xlsx`, { year: of.year })} download>
          导出统计表
        </Button>
        <Button href={serverUrl(`/api/organs/${organ.id}/postings/export.xlsx`, { year: of.year })} download>
          导出台账
        </Button>
      </section>
      <Sentence text={of.sentence} />
      {of.total > 0 && <MonthsChart of={of} />}
      <NormativeDocuments year={of.year} />
      <div className="figure-grid">
        <Bars title="渠道" lines={of.byChannel} />
        <Bars title="信息种类" lines={of.byKind} />
        <Bars title="月份" lines={of.byMonth} />
        <Bars title="科室" lines={of.byDepartment} />
        <Bars title="栏目" lines={of.byColumn} />
        <Bars title="法定事项" lines={of.byItem} note="一个栏目可以对应几项，各项相加不等于总数。" />
      </div>
    </>
  );
}

function Sentence({ text }: { text: string }) {
  const copy = useCopy();
  return (
    <section className="panel">
      <h2>可以写进年报的话</h2>
      <p className="sentence-box">{text}</p>
      <Button onClick={() => copy(text)}>复制</Button>
    </section>
  );
}
