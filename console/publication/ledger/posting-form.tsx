// Registers one thing made public elsewhere, or corrects what was noted down of it.
import { Form, Input, Modal, Select, TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useTell } from '../../api/hooks.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { useChoices, useColumns, useKinds } from '../ask.ts';
import { columnTree } from '../column-tree.ts';
import { useBlockerFields } from '../use-blocker-fields.ts';
import { channels } from './channels.ts';
import { type Posting, postingsPath } from './types.ts';

interface Values {
  title: string;
  channel: string;
  postedOn: string;
  address: string;
  kind: string;
  columnId: string;
  departmentId: string;
  formedOn: string;
  documentNumber: string;
  summary: string;
}

const blank: Values = {
  title: '',
  channel: 'wechat',
  postedOn: '',
  address: '',
  kind: '',
  columnId: '',
  departmentId: '',
  formedOn: '',
  documentNumber: '',
  summary: '',
};

export function PostingForm({ posting, close }: { posting?: Posting; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const [form] = Form.useForm<Values>();
  const draft = useSaved<Values>(`posting:${organ.id}:${posting?.id ?? 'new'}`, posting ? valuesOf(posting) : blank);
  const done = () => {
    draft.clear();
    said(posting ? '已更正' : '已登记');
    close();
  };
  const register = useTell('post', postingsPath, { done });
  const edit = useTell('put', '/api/organs/{organId}/postings/{id}', { done });
  const tell = posting ? edit : register;
  useBlockerFields(form, tell.error);
  return (
    <Modal open title={posting ? '更正台账记录' : '登记公开信息'} footer={null} width={680} onCancel={close} destroyOnHidden>
      <TellForm<Values, unknown, Parameters<typeof edit.mutate>[0]>
        of={tell as typeof edit}
        form={form}
        submit={posting ? '保存更正' : '登记'}
        initialValues={draft.value}
        onValuesChange={(_, all) => draft.set({ ...blank, ...all })}
        inputs={(values) => inputsOf(organ.id, values, posting)}
      >
        <Inputs />
      </TellForm>
    </Modal>
  );
}

function inputsOf(organId: string, values: Values, posting: Posting | undefined) {
  const texts = Object.fromEntries(
    Object.entries({ ...blank, ...values }).map(([name, value]) => [name, value ?? '']),
  ) as unknown as Values;
  return {
    path: { organId, id: posting?.id ?? '' },
    body: { fields: texts, ...(posting ? { changedAt: posting.changedAt } : {}) },
  } as never;
}

function valuesOf(of: Posting): Values {
  const { title, channel, postedOn } = of;
  return {
    title,
    channel,
    postedOn,
    address: of.address ?? '',
    kind: of.kind ?? '',
    columnId: of.columnId ?? '',
    departmentId: of.departmentId ?? '',
    formedOn: of.formedOn ?? '',
    documentNumber: of.documentNumber ?? '',
    summary: of.summary ?? '',
  };
}

function Inputs() {
  return (
    <>
      <Form.Item name="title" label="标题" rules={[{ required: true, whitespace: true, message: '请填写标题。' }]}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={1000} />
      </Form.Item>
      <div className="two-columns">
        <Form.Item name="channel" label="公开渠道">
          <Select options={channels} />
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

const nothing = { value: '', label: '不填' };
