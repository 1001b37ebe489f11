// The filters of the ledger; the same names the figures link with.
import { useMemo } from 'react';
import { useAsk } from '../../api/hooks.ts';
import type { ListFilter } from '../../parts/list-filters.tsx';
import { useOrgan } from '../../parts/organ.tsx';
import { useChoices, useColumns, useKinds } from '../ask.ts';
import { channels } from './channels.ts';

const months = Array.from({ length: 12 }, (_, n) => ({ value: String(n + 1).padStart(2, '0'), label: `${n + 1}月` }));

export function useLedgerFilters(): ListFilter[] {
  const organ = useOrgan();
  const years = useAsk('/api/organs/{organId}/figures', { path: { organId: organ.id } }).data?.years;
  const kinds = useKinds().data;
  const columns = useColumns().data;
  const departments = useChoices().data?.departments;
  return useMemo(
    (): ListFilter[] => [
      { name: 'text', kind: 'words', placeholder: '标题、文号、网址' },
      {
        name: 'year',
        kind: 'choice',
        placeholder: '年份',
        choices: (years ?? []).map((year) => ({ value: String(year), label: `${year}年` })),
      },
      { name: 'month', kind: 'choice', placeholder: '月份', choices: months },
      { name: 'channel', kind: 'choice', placeholder: '渠道', choices: channels },
      {
        name: 'kind',
        kind: 'choice',
        placeholder: '种类',
        choices: [...(kinds ?? []).map((one) => ({ value: one.code, label: one.name })), without('种类')],
      },
      {
        name: 'column',
        kind: 'choice',
        placeholder: '栏目',
        choices: [
          ...(columns ?? []).filter((one) => one.holdsPublications).map((one) => ({ value: one.id, label: one.name })),
          without('栏目'),
        ],
      },
      {
        name: 'department',
        kind: 'choice',
        placeholder: '科室',
        choices: [...(departments ?? []).map((one) => ({ value: one.id, label: one.name })), without('科室')],
      },
      {
        name: 'sort',
        kind: 'choice',
        placeholder: '新的在前',
        choices: [
          { value: 'newest', label: '新的在前' },
          { value: 'oldest', label: '旧的在前' },
        ],
      },
    ],
    [years, kinds, columns, departments],
  );
}

const without = (what: string) => ({ value: 'none', label: `没有填${what}` });
