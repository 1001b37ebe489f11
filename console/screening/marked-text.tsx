// The text with its hits marked; long stretches without any are shortened.
import type { ReactNode } from 'react';
import type { Tried } from './tried.ts';

const around = 60;

export function MarkedText({ text, hits }: { text: string; hits: Tried['hits'] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const hit of hits) {
    if (hit.start < at) continue;
    parts.push(shortened(text.slice(at, hit.start), at === 0, false));
    parts.push(
      <mark key={hit.start} className={hit.severity === 'block' ? 'mark-block' : 'mark-warn'} title={hit.suggestion}>
        {text.slice(hit.start, hit.end)}
      </mark>,
    );
    at = hit.end;
  }
  parts.push(shortened(text.slice(at), false, true));
  return <div className="marked-text">{parts}</div>;
}

function shortened(words: string, first: boolean, last: boolean): string {
  if (words.length <= 2 * around + 20) return words;
  if (first) return `……${words.slice(-around)}`;
  if (last) return `${words.slice(0, around)}……`;
  return `${words.slice(0, around)} …… ${words.slice(-around)}`;
}
