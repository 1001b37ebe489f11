// The fields several of the forms share.
import { DatePicker, Form, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { useAsk } from '../../api/hooks.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { listPath } from '../types.ts';

interface Named {
  name: string;
  label: string;
  extra?: string;
}

export function ReasonItem({ name = 'reason', label = '理由（内部留存，不公开）' }: Partial<Named>) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, whitespace: true, message: '请写明理由。' }]}>
      <Input.TextArea rows={2} maxLength={500} />
    </Form.Item>
  );
}

/** Words the public will read. */
export function PublicWordsItem({ name, label, extra, required }: Named & { required?: string }) {
  return (
    <Form.Item name={name} label={label} extra={extra} rules={required ? [{ required: true, whitespace: true, message: required }] : []}>
      <Input.TextArea rows={2} maxLength={200} showCount />
    </Form.Item>
  );
}

export function DayItem({ name, label, extra, required }: Named & { required?: string }) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      getValueProps={(value?: string) => ({ value: value ? dayjs(value) : null })}
      normalize={(value: dayjs.Dayjs | null) => value?.format('YYYY-MM-DD') ?? ''}
      rules={required ? [{ required: true, message: required }] : []}
    >
      <DatePicker className="wide" />
    </Form.Item>
  );
}

export function ChoiceItem({ name, label, extra, choices }: Named & { choices: readonly { code: string; name: string }[] }) {
  return (
    <Form.Item name={name} label={label} extra={extra} rules={[{ required: true, message: `请选择${label}。` }]}>
      <Select options={choices.map((one) => ({ value: one.code, label: one.name }))} />
    </Form.Item>
  );
}

/** One public publication, found by its title or number. */
export function PublicationItem({ name, label, extra, but }: Named & { but: string }) {
  const organ = useOrgan();
  const [typed, setTyped] = useState('');
  const words = useSettled(typed);
  const found = useAsk(
    listPath,
    { path: { organId: organ.id }, query: { state: 'published', pageSize: 20, ...(words ? { text: words } : {}) } },
    { keep: true },
  );
  const options = (found.data?.rows ?? []).filter((row) => row.id !== but);
  return (
    <Form.Item name={name} label={label} extra={extra}>
      <Select
        allowClear
        placeholder="输入标题或文号查找"
        showSearch={{ filterOption: false, onSearch: setTyped }}
        notFoundContent={found.isFetching ? '正在查找…' : '没有已公开的这样一条'}
        options={options.map((row) => ({ value: row.id, label: row.documentNumber ? `${row.title}（${row.documentNumber}）` : row.title }))}
      />
    </Form.Item>
  );
}

/** The words once the typing pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setSettled(text.trim()), 300);
    return () => clearTimeout(later);
  }, [text]);
  return settled;
}
