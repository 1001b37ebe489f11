// 网站纠错: the reports with those due soonest on top, and the year's figures, each leading to its rows.
import './interaction.css';
import { useMemo } from 'react';
import { useAsk } from '../api/hooks.ts';
import { DataList } from '../parts/data-list.tsx';
import { DayText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import type { ListFilter } from '../parts/list-filters.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { CorrectionFigures } from './figures.tsx';
import { StateTag } from './state-tag.tsx';
import { type CorrectionRow, kinds, listPath } from './types.ts';

const filtersOf = (years: readonly number[]): ListFilter[] => [
  { name: 'text', kind: 'words', placeholder: '网页标题或查询编号' },
  {
    name: 'state',
    kind: 'choice',
    placeholder: '办理情况',
    choices: [
      { value: 'open', label: '未办结' },
      { value: 'overdue', label: '已超期，还没办结' },
      { value: 'late', label: '超过期限的' },
      { value: 'received', label: '已收到' },
      { value: 'handling', label: '办理中' },
      { value: 'answered', label: '已办结' },
      { value: 'rejected', label: '经核无误' },
    ],
  },
  { name: 'kind', kind: 'choice', placeholder: '问题类别', choices: kinds },
  { name: 'year', kind: 'choice', placeholder: '年份', choices: years.map((year) => ({ value: String(year), label: `${year}年` })) },
];

const columns: ListColumn<CorrectionRow>[] = [
  { title: '网页', show: (row) => <span className="breaks">{row.pageTitle || '（网站）'}</span> },
  { title: '反映的问题', show: (row) => <span className="breaks quiet">{row.excerpt}</span> },
  { title: '类别', width: 110, show: (row) => row.kindName },
  { title: '收到', width: 140, show: (row) => <DayText day={row.receivedOn} /> },
  { title: '应答复', width: 140, show: (row) => <DayText day={row.dueOn} /> },
  { title: '情况', width: 150, show: (row) => <StateTag of={row} /> },
];

export function CorrectionsPage() {
  const { id: organId } = useOrgan();
  const years = useAsk('/api/organs/{organId}/correction-figures', { path: { organId }, query: {} }).data?.years;
  const filters = useMemo(() => filtersOf(years ?? []), [years]);
  return (
    <Page title="网站纠错" about="居民在公开页面上反映的错误，三个工作日内答复；答复可以公开，公开前先检查个人信息。">
      <CorrectionFigures />
      <DataList
        name="corrections"
        path={listPath}
        at={{ organId }}
        filters={filters}
        columns={columns}
        rowKey={(row) => row.id}
        opens={(row) => `/corrections/${row.id}`}
        empty={
          <EmptyTeaches title="还没有人反映错误">每个公开页面上都有“纠错”。有人提交后会出现在这里和工作台上，不用另外设置。</EmptyTeaches>
        }
      />
    </Page>
  );
}
