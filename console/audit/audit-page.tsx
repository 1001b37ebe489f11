// Who did what to what, when: filtered, unfolded, verified, exported.
import { Tag } from 'antd';
import type { Row } from '../api/client.ts';
import { useAsk } from '../api/hooks.ts';
import { DataList } from '../parts/data-list.tsx';
import { MinuteText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import type { ListFilter } from '../parts/list-filters.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { InstallationChain, OrganChain } from './chain-check.tsx';
import { Changes } from './changes.tsx';

type Entry = Row<'/api/audit'>;

const columns: ListColumn<Entry>[] = [
  { title: '时间', width: 140, show: (row) => <MinuteText at={row.at} /> },
  {
    title: '谁',
    width: 150,
    show: (row) => (
      <>
        {row.personName}
        {row.onBehalfOf && <Tag className="after">代 {row.onBehalfOf}</Tag>}
      </>
    ),
  },
  { title: '做了什么', width: 150, show: (row) => row.title },
  { title: '对象', show: (row) => row.about ?? '', cut: true },
  { title: '理由', width: 200, show: (row) => row.reason ?? '', deskOnly: true, cut: true },
  { title: '改动', width: 80, align: 'right', show: (row) => (row.changes.length > 0 ? `${row.changes.length} 处` : '—') },
  { title: '网络地址', width: 130, show: (row) => row.address, deskOnly: true },
  { title: '序号', width: 80, align: 'right', show: (row) => row.seq, deskOnly: true },
];

const filtersFor = (verbs: { verb: string; title: string }[] | undefined): ListFilter[] => [
  { name: 'text', kind: 'words', placeholder: '人、动作、理由里的词' },
  { name: 'verb', kind: 'choice', placeholder: '动作', choices: (verbs ?? []).map((v) => ({ value: v.verb, label: v.title })) },
  { name: 'from', kind: 'day', placeholder: '从哪天' },
  { name: 'to', kind: 'day', placeholder: '到哪天' },
];

const shared = {
  columns,
  rowKey: (row: Entry) => String(row.seq),
  unfolds: (row: Entry) => <Changes entry={row} />,
  empty: <EmptyTeaches title="还没有记录">每一次办理、修改、授权都会自动记在这里，谁也不能改动或删除。</EmptyTeaches>,
};

export function OrganAuditPage() {
  const { id: organId } = useOrgan();
  const verbs = useAsk('/api/organs/{organId}/audit/verbs', { path: { organId } });
  return (
    <Page
      title="审计记录"
      about="本机关每一次办理的前后情况。记录首尾相连，改动、缺失、换序都能查出。"
      actions={<OrganChain organId={organId} />}
    >
      <DataList
        name="audit"
        path="/api/organs/{organId}/audit"
        at={{ organId }}
        filters={filtersFor(verbs.data)}
        exports={[{ title: '导出 CSV', path: `/api/organs/${organId}/audit/export.csv` }]}
        {...shared}
      />
    </Page>
  );
}

export function InstallationAuditPage() {
  const verbs = useAsk('/api/audit/verbs', {});
  return (
    <Page title="系统审计" about="登录、账号、放假通知等不属于某个机关的记录。" actions={<InstallationChain />}>
      <DataList
        name="audit-installation"
        path="/api/audit"
        at={{}}
        filters={filtersFor(verbs.data)}
        exports={[{ title: '导出 CSV', path: '/api/audit/export.csv' }]}
        {...shared}
      />
    </Page>
  );
}
