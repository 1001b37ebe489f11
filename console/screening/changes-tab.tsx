// What was changed in the dictionary, by whom and why.
import type { Row } from '../api/client.ts';
import { DataList } from '../parts/data-list.tsx';
import { MinuteText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { useOrgan } from '../parts/organ.tsx';

type Change = Row<'/api/organs/{organId}/wording/changes'>;

const columns: ListColumn<Change>[] = [
  { title: '时间', width: 150, show: (row) => <MinuteText at={row.at} /> },
  { title: '谁', width: 120, show: (row) => row.personName },
  { title: '做了什么', width: 130, show: (row) => row.title },
  { title: '词库', width: 150, show: (row) => row.listName },
  { title: '对象', show: (row) => <span className="breaks">{row.about}</span> },
  { title: '改动', show: (row) => <BeforeAfter change={row} /> },
  { title: '理由', show: (row) => <span className="breaks">{row.reason}</span> },
];

function BeforeAfter({ change }: { change: Change }) {
  return (
    <span className="breaks">
      {change.before && <del>{change.before}</del>} {change.after && <ins>{change.after}</ins>}
    </span>
  );
}

export function ChangesTab() {
  const organ = useOrgan();
  return (
    <DataList
      name="wording-changes"
      path="/api/organs/{organId}/wording/changes"
      at={{ organId: organ.id }}
      columns={columns}
      rowKey={(row) => row.id}
      empty={<EmptyTeaches title="还没有变更">增加、修改、停用、导入，每一次都会连同理由记在这里。</EmptyTeaches>}
    />
  );
}
