// Many names pasted at once; says what was added and what was there already.

import type { UseMutationResult } from '@tanstack/react-query';
import { Alert, Form, Input } from 'antd';
import { useEffect, useRef } from 'react';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaved } from '../../parts/use-saved.ts';

interface Added {
  added: string[];
  skipped: string[];
}

interface Props<I> {
  of: UseMutationResult<Added, Error, I>;
  inputs: (text: string) => I;
  label: string;
  /** Under this name what is typed is kept. */
  name: string;
}

export function PasteNames<I>({ of, inputs, label, name }: Props<I>) {
  const draft = useSaved(`paste:${name}`, '');
  const [form] = Form.useForm<{ text: string }>();
  const taken = useRef<Added | undefined>(of.data);
  useEffect(() => {
    if (!of.data || of.data === taken.current) return;
    taken.current = of.data;
    draft.clear();
    form.setFieldsValue({ text: '' });
  }, [of.data, draft, form]);
  return (
    <>
      {of.data && <Outcome of={of.data} />}
      <TellForm<{ text: string }, Added, I>
        of={of}
        form={form}
        submit="添加"
        initialValues={{ text: draft.value }}
        onValuesChange={(_, all) => draft.set(all.text)}
        inputs={({ text }) => inputs(text)}
      >
        <Form.Item
          name="text"
          label={label}
          extra="从表格或文档里复制过来，一行一个；重复的会跳过。"
          rules={[{ required: true, whitespace: true, message: '请粘贴名称。' }]}
        >
          <Input.TextArea autoSize={{ minRows: 5, maxRows: 14 }} />
        </Form.Item>
      </TellForm>
    </>
  );
}

function Outcome({ of: { added, skipped } }: { of: Added }) {
  const parts = [added.length > 0 ? `新增 ${added.length} 个` : '没有新增', skipped.length > 0 ? `${skipped.length} 个已有，跳过` : ''];
  return (
    <Alert className="sentence" type={added.length > 0 ? 'success' : 'info'} showIcon title={`${parts.filter(Boolean).join('，')}。`} />
  );
}
