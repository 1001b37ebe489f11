// Taking a wrong entry out of the ledger; the reason is kept.
import { Form, Input, Modal } from 'antd';
import { useTell } from '../../api/hooks.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import type { Posting } from './types.ts';

export function RemovePosting({ posting, close }: { posting: Posting; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const remove = useTell('post', '/api/organs/{organId}/postings/{id}/remove', {
    done: () => {
      said('已删除');
      close();
    },
  });
  return (
    <Modal open title="删除台账记录" footer={null} onCancel={close} destroyOnHidden>
      <p>“{posting.title}”会从台账里删去，统计数字随之减少；内容和理由留在审计记录里。</p>
      <TellForm<{ reason: string }, unknown, Parameters<typeof remove.mutate>[0]>
        of={remove}
        submit="删除"
        danger
        inputs={({ reason }) => ({ path: { organId: organ.id, id: posting.id }, body: { reason } })}
      >
        <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由。' }]}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
