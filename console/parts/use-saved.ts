// A value that survives leaving the page, a crash and a lost line: kept in this browser until it is cleared.
import { useCallback, useState } from 'react';
import { forget, recall, remember } from './remember.ts';

export interface Saved<T> {
  value: T;
  set: (value: T) => void;
  /** Forgets what was kept, e.g. after it has reached the server. */
  clear: () => void;
  /** True when the value was found from an earlier visit. */
  recovered: boolean;
}

export function useSaved<T>(key: string, initial: T): Saved<T> {
  const [found] = useState(() => recall<T>(`draft:${key}`));
  const [value, setValue] = useState<T>(found ?? initial);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      remember(`draft:${key}`, next);
    },
    [key],
  );
  const clear = useCallback(() => {
    forget(`draft:${key}`);
    setValue(initial);
  }, [key, initial]);
  return { value, set, clear, recovered: found !== null };
}
