// 静态导出: where the public pages are exported to, what came of the last exports, one more now.
import { Alert, Descriptions, Tag } from 'antd';
import type { Answer, Row } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DataList } from '../parts/data-list.tsx';
import { MinuteText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useHolds } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';

type Run = Row<'/api/site-exports'>;
type Setting = Answer<'/api/site-exports/setting'>;

const states: Record<string, { name: string; color: string }> = {
  running: { name: '正在导出', color: 'processing' },
  done: { name: '已导出', color: 'success' },
  unchanged: { name: '没有变化', color: 'default' },
  failed: { name: '没有完成', color: 'error' },
};
const notMine = [{ code: 'role', message: '由系统管理员或公开办负责人操作。' }];

export function ExportPage() {
  const setting = useAsk('/api/site-exports/setting', {});
  return (
    <Page title="静态导出" about="把公开页面导出成静态文件，放到任何网站服务器上都能打开；清单记下每个文件的摘要，便于发现篡改。">
      <Asked of={setting}>{(found) => <Target setting={found} />}</Asked>
      <DataList
        name="site-exports"
        path="/api/site-exports"
        at={{}}
        every={5000}
        columns={[
          { title: '开始', width: 170, show: (row) => <MinuteText at={row.startedAt} /> },
          { title: '结果', width: 110, show: (row) => <Tag color={states[row.state]?.color}>{states[row.state]?.name ?? row.state}</Tag> },
          { title: '说明', show: said },
          { title: '清单摘要（SM3）', deskOnly: true, width: 180, show: (row) => <code>{row.digest?.slice(0, 16) ?? '—'}</code> },
        ]}
        rowKey={(row) => row.id}
        empty={<EmptyTeaches title="还没有导出过">设好文件夹以后每天凌晨导出一次；撤回、清除信息时随即导出，旧文件当时删去。</EmptyTeaches>}
      />
    </Page>
  );
}

function Target({ setting }: { setting: Setting }) {
  const mine = useHolds('systemAdmin', 'disclosureHead');
  const said = useSaid();
  const start = useTell('post', '/api/site-exports', { done: () => said('已排上队，马上开始') });
  return (
    <section className="panel">
      {setting.folder === null ? (
        <Alert type="info" title={setting.blockers[0]?.message} />
      ) : (
        <Descriptions
          column={1}
          items={[
            { key: 'folder', label: '导出到', children: setting.folder },
            { key: 'base', label: '对外网址', children: setting.base ?? '没有设置（不导出 RSS、网站地图和二维码）' },
            { key: 'check', label: '核对', children: <CheckHint folder={setting.folder} /> },
          ]}
        />
      )}
      {start.error && <ErrorSentence error={start.error} />}
      <WhyButton type="primary" blockers={mine ? setting.blockers : notMine} loading={start.isPending} onClick={() => start.mutate({})}>
        现在导出
      </WhyButton>
    </section>
  );
}

function CheckHint({ folder }: { folder: string }) {
  return (
    <span>
      在服务器上运行 <code>gongkai export check {folder}</code>，会列出被改动、缺少和多出来的文件。
    </span>
  );
}

function said(row: Run): string {
  if (row.problem) return row.problem;
  if (row.state === 'running') return '……';
  if (row.state === 'unchanged') return `${row.files} 个文件都在，没有重写。`;
  return `共 ${row.files} 个文件，新写 ${row.changed} 个，删去 ${row.removed} 个。`;
}
