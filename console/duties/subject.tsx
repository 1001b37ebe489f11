// Whose duties are looked at: the organ's own, or with `?of=` in the address those of an organ below it, read only.
import { Alert } from 'antd';
import { useSearchParams } from 'react-router';
import { useAsk } from '../api/hooks.ts';
import { OrganLink, useOrgan } from '../parts/organ.tsx';

export interface Subject {
  /** Goes into every question: `{ of }`, or nothing for the own organ. */
  query: { of?: string };
  /** True when an organ below is looked at from above. */
  below: boolean;
  /** Goes behind links to pages of the same kind. */
  suffix: string;
}

export function useSubject(): Subject {
  const of = useSearchParams()[0].get('of');
  return of ? { query: { of }, below: true, suffix: `&of=${of}` } : { query: {}, below: false, suffix: '' };
}

/** The name of the organ whose duties are looked at. */
export function useSubjectName(): string {
  const organ = useOrgan();
  const { query, below } = useSubject();
  const organs = useAsk('/api/organs/{organId}/duties/below', { path: { organId: organ.id } }, { enabled: below });
  return below ? (organs.data?.rows.find((one) => one.organId === query.of)?.organName ?? '下级机关') : organ.name;
}

/** Says whose figures these are when they are not one's own. */
export function SubjectBanner() {
  const { below } = useSubject();
  const name = useSubjectName();
  if (!below) return null;
  return (
    <Alert
      className="sentence"
      type="info"
      title={
        <>
          正在看{name}的情况，只能查看。<OrganLink to="/below">回到下级机关</OrganLink>
        </>
      }
    />
  );
}
