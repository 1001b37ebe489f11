// 文件清理: one decision repeals or ends many texts; the list is looked at line by line before anything changes.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { type Answer, tell } from '../../api/client.ts';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { useSaid } from '../../parts/use-said.ts';
import '../publication.css';
import './life.css';
import { useLifeChoices } from './ask.ts';
import { CleanUpResults } from './clean-up-results.tsx';
import { DayItem, PublicationItem, PublicWordsItem } from './items.tsx';
import { linesTyped } from './lines-typed.ts';

type Looked = Answer<'/api/organs/{organId}/clean-up', 'post'>;

interface Decision {
  validity: string;
  onDay: string;
  byPublicationId?: string;
  byDocument?: string;
  note?: string;
  texts: string;
}

export function CleanUpPage() {
  const organ = useOrgan();
  const said = useSaid();
  const client = useQueryClient();
  const [form] = Form.useForm<Decision>();
  const [looked, setLooked] = useState<Looked | null>(null);
  const body = ({ validity, texts, onDay = '', byPublicationId, byDocument, note }: Decision) => ({
    onDay,
    lines: linesTyped(texts ?? '', validity),
    ...(byPublicationId ? { byPublicationId } : {}),
    ...(byDocument ? { byDocument } : {}),
    ...(note ? { note } : {}),
  });
  const path = { organId: organ.id };
  const look = useMutation<Looked, Error, Decision>({
    mutationFn: (of) => tell('post', '/api/organs/{organId}/clean-up/preview', { path, body: body(of) }),
    onSuccess: setLooked,
  });
  const carryOut = useMutation<Looked, Error, Decision>({
    mutationFn: (of) => tell('post', '/api/organs/{organId}/clean-up', { path, body: body(of) }),
    onSuccess: async (answer) => {
      setLooked(answer);
      said(`已办理 ${answer.right} 条`);
      await client.invalidateQueries();
    },
  });
  const error = look.error ?? carryOut.error;
  return (
    <Page title="文件清理" about="清理决定印发后，把清单粘贴进来，一次办完；先核对，再办理。">
      <div className="panel clean-up">
        {error && <ErrorSentence error={error} />}
        <DecisionForm form={form} busy={look.isPending} changed={() => setLooked(null)} send={(of) => look.mutate(of)} />
      </div>
      {looked && (
        <CleanUpResults looked={looked} busy={carryOut.isPending} carryOut={() => carryOut.mutate(form.getFieldsValue(true) as Decision)} />
      )}
    </Page>
  );
}

interface FormProps {
  form: ReturnType<typeof Form.useForm<Decision>>[0];
  busy: boolean;
  changed: () => void;
  send: (of: Decision) => void;
}

function DecisionForm({ form, busy, changed, send }: FormProps) {
  const validities = useLifeChoices().data?.validities ?? [];
  return (
    <Form<Decision>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ validity: '废止' }}
      onValuesChange={changed}
      onFinish={(of) => send({ ...(form.getFieldsValue(true) as Decision), ...of })}
    >
      <Form.Item name="validity" label="这批文件" extra="一行后面写了别的（用空格隔开），以那一行写的为准，例如“×政发〔2020〕3号 失效”。">
        <Select options={validities.map((one) => ({ value: one.code, label: `${one.code}：${one.meaning}` }))} />
      </Form.Item>
      <DayItem name="onDay" label="从哪一天起" required="请选从哪一天起。" />
      <PublicationItem name="byPublicationId" label="清理决定（本网站已公开的）" but="" />
      <Form.Item
        name="byDocument"
        label="清理决定（文号和标题）"
        dependencies={['byPublicationId', 'validity']}
        rules={[({ getFieldValue }) => ({ validator: (_, typed?: string) => decided(getFieldValue, typed) })]}
      >
        <Input maxLength={300} />
      </Form.Item>
      <PublicWordsItem name="note" label="公示说明（可以不写）" />
      <Form.Item
        name="texts"
        label="清单：一行一份，写发文字号、索引号或者完整标题"
        rules={[{ required: true, whitespace: true, message: '请粘贴清单。' }]}
      >
        <Input.TextArea rows={8} placeholder={'×政发〔2019〕12号\n《关于……的通知》'} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        核对
      </Button>
    </Form>
  );
}

/** What nobody decided cannot be carried out: 失效 and 有效 alone need no document. */
function decided(of: (name: string) => unknown, typed = ''): Promise<void> {
  const needs = ['废止', '已修改', '部分失效'].includes(String(of('validity')));
  return needs && !of('byPublicationId') && typed.trim() === ''
    ? Promise.reject(new Error('请选一条已公开的决定，或者写文号和标题。'))
    : Promise.resolve();
}
