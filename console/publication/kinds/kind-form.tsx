// Changing a kind: its name, usual column and fields, in the order in which they are asked.
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Select, Space, Switch, TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useTell } from '../../api/hooks.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { useColumns } from '../ask.ts';
import { columnTree } from '../column-tree.ts';
import type { KindField, KindToEdit } from '../types.ts';
import { knownFields, ownTypes, typeNames } from './field-types.ts';

interface Values {
  name: string;
  defaultColumnId?: string | null;
  inLegalDisclosure: boolean;
  fields: KindField[];
}

interface Props {
  /** Absent: a new kind. */
  kind?: KindToEdit;
  done: (code: string) => void;
  cancel: () => void;
}

const empty: Values = { name: '', inLegalDisclosure: true, fields: [] };

export function KindForm({ kind, done, cancel }: Props) {
  const organ = useOrgan();
  const said = useSaid();
  const [form] = Form.useForm<Values>();
  const columns = useColumns();
  const tree = useMemo(() => columnTree(columns.data ?? []), [columns.data]);
  const save = useTell('post', '/api/organs/{organId}/kinds', {
    done: ({ id }) => {
      said('已保存');
      done(id);
    },
  });
  const { name, defaultColumnId, inLegalDisclosure, fields } = kind ?? empty;
  return (
    <TellForm<Values, { id: string }, Parameters<typeof save.mutate>[0]>
      of={save}
      form={form}
      submit="保存"
      initialValues={{ name, defaultColumnId: defaultColumnId ?? null, inLegalDisclosure, fields: [...fields] }}
      beside={<Button onClick={cancel}>取消</Button>}
      inputs={(values) => ({
        path: { organId: organ.id },
        body: {
          ...(kind ? { code: kind.code, stamp: kind.stamp } : {}),
          name: values.name ?? '',
          defaultColumnId: values.defaultColumnId ?? null,
          inLegalDisclosure: values.inLegalDisclosure ?? true,
          fields: (values.fields ?? []).map(plainField),
        },
      })}
    >
      <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: '请填写种类名称。' }]}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="defaultColumnId" label="通常放到哪个栏目">
        <TreeSelect
          allowClear
          treeData={tree}
          showSearch={{ treeNodeFilterProp: 'title' }}
          placeholder="选择栏目"
          popupMatchSelectWidth={360}
        />
      </Form.Item>
      <Form.Item name="inLegalDisclosure" label="计入法定主动公开内容" valuePropName="checked" layout="horizontal">
        <Switch />
      </Form.Item>
      <FieldsOfKind />
    </TellForm>
  );
}

function plainField({ name, label, required, type, hint }: KindField): KindField {
  return { name, label, required: required === true, type, ...(hint?.trim() ? { hint: hint.trim() } : {}) };
}

function FieldsOfKind() {
  return (
    <Form.List name="fields">
      {(rows, { add, remove, move }) => (
        <fieldset className="kind-form-fields">
          <legend>填写项目</legend>
          {rows.map(({ key, name: at }) => (
            <div key={key} className="kind-form-field">
              <Form.Item name={[at, 'name']} hidden>
                <Input />
              </Form.Item>
              <Form.Item name={[at, 'label']} label="名称" rules={[{ required: true, whitespace: true, message: '请填写名称。' }]}>
                <Input maxLength={30} />
              </Form.Item>
              <TypeOf at={at} />
              <Form.Item name={[at, 'hint']} label="填写提示">
                <Input maxLength={80} />
              </Form.Item>
              <Space size={0} className="kind-form-acts">
                <Form.Item name={[at, 'required']} valuePropName="checked" noStyle>
                  <Checkbox>必填</Checkbox>
                </Form.Item>
                <Button
                  type="text"
                  size="small"
                  aria-label="上移"
                  disabled={at === 0}
                  icon={<ArrowUpOutlined />}
                  onClick={() => move(at, at - 1)}
                />
                <Button
                  type="text"
                  size="small"
                  aria-label="下移"
                  disabled={at === rows.length - 1}
                  icon={<ArrowDownOutlined />}
                  onClick={() => move(at, at + 1)}
                />
                <Button type="text" size="small" danger aria-label="不再问这一项" icon={<DeleteOutlined />} onClick={() => remove(at)} />
              </Space>
            </div>
          ))}
          {rows.length === 0 && <p className="quiet">除了标题、栏目、正文和附件，还没有要填的项目。</p>}
          <AddField add={add} />
          <p className="quiet">不再问的项目，已经填过的内容仍保存在各条信息里。</p>
        </fieldset>
      )}
    </Form.List>
  );
}

/** Fields with a place of their own keep their type. */
function TypeOf({ at }: { at: number }) {
  const form = Form.useFormInstance<Values>();
  const name = Form.useWatch(['fields', at, 'name'], form) as string | undefined;
  const known = knownFields.some((one) => one.name === name);
  const type = Form.useWatch(['fields', at, 'type'], form) as string | undefined;
  const offered = ownTypes.includes(type ?? '') ? ownTypes : [...ownTypes, type ?? 'text'];
  return (
    <Form.Item name={[at, 'type']} label="填什么">
      <Select disabled={known} options={offered.map((one) => ({ value: one, label: typeNames[one] ?? one }))} />
    </Form.Item>
  );
}

function AddField({ add }: { add: (field: KindField) => void }) {
  const form = Form.useFormInstance<Values>();
  const fields = (Form.useWatch('fields', form) ?? []) as KindField[];
  const missing = knownFields.filter((one) => !fields.some((other) => other?.name === one.name));
  return (
    <Space wrap>
      <Select
        value={null}
        placeholder="添加常用项目"
        className="kind-form-add"
        aria-label="添加常用项目"
        options={missing.map((one) => ({ value: one.name, label: one.label }))}
        onChange={(name: string | null) => {
          const known = missing.find((one) => one.name === name);
          if (known) add({ ...known, required: false });
        }}
      />
      <Button onClick={() => add({ name: freshName(fields), label: '', required: false, type: 'text' })}>添加自定项目</Button>
    </Space>
  );
}

/** A key for the stored value that no field of this kind has. */
function freshName(fields: readonly KindField[]): string {
  const used = new Set(fields.map((one) => one?.name));
  let n = 1;
  while (used.has(`own${n}`)) n++;
  return `own${n}`;
}
