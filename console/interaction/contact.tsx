// The resident's contact: shown on a press, and who pressed is recorded.
import { Button } from 'antd';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useHolds, useOrgan } from '../parts/organ.tsx';
import type { Correction } from './types.ts';

export function Contact({ correction }: { correction: Correction }) {
  const { id: organId } = useOrgan();
  const may = useHolds('disclosureOfficer', 'disclosureHead');
  const [contact, setContact] = useState('');
  const show = useTell('post', '/api/organs/{organId}/corrections/{id}/contact', {
    refresh: false,
    done: (answer) => setContact(answer.contact),
  });
  if (!correction.contactGiven) return <>没有留，或者已到期清除</>;
  if (contact) return <span className="breaks">{contact}</span>;
  return (
    <>
      {correction.contactHint}{' '}
      {may && (
        <Button size="small" loading={show.isPending} onClick={() => show.mutate({ path: { organId, id: correction.id } })}>
          查看（记入审计）
        </Button>
      )}
      {show.error && <ErrorSentence error={show.error} />}
    </>
  );
}
