// Taking a flow out of use: says what holds from then on.
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';

export function CloseFlow({ id, name }: { id: string; name: string }) {
  const organ = useOrgan();
  const said = useSaid();
  const [open, setOpen] = useState(false);
  const tell = useTell('post', '/api/organs/{organId}/review-flows/{id}/close', {
    done: () => {
      said('已停用');
      setOpen(false);
    },
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>停用</Button>
      <Modal open={open} title={`停用“${name}”`} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <p>停用后，以后送审的改走其余流程或者系统自带的流程；正在审核的不受影响。</p>
        <TellForm<{ reason: string }, unknown, Parameters<typeof tell.mutate>[0]>
          of={tell}
          submit="停用"
          danger
          inputs={({ reason }) => ({ path: { organId: organ.id, id }, body: { reason: reason ?? '' } })}
        >
          <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由。' }]}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </TellForm>
      </Modal>
    </>
  );
}
