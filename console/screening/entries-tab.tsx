// The entries: found by words, list, kind; added, changed, switched.
import { Tag } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { DataList } from '../parts/data-list.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import type { ListFilter } from '../parts/list-filters.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { WhyButton } from '../parts/why-button.tsx';
import { EffectTag } from './effect-tag.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryView } from './entry-view.tsx';
import { type Entry, entriesPath, kindNames, type Lists } from './types.ts';

const columns: ListColumn<Entry>[] = [
  { title: '词语', show: (row) => <span className={row.active ? 'breaks' : 'entry-off breaks'}>{row.expression}</span> },
  { title: '改为', show: (row) => <span className="breaks">{row.replacement || '—'}</span> },
  { title: '词库', width: 150, show: (row) => row.listName },
  {
    title: '查到以后',
    width: 150,
    show: (row) => (
      <>
        <EffectTag severity={row.effect} />
        {!row.active && <Tag>停用</Tag>}
      </>
    ),
  },
  { title: '说明', show: (row) => row.note || row.source, deskOnly: true, cut: true },
  { title: '保留过', width: 80, align: 'right', show: (row) => (row.kept > 0 ? `${row.kept} 次` : '') },
];

const shows = [
  { value: 'on', label: '在用的' },
  { value: 'off', label: '停用的' },
  { value: 'own', label: '本机关增加或改过的' },
  { value: 'kept', label: '提示后常被保留的' },
];

const nothingYet = (
  <EmptyTeaches title="这里还没有词条">点“增加词条”逐条录入，或者回“词库”里用表格导入。表头写“词语、改为、说明、依据”即可。</EmptyTeaches>
);

export function EntriesTab({ of }: { of: Lists }) {
  const organ = useOrgan();
  const [search] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const chosen = of.lists.find((list) => list.id === search.get('listId'));
  return (
    <>
      <div className="list-head">
        <span className="quiet">
          {chosen ? `${chosen.name}。${chosen.about}` : '“提示后常被保留的”里排在前面的，多半是误报，可以停用，或者放行更长的词。'}
        </span>
        <WhyButton type="primary" blockers={addBlockers(of, chosen)} onClick={() => setAdding(true)}>
          增加词条
        </WhyButton>
      </div>
      {chosen?.entries === 0 ? (
        nothingYet
      ) : (
        <DataList
          name="wording-entries"
          path={entriesPath}
          at={{ organId: organ.id }}
          filters={filtersFor(of)}
          columns={columns}
          rowKey={(row) => row.id}
          unfolds={(row) => <EntryView entry={row} of={of} />}
          empty={nothingYet}
        />
      )}
      {adding && <EntryForm lists={ownLists(of)} listId={chosen?.id} close={() => setAdding(false)} />}
    </>
  );
}

function filtersFor(of: Lists): ListFilter[] {
  return [
    { name: 'text', kind: 'words', placeholder: '词语、改为、说明、依据' },
    { name: 'listId', kind: 'choice', placeholder: '词库', choices: of.lists.map((list) => ({ value: list.id, label: list.name })) },
    { name: 'kind', kind: 'choice', placeholder: '种类', choices: Object.entries(kindNames).map(([value, label]) => ({ value, label })) },
    { name: 'show', kind: 'choice', placeholder: '情况', choices: shows },
  ];
}

const ownLists = (of: Lists) => of.lists.filter((list) => !list.from && list.kind !== 'format');

function addBlockers(of: Lists, chosen: Lists['lists'][number] | undefined) {
  if (of.editBlockers.length > 0) return of.editBlockers;
  if (chosen?.from) return [{ code: 'inherited', message: `这个词库由${chosen.from}维护，本机关只能看。` }];
  if (chosen?.kind === 'format') return [{ code: 'format', message: '格式规则由系统提供，可以开关，不能自己增加。' }];
  return [];
}
