// The questions the pages of a publication's life ask, and the names of their answers.
import type { Answer } from '../../api/client.ts';
import { useAsk } from '../../api/hooks.ts';
import { useOrgan } from '../../parts/organ.tsx';

const lifePath = '/api/organs/{organId}/publications/{id}/life';
const editionPath = '/api/organs/{organId}/publications/{id}/editions/{edition}';
const onPagePath = '/api/organs/{organId}/publications/{id}/on-page';

export type Life = Answer<typeof lifePath>;
export type Edition = Life['editions'][number];
export type LifeChoices = Answer<'/api/organs/{organId}/life-choices'>;

export function useLife(id: string) {
  return useAsk(lifePath, { path: { organId: useOrgan().id, id } });
}

/** The text of one edition; asked only when there is one. */
export function useEdition(id: string, edition: number, enabled = true) {
  return useAsk(editionPath, { path: { organId: useOrgan().id, id, edition } }, { enabled });
}

/** Looks at the public page anew every time, and again each minute. */
export function useOnPage(id: string) {
  return useAsk(onPagePath, { path: { organId: useOrgan().id, id } }, { fresh: true, every: 60_000 });
}

export function useLifeChoices() {
  return useAsk('/api/organs/{organId}/life-choices', { path: { organId: useOrgan().id } });
}
