// The filters of the list of publications.
import { useMemo } from 'react';
import type { ListFilter } from '../../parts/list-filters.tsx';
import { useChoices, useColumns, useKinds } from '../ask.ts';

export function useListFilters(): ListFilter[] {
  const kinds = useKinds().data;
  const columns = useColumns().data;
  const choices = useChoices().data;
  const departments = choices?.departments;
  const validities = choices?.validities;
  return useMemo(
    () => [
      { name: 'text', kind: 'words', placeholder: '标题、文号、索引号' },
      {
        name: 'kind',
        kind: 'choice',
        placeholder: '信息种类',
        choices: (kinds ?? []).map((one) => ({ value: one.code, label: one.name })),
      },
      {
        name: 'columnId',
        kind: 'choice',
        placeholder: '栏目',
        choices: (columns ?? []).filter((one) => one.holdsPublications).map((one) => ({ value: one.id, label: one.name })),
      },
      {
        name: 'departmentId',
        kind: 'choice',
        placeholder: '科室',
        choices: (departments ?? []).map((one) => ({ value: one.id, label: one.name })),
      },
      {
        name: 'validity',
        kind: 'choice',
        placeholder: '有效性',
        choices: (validities ?? []).map((one) => ({ value: one, label: one })),
      },
      { name: 'from', kind: 'day', placeholder: '公开日期从' },
      { name: 'to', kind: 'day', placeholder: '到' },
      { name: 'sort', kind: 'choice', placeholder: '排序：最近修改', choices: sorts },
    ],
    [kinds, columns, departments, validities],
  );
}

const sorts = [
  { value: 'updatedAt', label: '最近修改在前' },
  { value: 'publishedOn', label: '最近公开在前' },
  { value: 'formedOn', label: '最近成文在前' },
];
