// One field of a kind, as its type wants it entered.
import { Input, Select } from 'antd';
import type { Choices, Fields, KindField } from '../types.ts';
import { DayInput } from './day-input.tsx';
import { PublicationPicker } from './publication-picker.tsx';
import type { Desk } from './use-desk.ts';

interface Props {
  of: KindField;
  desk: Desk;
  choices: Choices | undefined;
}

export function KindFieldInput({ of, desk, choices }: Props) {
  const value = fieldValue(desk.writing.fields, of.name);
  const set = (next: string) => setFieldValue(desk, of.name, next);
  if (of.type === 'publications')
    return <PublicationPicker label={of.label} value={desk.writing.fields.interprets} set={(ids) => desk.setField('interprets', ids)} />;
  if (of.type === 'day') return <DayInput label={of.label} value={value} set={set} />;
  if (of.type === 'longText')
    return (
      <Input.TextArea
        aria-label={of.label}
        autoSize={{ minRows: 2, maxRows: 10 }}
        maxLength={4000}
        value={value}
        onChange={(e) => set(e.target.value)}
      />
    );
  const listed = optionsOf(of.type, choices);
  if (listed)
    return (
      <Select
        aria-label={of.label}
        allowClear
        showSearch
        value={value || undefined}
        placeholder={`选择${of.label}`}
        popupMatchSelectWidth={false}
        options={listed.map((one) => ({ value: one, label: one }))}
        onChange={(next?: string) => set(next ?? '')}
      />
    );
  return (
    <Input
      aria-label={of.label}
      value={value}
      maxLength={200}
      inputMode={of.type === 'year' ? 'numeric' : 'text'}
      placeholder={of.type === 'year' ? '例如 2026' : ''}
      onChange={(event) => set(event.target.value)}
    />
  );
}

function optionsOf(type: string, choices: Choices | undefined): readonly string[] | null {
  if (type === 'genre') return choices?.genres ?? [];
  if (type === 'subject') return choices?.subjects ?? [];
  if (type === 'validity') return choices?.validities ?? [];
  return null;
}

/** A field of every publication, or one that only this kind has. */
export function fieldValue(fields: Fields, name: string): string {
  const own = (fields as Record<string, unknown>)[name];
  if (typeof own === 'string') return own;
  return (fields.extra as Record<string, string> | undefined)?.[name] ?? '';
}

/** Writes such a field. */
export function setFieldValue(desk: Desk, name: string, value: string): void {
  const { fields } = desk.writing;
  if (typeof (fields as Record<string, unknown>)[name] === 'string') desk.setField(name as 'title', value);
  else desk.setField('extra', { ...fields.extra, [name]: value } as Fields['extra']);
}
