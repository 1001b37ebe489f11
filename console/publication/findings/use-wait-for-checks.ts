// While files are looked through the page asks again by itself; a check by former rules is asked for anew.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { tell } from '../../api/client.ts';
import { keyOf } from '../../api/hooks.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { type FileCheck, onePath } from '../types.ts';

const pause = 2000;

export function useWaitForChecks(id: string, checks: readonly FileCheck[]): void {
  const organ = useOrgan();
  const client = useQueryClient();
  const waiting = checks.some((one) => one.state === 'pending' || one.state === 'stale');
  const stale = checks.some((one) => one.state === 'stale');
  useEffect(() => {
    if (stale)
      void tell('post', '/api/organs/{organId}/publications/{id}/check-files', { path: { organId: organ.id, id } }).catch(() => {});
  }, [stale, organ.id, id]);
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(
      () => void client.invalidateQueries({ queryKey: keyOf(onePath, { path: { organId: organ.id, id } }) }),
      pause,
    );
    return () => clearInterval(timer);
  }, [waiting, client, organ.id, id]);
}
