// 登记答复: what the superior concluded, when, with which number, by whom; with the paper itself.
import { DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { FileField, type GivenFile } from './file-field.tsx';
import { useReviewChoices } from './types.ts';

interface Values {
  answer: string;
  answeredOn: Dayjs;
  number: string;
  note: string;
}

export function AnswerDialog({ reviewId, sentOn, close }: { reviewId: string; sentOn: string; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const choices = useReviewChoices();
  const [file, setFile] = useState<GivenFile | null>(null);
  const tell = useTell('post', '/api/organs/{organId}/reviews/{id}/answer', {
    done: () => {
      said('已登记答复，保密审查员可以办结了');
      close();
    },
  });
  return (
    <Modal open title="登记答复" footer={null} onCancel={close} destroyOnHidden>
      <p className="quiet">登记后由保密审查员按答复办结这个环节，结论要和答复一致。</p>
      <TellForm<Values, unknown, Parameters<typeof tell.mutate>[0]>
        of={tell}
        submit="登记"
        initialValues={{ answeredOn: dayjs(), number: '' }}
        inputs={({ answeredOn, ...rest }) => ({
          path: { organId: organ.id, id: reviewId },
          body: { ...rest, answeredOn: answeredOn.format('YYYY-MM-DD'), ...(file ?? {}) },
        })}
      >
        <Form.Item name="answer" label="答复的结论" rules={[{ required: true, message: '请选择答复的结论。' }]}>
          <Select options={(choices.data?.referralAnswers ?? []).map((one) => ({ value: one.code, label: one.name }))} />
        </Form.Item>
        <Form.Item name="answeredOn" label="答复日期" rules={[{ required: true, message: '请选答复日期。' }]}>
          <DatePicker minDate={dayjs(sentOn)} maxDate={dayjs()} />
        </Form.Item>
        <Form.Item name="number" label="答复文号">
          <Input maxLength={200} placeholder="没有文号的可以不填" />
        </Form.Item>
        <Form.Item name="note" label="谁答复的、怎么答复的" rules={[{ required: true, whitespace: true, message: '请写明答复的内容。' }]}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
        <Form.Item label="答复原件">
          <FileField file={file} set={setFile} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
