// The questions several pages ask.
import { useAsk } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { onePath } from './types.ts';

export function usePublication(id: string) {
  return useAsk(onePath, { path: { organId: useOrgan().id, id } }, { fresh: true });
}

export function useColumns() {
  return useAsk('/api/organs/{organId}/columns', { path: { organId: useOrgan().id } });
}

export function useKinds() {
  return useAsk('/api/organs/{organId}/kinds', { path: { organId: useOrgan().id } });
}

export function useChoices() {
  return useAsk('/api/organs/{organId}/publication-choices', { path: { organId: useOrgan().id } });
}
