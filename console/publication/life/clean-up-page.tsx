// 文件清理: one decision repeals or ends many texts; the list is looked at line by line before anything changes.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Select, Space, Table } from 'antd';
import { useState } from 'react';
import { type Answer, tell } from '../../api/client.ts';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { OrganLink, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { useSaid } from '../../parts/use-said.ts';
import '../publication.css';
import { useLifeChoices } from './ask.ts';
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
      <div className="panel">
        {error && <ErrorSentence error={error} />}
        <DecisionForm form={form} busy={look.isPending} changed={() => setLooked(null)} send={(of) => look.mutate(of)} />
      </div>
      {looked && (
        <Results looked={looked} busy={carryOut.isPending} carryOut={() => carryOut.mutate(form.getFieldsValue(true) as Decision)} />
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
      <DayItem name="onDay" label="从哪一天起" />
      <PublicationItem name="byPublicationId" label="清理决定（本网站已公开的）" but="" />
      <Form.Item name="byDocument" label="清理决定（文号和标题）">
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

function Results({ looked, busy, carryOut }: { looked: Looked; busy: boolean; carryOut: () => void }) {
  return (
    <section className="panel">
      <h2>{looked.done ? '办理结果' : '核对结果'}</h2>
      <Alert
        className="sentence"
        showIcon
        type={looked.wrong > 0 ? 'warning' : 'success'}
        title={
          looked.done
            ? `办理了 ${looked.right} 条，${looked.wrong} 条没有办。`
            : `${looked.right} 条可以办理，${looked.wrong} 条不能；不能的不影响其他。`
        }
      />
      <Table
        size="small"
        rowKey="line"
        pagination={looked.results.length > 50 ? { pageSize: 50 } : false}
        dataSource={looked.results}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: '行', dataIndex: 'line', width: 50 },
          { title: '清单上写的', dataIndex: 'text' },
          {
            title: '对应的信息',
            render: (_, row) =>
              row.id ? <OrganLink to={`/publication/${row.id}`}>{row.title}</OrganLink> : <span className="quiet">—</span>,
          },
          { title: '结果', render: (_, row) => <span className={row.ok ? '' : 'due-word'}>{row.message}</span> },
        ]}
      />
      {!looked.done && looked.right > 0 && (
        <Space>
          <Button type="primary" danger loading={busy} onClick={carryOut}>
            办理这 {looked.right} 条
          </Button>
        </Space>
      )}
    </section>
  );
}
