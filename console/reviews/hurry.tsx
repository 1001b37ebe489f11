// 紧急先发: says what it means before it is done; the secrecy review is never left out.
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { useHolds, useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import type { Detail } from './types.ts';

export function Hurry({ publicationId, detail }: { publicationId: string; detail: Detail }) {
  const organ = useOrgan();
  const said = useSaid();
  const may = useHolds('signer', 'disclosureHead');
  const [open, setOpen] = useState(false);
  const tell = useTell('post', '/api/organs/{organId}/publications/{id}/review-urgently', {
    done: ({ outcome }) => {
      said(outcome === 'afterwards' ? '可以发布了，其余环节随后补办' : '已转到保密审查，通过后就可以发布');
      setOpen(false);
    },
  });
  if (!may || detail.closedAt !== null || detail.urgent) return null;
  return (
    <>
      <WhyButton blockers={detail.mayHurry} onClick={() => setOpen(true)}>
        紧急先发
      </WhyButton>
      <Modal open={open} title="紧急先发" footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <ul>
          <li>马上转到保密审查；保密审查通过以后就可以发布，这一步不能省。</li>
          <li>其余环节发布以后在规定的工作日里补办，期间到处标明“先发后审”，到期没有补办的会红色提醒。</li>
          <li>事后审核发现有错的，要撤回或者改正。</li>
        </ul>
        <TellForm<{ reason: string }, unknown, Parameters<typeof tell.mutate>[0]>
          of={tell}
          submit="紧急先发"
          danger
          inputs={({ reason }) => ({ path: { organId: organ.id, id: publicationId }, body: { reason: reason ?? '' } })}
        >
          <Form.Item name="reason" label="为什么等不及" rules={[{ required: true, whitespace: true, message: '请写明理由。' }]}>
            <Input.TextArea rows={3} maxLength={500} placeholder="例如：山洪红色预警，须立即告知转移路线。" />
          </Form.Item>
        </TellForm>
      </Modal>
    </>
  );
}
