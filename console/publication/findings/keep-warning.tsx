// Warnings are a person's to decide: the reason for leaving them is kept with the publication.
import { Form, Input, Modal } from 'antd';
import { useTell } from '../../api/hooks.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { useSaved } from '../../parts/use-saved.ts';
import type { Finding } from '../types.ts';

interface Props {
  publicationId: string;
  findings: readonly Finding[];
  close: () => void;
  done: () => void;
}

export function KeepWarning({ publicationId, findings, close, done }: Props) {
  const organ = useOrgan();
  const said = useSaid();
  const draft = useSaved(`keep:${publicationId}:${findings[0]?.fingerprint ?? ''}`, '');
  const keep = useTell('post', '/api/organs/{organId}/publications/{id}/keep-warning', {
    done: () => {
      draft.clear();
      said('已写明理由');
      done();
      close();
    },
  });
  const fingerprints = [...new Set(findings.map((one) => one.fingerprint))];
  return (
    <Modal
      open
      title={findings.length === 1 ? `保留：${findings[0]?.kindName}` : `保留这 ${findings.length} 处提醒`}
      footer={null}
      onCancel={close}
      destroyOnHidden
    >
      <ul className="finding-list">
        {findings.slice(0, 8).map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same value may stand in several places.
          <li key={at} className="quiet">
            {one.where}　{one.excerpt}
          </li>
        ))}
        {findings.length > 8 && <li className="quiet">等 {findings.length} 处</li>}
      </ul>
      <TellForm<{ reason: string }, unknown, Parameters<typeof keep.mutate>[0]>
        of={keep}
        submit="保留"
        initialValues={{ reason: draft.value }}
        onValuesChange={({ reason }) => reason !== undefined && draft.set(reason)}
        inputs={({ reason }) => ({ path: { organId: organ.id, id: publicationId }, body: { fingerprints, reason: reason ?? '' } })}
      >
        <Form.Item
          name="reason"
          label="为什么可以这样公开"
          extra="理由会随稿子保存，审核人看得到。"
          rules={[{ required: true, whitespace: true, message: '请写明理由，至少4个字。' }]}
        >
          <Input.TextArea rows={2} maxLength={500} showCount placeholder="例如：这是对外公布的值班手机。" />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
