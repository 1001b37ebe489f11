// The text the public sees, where a revision stands beside it.
import { Asked } from '../../parts/asked.tsx';
import { PublicLook } from '../public-look.tsx';
import type { Publication, Writing } from '../types.ts';
import { useEdition } from './ask.ts';

export function LiveText({ publication, organName }: { publication: Publication; organName: string }) {
  const edition = useEdition(publication.id, publication.edition);
  return (
    <Asked of={edition}>
      {(live) => <PublicLook publication={publication} writing={standing(live, publication)} organName={organName} />}
    </Asked>
  );
}

/** With 有效性 as it stands today; an edition says what it was when it came out. */
function standing({ fields, bodyHtml }: Writing, { validity }: Publication): Writing {
  return { fields: { ...fields, validity }, bodyHtml };
}
