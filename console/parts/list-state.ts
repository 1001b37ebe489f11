// A list's filter and page: in the address bar, so that it can be sent and gone back to, and remembered for the person.
import { useCallback, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { recall, remember } from './remember.ts';

export interface ListState {
  values: Record<string, string>;
  page: number;
  pageSize: number;
  setValue: (name: string, value: string) => void;
  setPage: (page: number, pageSize: number) => void;
  clear: () => void;
}

const sizes = [20, 50, 100];

export function useListState(name: string, names: readonly string[]): ListState {
  const [search, setSearch] = useSearchParams();
  const key = `list:${name}`;
  const known = names.join(',');
  useRemembered(key, names, search, setSearch);
  const values = useMemo(() => pick(known.split(','), search), [known, search]);
  const change = useCallback(
    (edit: (next: URLSearchParams) => void) => {
      const next = new URLSearchParams(search);
      edit(next);
      remember(key, { ...pick([...known.split(','), 'pageSize'], next) });
      setSearch(next, { replace: true });
    },
    [key, known, search, setSearch],
  );
  const setValue = useCallback((field: string, value: string) => change((next) => put(next, field, value)), [change]);
  const setPage = useCallback((page: number, pageSize: number) => change((next) => turn(next, page, pageSize)), [change]);
  const clear = useCallback(() => change((next) => without(next, known.split(','))), [change, known]);
  return { values, page: whole(search.get('page')) ?? 1, pageSize: sizeOf(search.get('pageSize')), setValue, setPage, clear };
}

/** On arriving without any filter in the address: the one used last time. */
function useRemembered(
  key: string,
  names: readonly string[],
  search: URLSearchParams,
  setSearch: ReturnType<typeof useSearchParams>[1],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arriving; afterwards the address bar is right.
  useEffect(() => {
    if ([...search.keys()].length > 0) return;
    const former = recall<Record<string, string>>(key);
    const kept = Object.entries(former ?? {}).filter(([field, value]) => value && (names.includes(field) || field === 'pageSize'));
    if (kept.length > 0) setSearch(Object.fromEntries(kept), { replace: true });
  }, [key]);
}

function pick(names: readonly string[], search: URLSearchParams): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = search.get(name);
    if (value) found[name] = value;
  }
  return found;
}

function put(next: URLSearchParams, field: string, value: string): void {
  if (value) next.set(field, value);
  else next.delete(field);
  next.delete('page');
}

function turn(next: URLSearchParams, page: number, pageSize: number): void {
  if (page > 1) next.set('page', String(page));
  else next.delete('page');
  if (pageSize !== sizes[0]) next.set('pageSize', String(pageSize));
  else next.delete('pageSize');
}

function whole(text: string | null): number | null {
  const n = Number(text);
  return Number.isInteger(n) && n >= 1 && n <= 100000 ? n : null;
}

function sizeOf(text: string | null): number {
  const n = whole(text) ?? 20;
  return sizes.includes(n) ? n : 20;
}

function without(next: URLSearchParams, names: readonly string[]): void {
  for (const name of [...names, 'page']) next.delete(name);
}
