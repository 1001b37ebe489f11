// Questions and changes as React hooks.
import { type UseMutationResult, type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Answer, ask, type Given, type Inputs, type Method, type PathOf, tell } from './client.ts';
import { ApiRefusal } from './refusal.ts';

interface AskOptions {
  enabled?: boolean;
  /** Milliseconds between refreshes while the page is seen. */
  every?: number | false;
  /** Keep showing the former answer while the next one is on its way (paging). */
  keep?: boolean;
  /** Never begin with an answer kept from before: somebody may write upon it. */
  fresh?: boolean;
}

/** The key under which an answer is kept; a prefix of it refreshes all answers of that path. */
export const keyOf = (path: string, inputs?: unknown): unknown[] => (inputs === undefined ? [path] : [path, inputs]);

/** Asks `path` and keeps the answer fresh. */
export function useAsk<P extends PathOf<'get'>>(path: P, inputs: Inputs<P>, options: AskOptions = {}): UseQueryResult<Answer<P>, Error> {
  return useQuery<Answer<P>>({
    queryKey: keyOf(path, inputs),
    queryFn: () => ask(path, ...([inputs] as unknown as Given<Inputs<P>>)),
    enabled: options.enabled ?? true,
    refetchInterval: options.every ?? false,
    ...(options.fresh ? { staleTime: 0, gcTime: 0 } : {}),
    ...(options.keep ? { placeholderData: (former: unknown) => former as never } : {}),
  });
}

interface TellOptions<A> {
  /** False: no answers on the page are asked again (autosave). */
  refresh?: boolean;
  done?: (answer: A) => void;
}

/** A change: `const close = useTell('post', '/api/…')`, then `close.mutate({ path, body })`. Everything on the page is asked again after it. */
export function useTell<M extends Exclude<Method, 'get'>, P extends PathOf<M>>(
  method: M,
  path: P,
  { refresh = true, done }: TellOptions<Answer<P, M>> = {},
): UseMutationResult<Answer<P, M>, Error, Inputs<P, M>> {
  const client = useQueryClient();
  return useMutation<Answer<P, M>, Error, Inputs<P, M>>({
    mutationFn: (inputs) => tell(method, path, ...([inputs] as unknown as Given<Inputs<P, M>>)),
    onSuccess: async (answer) => {
      done?.(answer);
      if (refresh) await client.invalidateQueries();
    },
  });
}

/** A question is asked again only when trying again can help. */
export function worthAnotherTry(times: number, error: Error): boolean {
  return times < 2 && error instanceof ApiRefusal && (error.status === 0 || error.status >= 502);
}
