// A step that wants nothing but a reason: giving a draft up.
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import type { Publication } from './types.ts';

interface Props {
  publication: Publication;
  verb: 'discard';
  path: '/api/organs/{organId}/publications/{id}/discard';
  explanation: string;
  done: string;
}

export function ReasonStep({ publication, verb, path, explanation, done }: Props) {
  const organ = useOrgan();
  const said = useSaid();
  const [open, setOpen] = useState(false);
  const tell = useTell('post', path, {
    done: () => {
      setOpen(false);
      said(done);
    },
  });
  const step = publication.steps.find((one) => one.verb === verb);
  if (!step) return null;
  return (
    <>
      <WhyButton blockers={step.blockers} danger onClick={() => setOpen(true)}>
        {step.title}
      </WhyButton>
      <Modal open={open} title={step.title} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <p>{explanation}</p>
        <TellForm<{ reason: string }, unknown, Parameters<typeof tell.mutate>[0]>
          of={tell}
          submit={step.title}
          danger
          inputs={({ reason }) => ({ path: { organId: organ.id, id: publication.id }, body: { reason: reason ?? '' } })}
        >
          <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由。' }]}>
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </TellForm>
      </Modal>
    </>
  );
}
