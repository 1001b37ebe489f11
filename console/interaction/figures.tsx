// The year's corrections in numbers; every number opens its rows.
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import type { Figures } from './types.ts';

export function CorrectionFigures() {
  const { id: organId } = useOrgan();
  const figures = useAsk('/api/organs/{organId}/correction-figures', { path: { organId }, query: {} });
  return <Asked of={figures}>{(found) => (found.received === 0 ? null : <Numbers of={found} />)}</Asked>;
}

function Numbers({ of }: { of: Figures }) {
  const all: [string, number, string][] = [
    [`${of.year}年收到`, of.received, ''],
    ['未办结', of.open, '&state=open'],
    ['已办结', of.answered, '&state=answered'],
    ['经核无误', of.rejected, '&state=rejected'],
    ['超过期限', of.late, '&state=late'],
  ];
  return (
    <ul className="correction-figures" aria-label="本年数字">
      {all.map(([name, count, filter]) => (
        <li key={name} className={name === '超过期限' && count > 0 ? 'late' : ''}>
          <OrganLink to={`/corrections?year=${of.year}${filter}`}>
            <strong>{count}</strong>
            <span>{name}</span>
          </OrganLink>
        </li>
      ))}
    </ul>
  );
}
