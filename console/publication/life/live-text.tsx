// The text the public sees, where a revision stands beside it.
import { Asked } from '../../parts/asked.tsx';
import { PublicLook } from '../public-look.tsx';
import type { Publication } from '../types.ts';
import { useEdition } from './ask.ts';

export function LiveText({ publication, organName }: { publication: Publication; organName: string }) {
  const edition = useEdition(publication.id, publication.edition);
  return <Asked of={edition}>{(live) => <PublicLook publication={publication} writing={live} organName={organName} />}</Asked>;
}
