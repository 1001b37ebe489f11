// How two versions differ: what came, what went, what was changed and from what to what.

import { Button } from 'antd';
import { useState } from 'react';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { type Comparison, comparePath } from './types.ts';

type Line = Comparison['items'][number];
const changeNames: Record<Line['change'], string> = { added: '新增', changed: '修改', removed: '取消' };
const atFirst = 30;

export function Differences({ from, to }: { from: number; to: number }) {
  const answer = useAsk(comparePath, { path: { organId: useOrgan().id }, query: { from, to } }, { keep: true });
  return <Asked of={answer}>{(found) => <Lines key={`${from} ${to}`} lines={[...found.domains, ...found.items]} />}</Asked>;
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const [all, setAll] = useState(false);
  if (lines.length === 0) return <p className="quiet">两边一样。</p>;
  const shown = all ? lines : lines.slice(0, atFirst);
  const count = (change: Line['change']) => lines.filter((line) => line.change === change).length;
  return (
    <>
      <p>
        新增 {count('added')}，修改 {count('changed')}，取消 {count('removed')}。
      </p>
      {shown.map((line) => (
        <div key={`${line.id} ${line.name}`} className="difference">
          {changeNames[line.change]} <strong>{line.name}</strong> <span className="quiet">{line.place}</span>
          {line.fields.length > 0 && (
            <dl>
              {line.fields.map((field) => (
                <div key={field.label}>
                  <dt className="quiet">{field.label}</dt>
                  <dd>
                    {field.before && <del>{field.before}</del>} <ins>{field.after || '（空）'}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ))}
      {!all && lines.length > atFirst && <Button onClick={() => setAll(true)}>再看 {lines.length - atFirst} 处</Button>}
    </>
  );
}
