// The fields a kind asks for, beside the text; a problem stands under its field.
import { Form, Input, Select, TreeSelect } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useChoices, useColumns, useKinds } from '../ask.ts';
import { columnTree } from '../column-tree.ts';
import { ChangeFields } from '../life/change-fields.tsx';
import type { KindField, Publication } from '../types.ts';
import { CatalogueItems } from './catalogue-items.tsx';
import { DisclosureFields } from './disclosure-fields.tsx';
import { FieldItem, type Item } from './field-item.tsx';
import { KindFieldInput } from './kind-field-input.tsx';
import { ReachFields } from './reach-fields.tsx';
import { SourceFields } from './source-fields.tsx';
import type { Desk } from './use-desk.ts';

interface Props {
  publication: Publication;
  desk: Desk;
  wanting: ReadonlyMap<string, string>;
}

export function FieldsPanel({ publication, desk, wanting }: Props) {
  const { fields } = desk.writing;
  const kinds = useKinds();
  const choices = useChoices();
  const columns = useColumns();
  const kind = kinds.data?.find((one) => one.code === fields.kind);
  // 有效性 of what is public changes by a step of its own, never in passing.
  const asked = (kind?.fields ?? []).filter((one) => publication.edition === 0 || one.name !== 'validity');
  const tree = useMemo(() => columnTree(columns.data ?? []), [columns.data]);
  const item: Item = (name: string, label: string, input: ReactNode, more = {}) => (
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
        {publication.edition > 0 && <ChangeFields desk={desk} item={item} />}
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
        <CatalogueItems desk={desk} item={item} />
        {asked.map((one) =>
          item(one.name, one.label, <KindFieldInput of={one} desk={desk} choices={choices.data} />, {
            required: one.required,
            hint: one.hint,
          }),
        )}
        <CommonFields desk={desk} item={item} asked={asked} departments={choices.data?.departments ?? []} />
        <SourceFields desk={desk} item={item} choices={choices.data} responsible={publication.responsible} />
        <ReachFields desk={desk} item={item} choices={choices.data} />
        <DisclosureFields desk={desk} item={item} />
      </Form>
    </section>
  );
}

interface CommonProps {
  desk: Desk;
  item: Item;
  asked: readonly KindField[];
  departments: readonly { id: string; name: string }[];
}

/** What every kind has. */
function CommonFields({ desk, item, asked, departments }: CommonProps) {
  const { fields } = desk.writing;
  const text = (name: 'issuingOrgan' | 'keywords', label: string, hint?: string) =>
    item(
      name,
      label,
      <Input aria-label={label} value={fields[name]} maxLength={200} onChange={(event) => desk.setField(name, event.target.value)} />,
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
    </>
  );
}
