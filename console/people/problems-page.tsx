// What people reported through “遇到问题”, and the answers.
import { Button, Form, Input, Modal, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Inputs, Row } from '../api/client.ts';
import { useTell } from '../api/hooks.ts';
import { DataList } from '../parts/data-list.tsx';
import { MinuteText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';

type Problem = Row<'/api/organs/{organId}/problems'>;
type Reply = Inputs<'/api/organs/{organId}/problems/{id}/answer', 'post'>;

const columns: ListColumn<Problem>[] = [
  { title: '问题', show: (row) => <span className="breaks">{row.words.length > 80 ? `${row.words.slice(0, 80)}…` : row.words}</span> },
  { title: '谁', width: 120, show: (row) => row.personName ?? '—' },
  { title: '页面', width: 200, show: (row) => <code className="breaks">{row.page}</code>, deskOnly: true },
  { title: '时间', width: 140, show: (row) => <MinuteText at={row.at} /> },
  {
    title: '情况',
    width: 90,
    show: (row) => (row.state === 'answered' ? <Tag color="green">已答复</Tag> : <Tag color="gold">待答复</Tag>),
  },
];

export function ProblemsPage() {
  const { id: organId } = useOrgan();
  const [open, setOpen] = useState<Problem | null>(null);
  return (
    <Page title="问题反馈" about="大家在各页点“遇到问题”写来的话。编号可以在服务器日志里查到那一次操作。">
      <DataList
        name="problems"
        path="/api/organs/{organId}/problems"
        at={{ organId }}
        filters={[
          {
            name: 'state',
            kind: 'choice',
            placeholder: '情况',
            choices: [
              { value: 'open', label: '待答复' },
              { value: 'answered', label: '已答复' },
            ],
          },
        ]}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={setOpen}
        empty={<EmptyTeaches title="没有人反馈问题">每页右上角都有“遇到问题”，写来的话会列在这里。</EmptyTeaches>}
      />
      <Modal
        open={open !== null}
        title="问题"
        footer={<Button onClick={() => setOpen(null)}>关闭</Button>}
        destroyOnHidden
        onCancel={() => setOpen(null)}
      >
        {open && <ProblemView problem={open} close={() => setOpen(null)} />}
      </Modal>
    </Page>
  );
}

function ProblemView({ problem, close }: { problem: Problem; close: () => void }) {
  const { id: organId } = useOrgan();
  const said = useSaid();
  const answer = useTell('post', '/api/organs/{organId}/problems/{id}/answer', {
    done: () => {
      said('已答复，反馈的人会在工作台上看到');
      close();
    },
  });
  return (
    <>
      <p className="problem-words breaks">{problem.words}</p>
      <p className="quiet">
        {problem.personName ?? '未登录'}，<MinuteText at={problem.at} />
        ，在页面 <Link to={problem.page}>{problem.page}</Link>
        {problem.requestId && `，编号 ${problem.requestId}`}
      </p>
      <p className="quiet breaks">浏览器 {problem.agent || '—'}</p>
      <TellForm<{ answer: string }, unknown, Reply>
        of={answer as never}
        submit={problem.answer ? '修改答复' : '答复'}
        initialValues={{ answer: problem.answer ?? '' }}
        inputs={(body) => ({ path: { organId, id: problem.id }, body })}
      >
        <Form.Item name="answer" label="答复" rules={[{ required: true, whitespace: true, message: '请写答复。' }]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} />
        </Form.Item>
      </TellForm>
    </>
  );
}
