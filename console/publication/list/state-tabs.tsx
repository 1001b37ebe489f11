// The states as tabs with how many are in each.
import { useQueries } from '@tanstack/react-query';
import { Grid, Select, Tabs } from 'antd';
import { useCallback, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { ask } from '../../api/client.ts';
import { keyOf } from '../../api/hooks.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { recall, remember } from '../../parts/remember.ts';
import { listPath } from '../types.ts';

const states = [
  { key: '', name: '全部' },
  { key: 'writing', name: '起草中' },
  { key: 'inReview', name: '审核中' },
  { key: 'approved', name: '待发布' },
  { key: 'scheduled', name: '定时发布' },
  { key: 'published', name: '已公开' },
  { key: 'revising', name: '修订中' },
  { key: 'reviewedAfter', name: '先发后审' },
  { key: 'withdrawn', name: '已撤回' },
  { key: 'kept', name: '登记不公开' },
  { key: 'removed', name: '已清除' },
  { key: 'discarded', name: '已放弃' },
] as const;

const rare = new Set<string>(['scheduled', 'revising', 'reviewedAfter', 'withdrawn', 'kept', 'removed', 'discarded']);

export type StateKey = (typeof states)[number]['key'];
const memory = 'list:publications:state';

/** The chosen state: in the address, remembered for next time. */
export function useStateTab(): [StateKey, (next: StateKey) => void] {
  const [search, setSearch] = useSearchParams();
  const given = search.get('state') ?? '';
  const state = states.find((one) => one.key === given)?.key ?? '';
  const set = useCallback(
    (next: StateKey) => {
      remember(memory, next);
      setSearch((now) => put(now, next), { replace: true });
    },
    [setSearch],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arriving.
  useEffect(() => {
    const former = recall<StateKey>(memory);
    if ([...search.keys()].length === 0 && former) setSearch((now) => put(now, former), { replace: true });
  }, []);
  return [state, set];
}

function put(now: URLSearchParams, state: StateKey): URLSearchParams {
  const next = new URLSearchParams(now);
  next.delete('page');
  if (state) next.set('state', state);
  else next.delete('state');
  return next;
}

export function StateTabs({ state, set }: { state: StateKey; set: (next: StateKey) => void }) {
  const organ = useOrgan();
  const wide = Grid.useBreakpoint().md ?? window.innerWidth >= 768;
  const counts = useQueries({
    queries: states.map(({ key }) => {
      const inputs = { path: { organId: organ.id }, query: { pageSize: 1, ...(key ? { state: key } : {}) } };
      return { queryKey: keyOf(listPath, inputs), queryFn: () => ask(listPath, inputs) };
    }),
  });
  const items = states.flatMap(({ key, name }, at) => {
    const total = counts[at]?.data?.total;
    // Rare places are shown while there is something in them.
    if (rare.has(key) && !total && key !== state) return [];
    return [{ key, label: total === undefined ? name : `${name} ${total}` }];
  });
  // On a phone not all tabs find room, and the rest would hide behind a button that readers of the screen cannot place.
  if (!wide) {
    const options = items.map(({ key: value, label }) => ({ value, label }));
    return <Select aria-label="状态" className="wide" value={state} options={options} onChange={set} />;
  }
  return <Tabs size="small" activeKey={state} items={items} onChange={(key) => set(key as StateKey)} />;
}
