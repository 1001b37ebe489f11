// Keys of a list: / goes to the filter, j and k move, Enter opens.
import type { InputRef } from 'antd';
import { type RefObject, useEffect, useState } from 'react';

/** The row the keys stand on; -1 before the first press. */
export function useRowKeys(count: number, open: (at: number) => void, filter: RefObject<InputRef | null>): number {
  const [at, setAt] = useState(-1);
  useEffect(() => setAt((now) => Math.min(now, count - 1)), [count]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || busyElsewhere(event.target)) return;
      if (event.key === '/' && filter.current) {
        event.preventDefault();
        filter.current.focus({ cursor: 'all' });
      } else if (event.key === 'j') setAt((now) => Math.min(now + 1, count - 1));
      else if (event.key === 'k') setAt((now) => Math.max(now - 1, 0));
      else if (event.key === 'Enter' && at >= 0 && event.target === document.body) open(at);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [at, count, open, filter]);
  useEffect(() => {
    if (at >= 0) document.querySelector('[data-row-here=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return at;
}

function busyElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('.ant-modal-wrap:not([style*="display: none"]), .ant-drawer-open')) return true;
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
