// One publication: the editor while it is written, else what it says and how it came about.
import { useState } from 'react';
import { useParams } from 'react-router';
import './publication.css';
import { Asked } from '../parts/asked.tsx';
import { usePublication } from './ask.ts';
import { EditorPage } from './editor/editor-page.tsx';
import { useMayWrite } from './may.ts';
import { ReadPage } from './read-page.tsx';

export function PublicationPage() {
  const { id = '' } = useParams();
  return <One key={id} id={id} />;
}

function One({ id }: { id: string }) {
  const publication = usePublication(id);
  const mayWrite = useMayWrite();
  // A change after the reviews means reviewing again: that is a decision, not a slip of the hand.
  const [reopened, setReopened] = useState(false);
  return (
    <Asked of={publication}>
      {(found) => {
        const writes = found.editable && mayWrite;
        if (writes && (found.state === 'writing' || reopened)) return <EditorPage publication={found} />;
        return <ReadPage publication={found} {...(writes ? { reopen: () => setReopened(true) } : {})} />;
      }}
    </Asked>
  );
}
