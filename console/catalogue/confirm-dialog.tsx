// Confirming proposals: they become part of the catalogue once it is said what they were compared with.
import { Form, Input, Modal } from 'antd';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { useSaved } from '../parts/use-saved.ts';

interface Values {
  comparedWith: string;
}

export function ConfirmDialog({ ids, close }: { ids: readonly string[]; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  // Kept for the next ones: they are compared with the same page.
  const last = useSaved<Values>(`compared:${organ.id}`, { comparedWith: '' });
  const confirm = useTell('post', '/api/organs/{organId}/catalogue/confirm', {
    done: ({ confirmed }) => {
      said(`已启用 ${confirmed} 项`);
      close();
    },
  });
  return (
    <Modal open title={`核对启用 ${ids.length} 项`} footer={null} onCancel={close} destroyOnHidden>
      <p>这些事项没有同公布的目录核对过。请先对照原文改好，再写明对照的是什么；谁在什么时候核对会一并记下。</p>
      <TellForm<Values, unknown, Parameters<typeof confirm.mutate>[0]>
        of={confirm}
        submit="核对无误，启用"
        initialValues={last.value}
        onValuesChange={(_, all) => last.set(all)}
        inputs={({ comparedWith }) => ({ path: { organId: organ.id }, body: { ids: [...ids], comparedWith } })}
      >
        <Form.Item name="comparedWith" label="同什么核对的">
          <Input maxLength={300} placeholder="例如：本县标准目录（2024年），县政府网站" />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
