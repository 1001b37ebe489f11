// Chooses published publications by their title or number: the policies an interpretation belongs to.
import { useQueries } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { ask } from '../../api/client.ts';
import { keyOf, useAsk } from '../../api/hooks.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { listPath, onePath } from '../types.ts';

interface Props {
  label: string;
  value: string[];
  set: (ids: string[]) => void;
}

export function PublicationPicker({ label, value, set }: Props) {
  const organ = useOrgan();
  const [typed, setTyped] = useState('');
  const words = useSettled(typed);
  const found = useAsk(
    listPath,
    { path: { organId: organ.id }, query: { state: 'published', pageSize: 20, ...(words ? { text: words } : {}) } },
    { keep: true },
  );
  const chosen = useQueries({
    queries: value.map((id) => ({
      queryKey: keyOf(onePath, { path: { organId: organ.id, id } }),
      queryFn: () => ask(onePath, { path: { organId: organ.id, id } }),
      staleTime: 60_000,
    })),
  });
  const known = new Map([
    ...chosen.flatMap(({ data }) => (data ? [[data.id, data.title] as const] : [])),
    ...(found.data?.rows ?? []).map((row) => [row.id, row.title] as const),
  ]);
  return (
    <Select
      mode="multiple"
      aria-label={label}
      value={value}
      placeholder="输入标题或文号查找"
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={found.isFetching ? '正在查找…' : '没有已公开的这样一条'}
      options={[...known].map(([id, title]) => ({ value: id, label: title }))}
      onChange={set}
    />
  );
}

/** The words once the typing pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const later = setTimeout(() => setSettled(text.trim()), 300);
    return () => clearTimeout(later);
  }, [text]);
  return settled;
}
