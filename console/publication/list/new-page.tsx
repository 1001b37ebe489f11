// Beginning a draft: which kind of information is it?
import { Input } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import '../publication.css';
import { useTell } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { OrganLink, useGo, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { useColumns, useKinds } from '../ask.ts';
import { type Kind, listPath } from '../types.ts';

export function NewPublicationPage() {
  const kinds = useKinds();
  return (
    <Page title="起草政府信息" about="选一种信息，马上开始写；种类以后还能改。">
      <Asked of={kinds}>{(all) => (all.length === 0 ? <NoKinds /> : <Kinds all={all} />)}</Asked>
    </Page>
  );
}

function NoKinds() {
  return (
    <EmptyTeaches title="还没有栏目和信息种类" action={<OrganLink to="/columns">去采用起步栏目</OrganLink>}>
      先采用一套起步栏目，就可以起草了。
    </EmptyTeaches>
  );
}

/** The column and the item of the catalogue it is written for, where the page was opened from one. */
function useAsked(): { columnId?: string; itemId?: string } {
  const [search] = useSearchParams();
  const [columnId, itemId] = [search.get('column'), search.get('item')];
  return { ...(columnId ? { columnId } : {}), ...(itemId ? { itemId } : {}) };
}

function Kinds({ all }: { all: readonly Kind[] }) {
  const organ = useOrgan();
  const go = useGo();
  const columns = useColumns().data ?? [];
  const [words, setWords] = useState('');
  const asked = useAsked();
  const start = useTell('post', listPath, { done: ({ id }) => go(`/publication/${id}`, { replace: true }) });
  const shown = all.filter((one) => one.name.includes(words.trim()));
  return (
    <>
      {start.error && <ErrorSentence error={start.error} />}
      {all.length > 8 && (
        <Input
          className="filter-words"
          autoFocus
          allowClear
          aria-label="找种类"
          placeholder="找种类"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul className="kinds">
        {shown.map((kind) => (
          <li key={kind.code}>
            <button
              type="button"
              disabled={start.isPending}
              onClick={() => start.mutate({ path: { organId: organ.id }, body: { kind: kind.code, ...asked } })}
            >
              <strong>{kind.name}</strong>
              <span className="quiet">
                {columns.find((one) => one.id === kind.defaultColumnId)?.name ?? '栏目自选'}
                {!kind.inLegalDisclosure && ' · 非法定公开'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="quiet">没有名称里带“{words}”的种类。</p>}
    </>
  );
}
