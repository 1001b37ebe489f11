// Waits for a pause in the typing: what comes up over the page must not swallow the rest of a sentence.
import { useEffect, useRef, useState } from 'react';

/** Milliseconds without a key after which somebody is taken to have paused. */
const pause = 1200;

/** True from the first pause in typing after `wanted` became true, until it becomes false. */
export function useAfterPause(wanted: boolean): boolean {
  const lastKey = useRef(Number.NEGATIVE_INFINITY);
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const left = lastKey.current + pause - performance.now();
      if (left <= 0) setPaused(true);
      else timer = setTimeout(look, left);
    };
    const noteKey = () => {
      lastKey.current = performance.now();
    };
    for (const name of keys) document.addEventListener(name, noteKey, true);
    if (wanted) look();
    else setPaused(false);
    return () => {
      clearTimeout(timer);
      for (const name of keys) document.removeEventListener(name, noteKey, true);
    };
  }, [wanted]);
  return wanted && paused;
}

const keys = ['keydown', 'input'] as const;
