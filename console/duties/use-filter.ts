// A filter in the address, so that it can be sent and gone back to.
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** The value of one name in the address, and how to change it; the page of a list begins anew. */
export function useFilter(name: string): [value: string | undefined, set: (value: string | undefined) => void] {
  const [search, setSearch] = useSearchParams();
  const set = useCallback(
    (value: string | undefined) => {
      const next = new URLSearchParams(search);
      if (value) next.set(name, value);
      else next.delete(name);
      next.delete('page');
      setSearch(next, { replace: true });
    },
    [name, search, setSearch],
  );
  return [search.get(name) ?? undefined, set];
}
