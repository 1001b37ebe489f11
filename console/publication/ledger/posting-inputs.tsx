// What is filled in of one thing made public elsewhere.
import { Form, Input, Select, TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useChoices, useColumns, useKinds } from '../ask.ts';
import { columnTree } from '../column-tree.ts';
import { channels } from './channels.ts';
import { Evidence } from './evidence.tsx';

/** `carries`: the title of the publication it makes known; then the website is no choice, for it stands there already. */
export function PostingInputs({ carries }: { carries: string | null }) {
  return (
    <>
      <Form.Item name="publicationId" hidden>
        <Input />
      </Form.Item>
      {carries !== null && <p className="sentence">登记的是政府信息“{carries}”在其他渠道的公开，同一渠道只计一次。</p>}
      <Form.Item name="title" label="标题" rules={[{ required: true, whitespace: true, message: '请填写标题。' }]}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={1000} />
      </Form.Item>
      <div className="two-columns">
        <Form.Item name="channel" label="公开渠道">
          <Select options={carries === null ? channels : elsewhere} />
        </Form.Item>
        <Form.Item name="postedOn" label="公开日期" rules={[{ required: true, message: '请填写公开日期。' }]}>
          <Input placeholder="如 2026-3-5" maxLength={40} />
        </Form.Item>
      </div>
      <Form.Item name="address" label="网址">
        <Input placeholder="https://" maxLength={2000} />
      </Form.Item>
      <Places />
      <div className="two-columns">
        <Form.Item name="formedOn" label="形成日期">
          <Input placeholder="如 2026-3-1" maxLength={40} />
        </Form.Item>
        <Form.Item name="documentNumber" label="发文字号">
          <Input maxLength={200} />
        </Form.Item>
      </div>
      <Form.Item name="summary" label="内容概述">
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={4000} />
      </Form.Item>
      <Form.Item name="evidenceHash" label="佐证（截图或照片）">
        <Evidence />
      </Form.Item>
    </>
  );
}

/** Kind, column and department: of one entry or of many pasted together. */
export function Places() {
  const kinds = useKinds().data ?? [];
  const columns = useColumns().data;
  const departments = useChoices().data?.departments ?? [];
  const tree = useMemo(() => columnTree(columns ?? []), [columns]);
  return (
    <div className="two-columns">
      <Form.Item name="kind" label="信息种类" normalize={(value?: string) => value ?? ''}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={[...kinds.map((one) => ({ value: one.code, label: one.name })), nothing]}
        />
      </Form.Item>
      <Form.Item name="columnId" label="栏目" normalize={(value?: string) => value ?? ''}>
        <TreeSelect
          allowClear
          showSearch={{ treeNodeFilterProp: 'title' }}
          treeData={[...tree, { ...nothing, title: nothing.label, selectable: true }]}
          popupMatchSelectWidth={320}
        />
      </Form.Item>
      <Form.Item name="departmentId" label="责任科室" normalize={(value?: string) => value ?? ''}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={[...departments.map((one) => ({ value: one.id, label: one.name })), nothing]}
        />
      </Form.Item>
    </div>
  );
}

const elsewhere = channels.filter((one) => one.value !== 'website');
const nothing = { value: '', label: '不填' };
