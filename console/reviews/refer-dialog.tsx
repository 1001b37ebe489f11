// 报审: to whom, what is undecided, and the letter, ready to print. Nothing passes by silence.
import { AutoComplete, DatePicker, Form, Input, Modal, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useRef } from 'react';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import type { formOf } from './secrecy-form.tsx';
import { type Detail, useReviewChoices } from './types.ts';

interface Values {
  toKind: string;
  toName: string;
  sentOn: Dayjs;
  reason: string;
  letter: string;
}

interface Props {
  detail: Detail;
  form: ReturnType<typeof formOf>;
  close: () => void;
  done: () => void;
}

const path = '/api/organs/{organId}/reviews/{id}/refer';

export function ReferDialog({ detail, form, close, done }: Props) {
  const organ = useOrgan();
  const choices = useReviewChoices();
  const send = useTell('post', path, { done });
  const [values] = Form.useForm<Values>();
  const written = useRef(false);
  const above = detail.superiors[0] ?? '';
  // The letter follows what is filled in above, until somebody writes in it.
  const letterFor = (toName: string, reason: string) =>
    detail.draftLetter.replace('□□：', `${toName || '□□'}：`).replace('内容和理由：□□', `内容和理由：${reason || '□□'}`);
  const follow = (changed: Partial<Values>, all: Values) => {
    if (changed.letter !== undefined) written.current = true;
    if (written.current) return;
    values.setFieldsValue({ letter: letterFor(all.toName ?? '', all.reason ?? '') });
  };
  return (
    <Modal open title="报审" width={720} footer={null} onCancel={close} destroyOnHidden>
      <p className="quiet">
        不能确定能不能公开的，报主管部门或者保密行政管理部门确定（《政府信息公开条例》第十七条）。等多久都不会自动通过，工作台会提醒。
      </p>
      <TellForm<Values, unknown, Parameters<typeof send.mutate>[0]>
        form={values}
        of={send}
        submit="报审"
        initialValues={{ toKind: 'competent', sentOn: dayjs(), letter: letterFor(above, ''), toName: above }}
        onValuesChange={follow}
        inputs={({ sentOn, ...rest }) => ({
          path: { organId: organ.id, id: detail.id },
          body: { ...rest, sentOn: sentOn.format('YYYY-MM-DD'), form },
        })}
      >
        <Form.Item name="toKind" label="报给">
          <Radio.Group options={(choices.data?.referralTargets ?? []).map((one) => ({ value: one.code, label: one.name }))} />
        </Form.Item>
        <Form.Item name="toName" label="机关名称" rules={[{ required: true, whitespace: true, message: '请写报送的机关。' }]}>
          <AutoComplete options={detail.superiors.map((name) => ({ value: name }))} />
        </Form.Item>
        <Form.Item
          name="reason"
          label="不能确定的是什么、为什么"
          rules={[{ required: true, whitespace: true, message: '请写明不能确定的内容。' }]}
        >
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Form.Item name="sentOn" label="报送日期" rules={[{ required: true, message: '请选报送日期。' }]}>
          <DatePicker maxDate={dayjs()} />
        </Form.Item>
        <Form.Item name="letter" label="送审函" rules={[{ required: true, whitespace: true, message: '请写送审函。' }]}>
          <Input.TextArea rows={10} maxLength={8000} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
