// One publication: the editor while it is written, else what it says and how it came about.
import { Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import './publication.css';
import { usePublication } from './ask.ts';
import { AskedPage } from './asked-page.tsx';
import { useMayWrite } from './may.ts';
import { ReadPage } from './read-page.tsx';
import type { Publication } from './types.ts';

// The editor is half of the console's weight: readers and reviewers do not load it.
const EditorPage = lazy(() => import('./editor/editor-page.tsx').then((m) => ({ default: m.EditorPage })));

export function PublicationPage() {
  const { id = '' } = useParams();
  return <One key={id} id={id} />;
}

function One({ id }: { id: string }) {
  const publication = usePublication(id);
  const mayWrite = useMayWrite();
  // A change after the reviews means reviewing again: that is a decision, not a slip of the hand.
  const [reopened, setReopened] = useState(false);
  // Whoever writes a revision can also look at what is public: `?look=public`.
  const [search, setSearch] = useSearchParams();
  const reading = search.get('look') === 'public';
  return (
    <AskedPage of={publication} title="政府信息" back="/publication">
      {(found) => {
        const writes = found.editable && mayWrite;
        const revising = found.state === 'writing' && found.edition > 0;
        if (writes && !reading && (found.state === 'writing' || reopened)) return <Writing publication={found} />;
        if (writes && revising) return <ReadPage publication={found} write={() => setSearch({}, { replace: true })} />;
        return <ReadPage publication={found} {...(writes ? { reopen: () => setReopened(true) } : {})} />;
      }}
    </AskedPage>
  );
}

function Writing({ publication }: { publication: Publication }) {
  return (
    <Suspense fallback={<Skeleton active />}>
      <EditorPage publication={publication} />
    </Suspense>
  );
}
