// 非主动公开来文: papers whose number or title must not appear in what is opened; the secrecy stage is held against this list.
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import './reviews.css';
import type { Answer } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { minuteInWords } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { ListRows } from '../parts/list-rows.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { papersIn } from './papers-in.ts';

const path = '/api/organs/{organId}/closed-papers';
type Paper = Answer<typeof path>[number];

export function ClosedPapersPage() {
  const papers = useAsk(path, { path: { organId: useOrgan().id } });
  const [adding, setAdding] = useState(false);
  const add = (
    <Button type="primary" onClick={() => setAdding(true)}>
      登记来文
    </Button>
  );
  return (
    <Page
      title="非主动公开来文"
      about="上级和别的机关发来、没有主动公开的文件。送审的内容里出现清单上的文号或者标题，保密审查会拦下。只登记文号和标题，不要录入涉密文件。"
      actions={add}
    >
      <Asked of={papers}>{(found) => (found.length === 0 ? <Empty add={add} /> : <Papers papers={found} />)}</Asked>
      {adding && <AddDialog close={() => setAdding(false)} />}
    </Page>
  );
}

function Empty({ add }: { add: React.ReactNode }) {
  return (
    <EmptyTeaches title="还没有登记" action={add}>
      收文时属性是“依申请公开”或者“不予公开”的来文，把文号和标题登记在这里，引用了就会被发现。
    </EmptyTeaches>
  );
}

function Papers({ papers }: { papers: Paper[] }) {
  const [words, setWords] = useState('');
  const shown = papers.filter((one) => `${one.documentNumber}${one.title}${one.issuingOrgan}`.includes(words.trim()));
  const columns = [
    { title: '文号', width: 220, show: (row: Paper) => row.documentNumber || '—' },
    { title: '标题', show: (row: Paper) => row.title || '—' },
    { title: '发文机关', width: 180, show: (row: Paper) => row.issuingOrgan || '—' },
    { title: '登记', width: 190, deskOnly: true, show: (row: Paper) => `${row.addedByName} ${minuteInWords(row.addedAt)}` },
    { title: '操作', width: 90, show: (row: Paper) => <Remove paper={row} /> },
  ];
  return (
    <>
      <p>
        <Input.Search
          className="filter-words"
          allowClear
          placeholder="文号、标题、机关"
          aria-label="查来文"
          onChange={(event) => setWords(event.target.value)}
        />
        <span className="quiet">　共{papers.length}份</span>
      </p>
      <ListRows rows={shown.slice(0, 200)} columns={columns} rowKey={(row) => row.id} here={-1} open={undefined} />
      {shown.length > 200 && <p className="quiet">只列出前200份，请输入文号或者标题来找。</p>}
    </>
  );
}

function Remove({ paper }: { paper: Paper }) {
  const organ = useOrgan();
  const said = useSaid();
  const [open, setOpen] = useState(false);
  const tell = useTell('post', '/api/organs/{organId}/closed-papers/{id}/remove', { done: () => said('已移出清单') });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        移出
      </Button>
      <Modal
        open={open}
        title="移出清单"
        okText="移出"
        confirmLoading={tell.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => tell.mutate({ path: { organId: organ.id, id: paper.id } })}
      >
        <p>“{paper.documentNumber || paper.title}”移出以后，引用它不再提醒。已经主动公开了的可以移出。</p>
      </Modal>
    </>
  );
}

function AddDialog({ close }: { close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const tell = useTell('post', path, {
    done: ({ added, known }) => {
      said(known > 0 ? `登记了${added}份，${known}份已经在清单里` : `登记了${added}份`);
      close();
    },
  });
  return (
    <Modal open title="登记非主动公开来文" width={680} footer={null} onCancel={close} destroyOnHidden>
      <TellForm<{ lines: string }, unknown, Parameters<typeof tell.mutate>[0]>
        of={tell}
        submit="登记"
        inputs={({ lines }) => ({ path: { organId: organ.id }, body: { papers: papersIn(lines ?? '') } })}
      >
        <Form.Item
          name="lines"
          label="一行一份：文号、标题、发文机关，用空格或者制表符隔开；可以从表格里直接粘贴"
          rules={[{ validator: async (_, text?: string) => enough(text ?? '') }]}
        >
          <Input.TextArea rows={8} placeholder={'示县委办〔2026〕9号　关于某项工作的内部通知　中共示范县委办公室'} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}

async function enough(text: string): Promise<void> {
  const papers = papersIn(text);
  if (papers.length === 0) throw new Error('请至少写一份。');
  if (papers.length > 500) throw new Error('一次最多登记500份，请分几次。');
}
