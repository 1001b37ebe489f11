// Adding an archive or a library.
import { DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { Inputs } from '../api/client.ts';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';

type Asked = Inputs<'/api/organs/{organId}/delivery-recipients', 'post'>;

interface Values {
  kind: Asked['body']['kind'];
  name: string;
  since: Dayjs;
}

export function RecipientForm({ done }: { done: () => void }) {
  const organ = useOrgan();
  const add = useTell('post', '/api/organs/{organId}/delivery-recipients', { done });
  const inputs = ({ kind, name, since }: Values): Asked => ({
    path: { organId: organ.id },
    body: { kind, name, since: since.format('YYYY-MM-DD') },
  });
  return (
    <TellForm<Values, { id: string }, Asked>
      of={add}
      submit="添加"
      inputs={inputs}
      initialValues={{ kind: 'archive', since: dayjs().startOf('year') }}
    >
      <Form.Item name="kind" label="类别">
        <Select
          options={[
            { value: 'archive', label: '国家档案馆' },
            { value: 'library', label: '公共图书馆' },
            { value: 'other', label: '其他查阅场所' },
          ]}
        />
      </Form.Item>
      <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: '请填名称，如“××区档案馆”。' }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="since" label="从哪天公开的信息开始移送" rules={[{ required: true, message: '请选日期。' }]}>
        <DatePicker maxDate={dayjs()} />
      </Form.Item>
    </TellForm>
  );
}
