// How many items stand how today; pressing a number shows only those.
import type { Now, View } from './types.ts';
import { nows } from './types.ts';

interface Props {
  of: View['total'];
  now: string | undefined;
  choose: (now: string | undefined) => void;
}

export function Totals({ of, now, choose }: Props) {
  return (
    <div className="coverage-totals">
      {(Object.keys(nows) as Now[]).map((key) => (
        <button
          key={key}
          type="button"
          className={`total ${key}`}
          aria-pressed={now === key}
          onClick={() => choose(now === key ? undefined : key)}
        >
          <strong>{of[key]}</strong>
          <span>{nows[key]}</span>
        </button>
      ))}
      <button type="button" className="total" aria-pressed={now === undefined} onClick={() => choose(undefined)}>
        <strong>{of.items}</strong>
        <span>全部事项</span>
      </button>
    </div>
  );
}
