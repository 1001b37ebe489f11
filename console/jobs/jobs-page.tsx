// What runs in the background: waiting, running, done, failed for good; the failed ones can be run again.
import { Button, Popconfirm, Tabs, Tag } from 'antd';
import { useSearchParams } from 'react-router';
import type { Row } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { DataList } from '../parts/data-list.tsx';
import { MinuteText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { Page } from '../parts/page.tsx';
import { useSaid } from '../parts/use-said.ts';

type Job = Row<'/api/jobs'>;

const colors: Record<string, string> = { dead: 'red', running: 'blue', waiting: 'gold', done: 'green' };

export function JobsPage() {
  const [search, setSearch] = useSearchParams();
  const state = search.get('state') ?? '';
  const counts = useAsk('/api/jobs/counts', {});
  const total = (counts.data ?? []).reduce((sum, each) => sum + each.count, 0);
  const tabs = [
    { key: '', label: `全部 ${total}` },
    ...(counts.data ?? []).map((each) => ({ key: each.state, label: `${each.stateName} ${each.count}` })),
  ];
  return (
    <Page title="后台任务" about="失败的任务会自动再试几次，仍不成功就停在“已停止重试”，可以查明原因后重新执行。">
      <Tabs items={tabs} activeKey={state} onChange={(key) => setSearch(key ? { state: key } : {}, { replace: true })} />
      <JobsList state={state} />
    </Page>
  );
}

function JobsList({ state }: { state: string }) {
  const said = useSaid();
  const rerun = useTell('post', '/api/jobs/{id}/rerun', { done: () => said('已重新排队') });
  const cancel = useTell('post', '/api/jobs/{id}/cancel', { done: () => said('已取消') });
  const columns: ListColumn<Job>[] = [
    { title: '任务', show: (job) => job.title },
    { title: '状态', width: 110, show: (job) => <Tag color={colors[job.state] ?? 'default'}>{job.stateName}</Tag> },
    { title: '何时执行', width: 140, show: (job) => <MinuteText at={job.runAt} /> },
    { title: '试过', width: 70, align: 'right', show: (job) => `${job.attempts} 次` },
    { title: '完成', width: 140, deskOnly: true, show: (job) => <MinuteText at={job.finishedAt} /> },
    { title: '最近的错误', show: (job) => job.lastError ?? '' },
    {
      title: '',
      width: 100,
      show: (job) => (
        <JobActions job={job} rerun={() => rerun.mutate({ path: { id: job.id } })} cancel={() => cancel.mutate({ path: { id: job.id } })} />
      ),
    },
  ];
  return (
    <>
      <ErrorSentence error={rerun.error ?? cancel.error} />
      <DataList
        name="jobs"
        path="/api/jobs"
        at={{}}
        also={{ state: state || undefined }}
        columns={columns}
        rowKey={(job) => job.id}
        empty={<EmptyTeaches title="这里没有任务">导入、清理、夜间检查等会在后台执行，执行情况列在这里。</EmptyTeaches>}
      />
    </>
  );
}

function JobActions({ job, rerun, cancel }: { job: Job; rerun: () => void; cancel: () => void }) {
  if (job.state === 'dead')
    return (
      <Button size="small" onClick={rerun}>
        重新执行
      </Button>
    );
  if (job.state !== 'waiting') return null;
  return (
    <Popconfirm title="取消后不再执行，确定吗？" onConfirm={cancel}>
      <Button size="small">取消</Button>
    </Popconfirm>
  );
}
