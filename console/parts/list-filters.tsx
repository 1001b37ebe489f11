// The row of filters above a list.
import { Button, DatePicker, Input, type InputRef, Select } from 'antd';
import dayjs from 'dayjs';
import { type RefObject, useEffect, useState } from 'react';
import type { ListState } from './list-state.ts';

export type ListFilter =
  | { name: string; kind: 'words'; placeholder: string }
  | { name: string; kind: 'choice'; placeholder: string; choices: { value: string; label: string }[] }
  | { name: string; kind: 'day'; placeholder: string };

interface Props {
  filters: readonly ListFilter[];
  state: ListState;
  /** Focused by the key “/”. */
  first: RefObject<InputRef | null>;
}

export function ListFilters({ filters, state, first }: Props) {
  const used = filters.some((filter) => state.values[filter.name]);
  return (
    <search className="list-filters">
      {filters.map((filter, at) => (
        <OneFilter key={filter.name} filter={filter} state={state} focus={at === 0 ? first : undefined} />
      ))}
      {used && (
        <Button type="link" onClick={state.clear}>
          清除筛选
        </Button>
      )}
    </search>
  );
}

function OneFilter({ filter, state, focus }: { filter: ListFilter; state: ListState; focus: RefObject<InputRef | null> | undefined }) {
  const value = state.values[filter.name] ?? '';
  const set = (next: string) => state.setValue(filter.name, next);
  if (filter.kind === 'words') return <WordsFilter placeholder={filter.placeholder} value={value} set={set} focus={focus} />;
  if (filter.kind === 'choice')
    return (
      <Select
        className="filter-choice"
        aria-label={filter.placeholder}
        placeholder={filter.placeholder}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        value={value || undefined}
        options={filter.choices}
        onChange={(next?: string) => set(next ?? '')}
      />
    );
  return (
    <DatePicker
      className="filter-day"
      aria-label={filter.placeholder}
      placeholder={filter.placeholder}
      value={value ? dayjs(value) : null}
      onChange={(next) => set(next ? next.format('YYYY-MM-DD') : '')}
    />
  );
}

interface WordsProps {
  placeholder: string;
  value: string;
  set: (value: string) => void;
  focus: RefObject<InputRef | null> | undefined;
}

/** Words are asked for when the typing pauses, and at once on Enter. */
function WordsFilter({ placeholder, value, set, focus }: WordsProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: waits for the typing only.
  useEffect(() => {
    if (text === value) return;
    const later = setTimeout(() => set(text.trim()), 350);
    return () => clearTimeout(later);
  }, [text]);
  return (
    <Input.Search
      className="filter-words"
      ref={focus ?? null}
      aria-label={placeholder}
      placeholder={placeholder}
      allowClear
      maxLength={100}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onSearch={(next) => set(next.trim())}
    />
  );
}
