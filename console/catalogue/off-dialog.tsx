// Switching an item off: what that means, and why it is done.
import { Form, Input, Modal } from 'antd';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import type { Item } from './types.ts';

export function OffDialog({ item, close }: { item: Item; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const off = useTell('post', '/api/organs/{organId}/catalogue/items/{id}/off', {
    done: () => {
      said('已停用');
      close();
    },
  });
  return (
    <Modal open title={`停用“${item.name}”`} footer={null} onCancel={close} destroyOnHidden>
      <p>停用后，下一版目录里不再有这一项，也不再提醒它到期；已经生效的版本不变，以后可以恢复。</p>
      <TellForm<{ reason: string }, unknown, Parameters<typeof off.mutate>[0]>
        of={off}
        submit="停用"
        danger
        initialValues={{ reason: '' }}
        inputs={({ reason }) => ({ path: { organId: organ.id, id: item.id }, body: { reason } })}
      >
        <Form.Item name="reason" label="为什么停用">
          <Input maxLength={300} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
