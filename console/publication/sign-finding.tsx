// Answering with one's name for a number that stays, with the reason.
import { Form, Input, Modal } from 'antd';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { useSaved } from '../parts/use-saved.ts';
import type { Finding } from './types.ts';

interface Props {
  publicationId: string;
  finding: Finding;
  close: () => void;
  done: () => void;
}

const path = '/api/organs/{organId}/publications/{id}/sign-finding';

export function SignFinding({ publicationId, finding, close, done }: Props) {
  const organ = useOrgan();
  const said = useSaid();
  const draft = useSaved(`sign:${publicationId}:${finding.fingerprint}`, '');
  const sign = useTell('post', path, {
    done: () => {
      draft.clear();
      said('已签字保留');
      done();
      close();
    },
  });
  return (
    <Modal open title={`签字保留：${finding.where}的${finding.kindName}`} footer={null} onCancel={close} destroyOnHidden>
      <p className="finding-excerpt">{finding.excerpt}</p>
      <p className="quiet">签字后这个号码会原样公开，由签字人负责。理由会存进审计记录。</p>
      <TellForm<{ reason: string }, unknown, Parameters<typeof sign.mutate>[0]>
        of={sign}
        submit="签字保留"
        initialValues={{ reason: draft.value }}
        onValuesChange={({ reason }) => reason !== undefined && draft.set(reason)}
        inputs={({ reason }) => ({ path: { organId: organ.id, id: publicationId }, body: { fingerprint: finding.fingerprint, reason } })}
      >
        <Form.Item name="reason" label="为什么要保留" rules={[{ validator: async (_, text?: string) => tooShort(text ?? '') }]}>
          <Input.TextArea rows={3} maxLength={500} showCount placeholder="例如：这是对外公布的办公手机，不是个人号码。" />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}

async function tooShort(text: string): Promise<void> {
  if ([...text.trim()].length < 10) throw new Error('请把理由写清楚，至少 10 个字。');
}
