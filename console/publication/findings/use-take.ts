// Taking a decision that may fail: what is under way, what went wrong.
import { useState } from 'react';

/** Runs `take`, closes when it went well. */
export function useTake<T>(take: (of: T) => Promise<void>, close: () => void) {
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = (of: T) => {
    setPending(true);
    setError(null);
    take(of)
      .then(close, setError)
      .finally(() => setPending(false));
  };
  return { run, isPending, error };
}
