// The fields a kind asks for, beside the text; a problem stands under its field.
import { Form, Input, Radio, Select, TreeSelect } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useChoices, useColumns, useKinds } from '../ask.ts';
import { columnTree } from '../column-tree.ts';
import type { KindField } from '../types.ts';
import { KindFieldInput } from './kind-field-input.tsx';
import type { Desk } from './use-desk.ts';

export function FieldsPanel({ desk, wanting }: { desk: Desk; wanting: ReadonlyMap<string, string> }) {
  const { fields } = desk.writing;
  const kinds = useKinds();
  const choices = useChoices();
  const columns = useColumns();
  const kind = kinds.data?.find((one) => one.code === fields.kind);
  const asked = kind?.fields ?? [];
  const tree = useMemo(() => columnTree(columns.data ?? []), [columns.data]);
  const item = (name: string, label: string, input: ReactNode, more: { required?: boolean; hint?: string | undefined } = {}) => (
    <FieldItem
      key={name}
      name={name}
      label={label}
      problem={desk.problems.find((p) => p.field === name)?.message ?? wanting.get(name)}
      {...more}
    >
      {input}
    </FieldItem>
  );
  return (
    <section className="panel">
      <h2>属性</h2>
      <Form layout="vertical" component="div" requiredMark={false} className="fields">
        {item(
          'kind',
          '信息种类',
          <Select
            aria-label="信息种类"
            value={fields.kind}
            options={(kinds.data ?? []).map((one) => ({ value: one.code, label: one.name }))}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(value) => desk.setField('kind', value)}
          />,
        )}
        {item(
          'columnId',
          '栏目',
          <TreeSelect
            aria-label="栏目"
            value={fields.columnId || undefined}
            treeData={tree}
            placeholder="选择栏目"
            showSearch={{ treeNodeFilterProp: 'title' }}
            treeDefaultExpandAll={(columns.data?.length ?? 0) < 30}
            popupMatchSelectWidth={360}
            onChange={(value: string) => desk.setField('columnId', value ?? '')}
          />,
          { required: true },
        )}
        {asked.map((one) =>
          item(one.name, one.label, <KindFieldInput of={one} desk={desk} choices={choices.data} />, {
            required: one.required,
            hint: one.hint,
          }),
        )}
        <CommonFields desk={desk} item={item} asked={asked} departments={choices.data?.departments ?? []} />
      </Form>
    </section>
  );
}

type Item = (name: string, label: string, input: ReactNode, more?: { required?: boolean; hint?: string }) => ReactNode;

interface CommonProps {
  desk: Desk;
  item: Item;
  asked: readonly KindField[];
  departments: readonly { id: string; name: string }[];
}

/** What every kind has. */
function CommonFields({ desk, item, asked, departments }: CommonProps) {
  const { fields } = desk.writing;
  const text = (name: 'issuingOrgan' | 'sourceName' | 'sourceAddress' | 'keywords', label: string, hint?: string) =>
    item(
      name,
      label,
      <Input
        aria-label={label}
        value={fields[name]}
        maxLength={name === 'sourceAddress' ? 1000 : 200}
        onChange={(event) => desk.setField(name, event.target.value)}
      />,
      hint ? { hint } : {},
    );
  return (
    <>
      {!asked.some((one) => one.name === 'issuingOrgan') && text('issuingOrgan', '发文机关')}
      {item(
        'departmentId',
        '责任科室',
        <Select
          aria-label="责任科室"
          allowClear
          value={fields.departmentId || undefined}
          placeholder="选择科室"
          options={departments.map((one) => ({ value: one.id, label: one.name }))}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(value?: string) => desk.setField('departmentId', value ?? '')}
        />,
      )}
      {item(
        'summary',
        '内容概述',
        <Input.TextArea
          aria-label="内容概述"
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          value={fields.summary}
          onChange={(event) => desk.setField('summary', event.target.value)}
        />,
        { hint: '一两句话说清楚，列入公开目录。' },
      )}
      {text('keywords', '关键词', '用逗号分开。')}
      {item(
        'sourceKind',
        '来源',
        <Radio.Group
          value={fields.sourceKind}
          options={[
            { value: 'original', label: '本机关制作' },
            { value: 'reprint', label: '转载' },
          ]}
          onChange={(event) => desk.setField('sourceKind', event.target.value)}
        />,
      )}
      {fields.sourceKind === 'reprint' && text('sourceName', '原发布单位')}
      {fields.sourceKind === 'reprint' && text('sourceAddress', '原文网址')}
      <DisclosureFields desk={desk} item={item} />
    </>
  );
}

function DisclosureFields({ desk, item }: { desk: Desk; item: Item }) {
  const { disclosure, disclosureGround } = desk.writing.fields;
  return (
    <>
      {item(
        'disclosure',
        '公开属性',
        <Select
          aria-label="公开属性"
          value={disclosure}
          options={[
            { value: 'proactive', label: '主动公开' },
            { value: 'onRequest', label: '依申请公开' },
            { value: 'withheld', label: '不予公开' },
          ]}
          onChange={(value) => desk.setField('disclosure', value)}
        />,
      )}
      {disclosure !== 'proactive' &&
        item(
          'disclosureGround',
          '依据和理由',
          <Input.TextArea
            aria-label="依据和理由"
            rows={2}
            maxLength={500}
            value={disclosureGround}
            onChange={(event) => desk.setField('disclosureGround', event.target.value)}
          />,
          { required: true },
        )}
    </>
  );
}

interface FieldItemProps {
  name: string;
  label: string;
  problem: string | undefined;
  required?: boolean;
  hint?: string | undefined;
  children: ReactNode;
}

function FieldItem({ name, label, problem, required, hint, children }: FieldItemProps) {
  return (
    <div id={`field-${name}`} className="field">
      <Form.Item
        label={
          <span>
            {label}
            {required && <span className="must">必填</span>}
          </span>
        }
        validateStatus={problem ? 'error' : ''}
        help={problem ?? hint}
      >
        {children}
      </Form.Item>
    </div>
  );
}
