// 下级报审: what organs below sent up because they could not decide it; answered here, without paper.
import { Button, Form, Input, Modal, Select, Tag } from 'antd';
import { useState } from 'react';
import '../publication/publication.css';
import './reviews.css';
import type { Answer } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DayText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { linesOf } from './lines-of.ts';
import { useReviewChoices } from './types.ts';

const path = '/api/organs/{organId}/referrals';
type Row = Answer<typeof path>[number];

export function ReferralsPage() {
  const found = useAsk(path, { path: { organId: useOrgan().id } });
  return (
    <Page
      title="下级报审"
      about="下级机关不能确定能不能公开、报请本机关确定的（条例第十七条）。答复以后，下级按答复办结；没有答复的一直等着。"
    >
      <Asked of={found}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyTeaches title="没有下级报审的">下级机关报审时选了本机关，会出现在这里，工作台上也会提醒。</EmptyTeaches>
          ) : (
            rows.map((row) => <One key={row.id} row={row} />)
          )
        }
      </Asked>
    </Page>
  );
}

function One({ row }: { row: Row }) {
  const [open, setOpen] = useState(false);
  return (
    <section className="panel">
      <h2>{row.title}</h2>
      <p>
        {row.answer === null && <Tag className={row.level === 'red' ? 'tag-red' : 'tag-amber'}>已等{row.waitingDays}个工作日</Tag>}
        {row.fromOrganName}　<DayText day={row.sentOn} /> 报送
      </p>
      <ul>
        {row.unsure.map((one) => (
          <li key={one.name}>
            {one.name}：{one.note}
          </li>
        ))}
      </ul>
      <p className="opinion">{row.reason}</p>
      <details>
        <summary>看送审函和拟公开的全文</summary>
        <pre className="letter">{row.letter}</pre>
        <hr />
        {linesOf(row.bodyHtml).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand twice.
          <p key={at}>{line}</p>
        ))}
      </details>
      {row.answer ? (
        <p>
          <Tag className="tag-green">{row.answer.name}</Tag>
          <DayText day={row.answer.on} /> {row.answer.number} {row.answer.note}
        </p>
      ) : (
        <Button type="primary" onClick={() => setOpen(true)}>
          答复
        </Button>
      )}
      {open && <Reply row={row} close={() => setOpen(false)} />}
    </section>
  );
}

function Reply({ row, close }: { row: Row; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const choices = useReviewChoices();
  const tell = useTell('post', '/api/organs/{organId}/referrals/{id}/reply', {
    done: () => {
      said('已答复');
      close();
    },
  });
  return (
    <Modal open title={`答复：${row.title}`} footer={null} onCancel={close} destroyOnHidden>
      <TellForm<{ answer: string; number: string; note: string }, unknown, Parameters<typeof tell.mutate>[0]>
        of={tell}
        submit="答复"
        inputs={({ answer, number, note }) => ({
          path: { organId: organ.id, id: row.id },
          body: { fromOrganId: row.fromOrganId, answer, number: number ?? '', note: note ?? '' },
        })}
      >
        <Form.Item name="answer" label="结论" rules={[{ required: true, message: '请选择答复的结论。' }]}>
          <Select options={(choices.data?.referralAnswers ?? []).map((one) => ({ value: one.code, label: one.name }))} />
        </Form.Item>
        <Form.Item name="number" label="文号">
          <Input maxLength={200} placeholder="没有文号的可以不填" />
        </Form.Item>
        <Form.Item name="note" label="理由和要求" rules={[{ required: true, whitespace: true, message: '请写明理由和要求。' }]}>
          <Input.TextArea rows={4} maxLength={2000} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
