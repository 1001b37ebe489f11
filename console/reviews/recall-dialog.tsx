// 撤回报审: the question is taken back, with the reason; the stage is decided here again.
import { Form, Input, Modal } from 'antd';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';

export function RecallDialog({ reviewId, close }: { reviewId: string; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const tell = useTell('post', '/api/organs/{organId}/reviews/{id}/recall', {
    done: () => {
      said('已撤回报审');
      close();
    },
  });
  return (
    <Modal open title="撤回报审" footer={null} onCancel={close} destroyOnHidden>
      <p>撤回后回到保密审查，由保密审查员重新逐项审查；仍不能确定的要再次报审。</p>
      <TellForm<{ reason: string }, unknown, Parameters<typeof tell.mutate>[0]>
        of={tell}
        submit="撤回报审"
        inputs={({ reason }) => ({ path: { organId: organ.id, id: reviewId }, body: { reason: reason ?? '' } })}
      >
        <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由。' }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
