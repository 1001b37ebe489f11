// The text of an edition, where a revision stands beside what is public: the live one unless another is named.
import { Asked } from '../../parts/asked.tsx';
import { PublicLook } from '../public-look.tsx';
import type { Publication, Writing } from '../types.ts';
import { useEdition } from './ask.ts';

interface Props {
  publication: Publication;
  organName: string;
  edition?: number;
}

export function LiveText({ publication, organName, edition = publication.edition }: Props) {
  const asked = useEdition(publication.id, edition);
  return (
    <Asked of={asked}>
      {(live) => <PublicLook publication={publication} writing={standing(live, publication)} organName={organName} />}
    </Asked>
  );
}

/** With 有效性 as it stands today; an edition says what it was when it came out. */
function standing({ fields, bodyHtml }: Writing, { validity }: Publication): Writing {
  return { fields: { ...fields, validity }, bodyHtml };
}
