// 登记不公开: what exists but is not opened, the nearest day of re-assessment first (第十八条).

import type { Row } from '../../api/client.ts';
import { DataList } from '../../parts/data-list.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import type { ListFilter } from '../../parts/list-filters.tsx';
import { useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import '../publication.css';

const keptPath = '/api/organs/{organId}/kept';
type KeptRow = Row<typeof keptPath>;

const filters: readonly ListFilter[] = [
  { name: 'text', kind: 'words', placeholder: '标题' },
  {
    name: 'disclosure',
    kind: 'choice',
    placeholder: '公开属性',
    choices: [
      { value: 'onRequest', label: '依申请公开' },
      { value: 'withheld', label: '不予公开' },
    ],
  },
  { name: 'due', kind: 'choice', placeholder: '评估时间', choices: [{ value: 'yes', label: '今天以前应评估的' }] },
  { name: 'waits', kind: 'choice', placeholder: '审定', choices: [{ value: 'yes', label: '待审定的' }] },
];

export function KeptPage() {
  const organ = useOrgan();
  return (
    <Page
      title="不公开再评估"
      about="每条都写明依据，由另一个人审定，到期评估一次：情况变了、可以公开的，转为草稿走审核（《条例》第十八条）。"
    >
      <DataList
        name="kept"
        path={keptPath}
        at={{ organId: organ.id }}
        filters={filters}
        columns={columns}
        rowKey={(row) => row.id}
        opens={(row) => `/publication/${row.id}`}
        empty={
          <EmptyTeaches title="没有登记不公开的信息">
            起草时把公开属性选为“依申请公开”或“不予公开”，写明依据，再按“登记不公开”，就会列在这里，到期提醒评估。
          </EmptyTeaches>
        }
      />
    </Page>
  );
}

const columns = [
  { title: '标题', show: (row: KeptRow) => row.title },
  { title: '公开属性', width: 150, show: (row: KeptRow) => `${row.disclosureName}${row.waits ? '（待审定）' : ''}` },
  { title: '依据和理由', width: 260, deskOnly: true, show: (row: KeptRow) => row.ground },
  { title: '科室', width: 120, deskOnly: true, show: (row: KeptRow) => row.departmentName ?? '—' },
  {
    title: '下次评估',
    width: 140,
    show: (row: KeptRow) => (
      <span className={row.overdue ? 'due-word' : ''}>
        <DayText day={row.reassessOn} />
        {row.overdue && ' 该评估了'}
      </span>
    ),
  },
];
