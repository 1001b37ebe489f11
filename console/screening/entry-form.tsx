// One entry: added, or changed with a reason.
import { DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { ReasonItem } from './reason-item.tsx';
import type { Entry, List } from './types.ts';

interface Values {
  listId: string;
  expression: string;
  replacement?: string;
  since?: string;
  note?: string;
  source: string;
  severity?: 'block' | 'warn' | '';
  validFrom?: Dayjs | null;
  reason: string;
}

interface Props {
  lists: readonly List[];
  listId?: string | undefined;
  entry?: Entry;
  close: () => void;
}

export function EntryForm({ lists, listId, entry, close }: Props) {
  const organ = useOrgan();
  const said = useSaid();
  const done = () => {
    said(entry ? '已修改' : '已增加，下一次检查起生效');
    close();
  };
  const add = useTell('post', '/api/organs/{organId}/wording/lists/{listId}/entries', { done });
  const edit = useTell('put', '/api/organs/{organId}/wording/entries/{id}', { done });
  const [form] = Form.useForm<Values>();
  const watched = Form.useWatch('listId', form);
  const list = lists.find((one) => one.id === (entry?.listId ?? watched ?? listId));
  const shared = {
    form,
    initialValues: initialOf(entry, listId ?? lists[0]?.id),
    children: <Fields lists={lists} list={list} entry={entry} />,
  };
  return (
    <Modal open title={entry ? `修改词条：${entry.expression}` : '增加词条'} footer={null} onCancel={close} destroyOnHidden>
      {entry ? (
        <TellForm<Values, unknown, Parameters<typeof edit.mutate>[0]>
          of={edit}
          submit="保存"
          inputs={(values) => ({
            path: { organId: organ.id, id: entry.id },
            body: { ...fieldsOf(values), version: entry.version, active: entry.active, reason: values.reason },
          })}
          {...shared}
        />
      ) : (
        <TellForm<Values, unknown, Parameters<typeof add.mutate>[0]>
          of={add}
          submit="增加"
          inputs={(values) => ({ path: { organId: organ.id, listId: values.listId }, body: fieldsOf(values) })}
          {...shared}
        />
      )}
    </Modal>
  );
}

function Fields({ lists, list, entry }: { lists: readonly List[]; list: List | undefined; entry: Entry | undefined }) {
  const allows = list?.kind === 'allow';
  const rule = entry?.kind === 'format';
  return (
    <>
      {!entry && (
        <Form.Item name="listId" label="放进哪个词库">
          <Select options={lists.map((one) => ({ value: one.id, label: `${one.name}（${one.kindName}）` }))} />
        </Form.Item>
      )}
      <Form.Item
        name="expression"
        label={allows ? '放行的词（要比被误报的词长）' : '词语'}
        rules={[{ required: true, whitespace: true, message: '请填写词语。' }]}
      >
        <Input maxLength={60} disabled={rule} />
      </Form.Item>
      {!allows && (
        <Form.Item name="replacement" label="改为">
          <Input maxLength={200} disabled={rule} />
        </Form.Item>
      )}
      {list?.kind === 'changed' && (
        <Form.Item name="since" label="自何时" extra="写成 2018、2018-03 或者 2018-03-17。">
          <Input maxLength={10} className="short-input" />
        </Form.Item>
      )}
      {!rule && (
        <>
          <Form.Item name="note" label="说明">
            <Input.TextArea rows={2} maxLength={300} placeholder="提示时告诉写稿人的一句话" />
          </Form.Item>
          <Form.Item name="source" label="依据" rules={[{ required: true, whitespace: true, message: '请写明依据。' }]}>
            <Input maxLength={300} placeholder="文件名称、词典，或者“本机关规定”" />
          </Form.Item>
        </>
      )}
      {!allows && (
        <Form.Item name="severity" label="查到以后">
          <Select
            options={[
              { value: '', label: '按词库的设置' },
              { value: 'block', label: '必须处理' },
              { value: 'warn', label: '提醒' },
            ]}
          />
        </Form.Item>
      )}
      <Form.Item name="validFrom" label="从哪天起检查（不填就是现在）">
        <DatePicker />
      </Form.Item>
      {entry && <ReasonItem />}
    </>
  );
}

function initialOf(entry: Entry | undefined, listId: string | undefined): Partial<Values> {
  if (!entry) return { ...(listId ? { listId } : {}), severity: '' };
  const { expression, replacement, since, note, source } = entry;
  return {
    ...{ expression, replacement, since, note, source, listId: entry.listId, severity: entry.severity ?? '' },
    validFrom: entry.validFrom ? dayjs(entry.validFrom) : null,
  };
}

/** The entry's fields as the server takes them. */
export function fieldsOf(values: Partial<Values>) {
  const { expression = '', replacement = '', since = '', note = '', source = '', severity, validFrom } = values;
  return { expression, replacement, since, note, source, severity: severity || null, validFrom: validFrom?.format('YYYY-MM-DD') ?? null };
}
