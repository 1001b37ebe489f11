// The form of an item: the leaf columns of the national standard, then who answers for it here.
import type { UseMutationResult } from '@tanstack/react-query';
import { AutoComplete, Checkbox, Form, Input, Radio, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Inputs } from '../api/client.ts';
import { TellForm } from '../parts/tell-form.tsx';
import type { Saved } from '../parts/use-saved.ts';
import { useColumns, useDepartments, useOverview } from './ask.ts';
import { audienceNames, choicesOf, levelNames, modeNames } from './item-words.ts';
import { RuleField } from './rule-field.tsx';
import { generalRule } from './rule-words.ts';
import type { itemsPath } from './types.ts';

export type ItemInput = Inputs<typeof itemsPath, 'post'>['body'];

interface Props<A, I> {
  of: UseMutationResult<A, Error, I>;
  draft: Saved<ItemInput>;
  submit: string;
  inputs: (values: ItemInput) => I;
  beside: ReactNode;
}

export function blankItem(subject: string): ItemInput {
  return {
    domain: '',
    level1: '',
    level2: '',
    level3: '',
    content: '',
    basis: '',
    timeLimit: '',
    rule: generalRule,
    subject,
    channels: ['政府网站'],
    audience: 'all',
    mode: 'proactive',
    levels: ['town'],
    statutoryItem: null,
    departmentId: null,
    columnId: null,
    phone: '',
    complaintPhone: '',
    note: '',
  };
}

const names = Object.keys(blankItem('')) as (keyof ItemInput)[];

/** What the form holds, and nothing the server adds. */
export function inputOf(values: ItemInput): ItemInput {
  const picked = Object.fromEntries(names.map((name) => [name, values[name]])) as unknown as ItemInput;
  const orNull = (text: string | null | undefined) => text || null;
  return {
    ...picked,
    statutoryItem: orNull(values.statutoryItem),
    departmentId: orNull(values.departmentId),
    columnId: orNull(values.columnId),
  };
}

export function ItemForm<A, I>({ of, draft, submit, inputs, beside }: Props<A, I>) {
  const [initial] = useState(draft.value);
  const [form] = Form.useForm<ItemInput>();
  const text = Form.useWatch('timeLimit', form) ?? initial.timeLimit;
  return (
    <section className="panel">
      {draft.recovered && <p className="opening quiet">上次没有保存的内容已找回。</p>}
      <TellForm<ItemInput, A, I>
        of={of}
        form={form}
        submit={submit}
        initialValues={initial}
        inputs={inputs}
        beside={beside}
        onValuesChange={(_, all) => draft.set(inputOf(all))}
      >
        <Subject />
        <Form.Item name="timeLimit" label="公开时限" extra="照目录上的文字写，例如：信息形成或者变更之日起20个工作日内。">
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="rule">
          <RuleField text={text} textOfValue={initial.timeLimit} />
        </Form.Item>
        <Ways />
        <Duty />
      </TellForm>
    </section>
  );
}

function Subject() {
  const domains = useOverview().data?.domains ?? [];
  return (
    <>
      <div className="form-grid">
        <Form.Item name="domain" label="领域">
          <AutoComplete options={domains.map((one) => ({ value: one.domain }))} showSearch={{ filterOption: true }} maxLength={40} />
        </Form.Item>
        <Line name="level1" label="一级事项" max={100} />
        <Line name="level2" label="二级事项" max={100} />
        <Line name="level3" label="三级事项（可不填）" max={100} />
      </div>
      <Text name="content" label="公开内容（要素）" />
      <Text name="basis" label="公开依据" />
    </>
  );
}

function Ways() {
  const channels = useOverview().data?.channels ?? [];
  return (
    <>
      <Line name="subject" label="公开主体" max={300} />
      <Form.Item name="channels" label="公开渠道和载体">
        <Select
          mode="tags"
          maxLength={40}
          tokenSeparators={['；', '、']}
          options={channels.map((name) => ({ value: name, label: name }))}
        />
      </Form.Item>
      <div className="form-grid">
        <Form.Item name="audience" label="公开对象">
          <Radio.Group options={choicesOf(audienceNames)} />
        </Form.Item>
        <Form.Item name="mode" label="公开方式">
          <Radio.Group options={choicesOf(modeNames)} />
        </Form.Item>
        <Form.Item name="levels" label="公开层级">
          <Checkbox.Group options={choicesOf(levelNames)} />
        </Form.Item>
      </div>
    </>
  );
}

function Duty() {
  const statutory = useOverview().data?.statutoryItems ?? [];
  const departments = (useDepartments().data ?? []).filter((one) => !one.closedAt);
  const columns = (useColumns().data ?? []).filter((one) => one.holdsPublications);
  const search = { showSearch: { optionFilterProp: 'label' as const }, allowClear: true, popupMatchSelectWidth: false as const };
  return (
    <>
      <div className="form-grid">
        <Form.Item name="statutoryItem" label="属于条例的哪一项">
          <Select {...search} options={statutory.map((one) => ({ value: one.code, label: one.name }))} />
        </Form.Item>
        <Form.Item name="departmentId" label="责任科室">
          <Select {...search} options={departments.map((one) => ({ value: one.id, label: one.name }))} />
        </Form.Item>
        <Form.Item name="columnId" label="对应栏目">
          <Select {...search} options={columns.map((one) => ({ value: one.id, label: one.name }))} />
        </Form.Item>
        <Line name="phone" label="咨询电话（可不填）" max={60} />
        <Line name="complaintPhone" label="监督举报电话（可不填）" max={60} />
      </div>
      <Line name="note" label="备注（可不填）" max={500} />
    </>
  );
}

function Line({ name, label, max }: { name: keyof ItemInput; label: string; max: number }) {
  return (
    <Form.Item name={name} label={label}>
      <Input maxLength={max} />
    </Form.Item>
  );
}

function Text({ name, label }: { name: keyof ItemInput; label: string }) {
  return (
    <Form.Item name={name} label={label}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={4000} />
    </Form.Item>
  );
}
