// 规范性文件 of the year as the yearly report asks for them: each number opens the texts it counts.
import { Button } from 'antd';
import { useState } from 'react';
import type { Answer } from '../../api/client.ts';
import { useAsk } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { OrganLink, useOrgan } from '../../parts/organ.tsx';
import './ledger.css';

type Normative = Answer<'/api/organs/{organId}/figures/normative'>;
type Part = keyof Normative;

const parts: readonly { part: Part; name: string }[] = [
  { part: 'made', name: '本年制发' },
  { part: 'repealed', name: '本年废止、失效' },
  { part: 'inForce', name: '年末现行有效' },
];
const pageSize = 20;

export function NormativeDocuments({ year }: { year: number }) {
  const organ = useOrgan();
  const documents = useAsk('/api/organs/{organId}/figures/normative', { path: { organId: organ.id }, query: { year } }, { keep: true });
  return (
    <section className="panel" aria-label="规范性文件">
      <h2>规范性文件</h2>
      <Asked of={documents}>{(found) => <Counted of={found} />}</Asked>
    </section>
  );
}

function Counted({ of }: { of: Normative }) {
  const [open, setOpen] = useState<Part | null>(null);
  const [shown, setShown] = useState(pageSize);
  const press = (part: Part) => {
    setShown(pageSize);
    setOpen(open === part ? null : part);
  };
  return (
    <>
      <p className="normative-counts">
        {parts.map(({ part, name }) => (
          <Button key={part} disabled={of[part].length === 0} aria-expanded={open === part} onClick={() => press(part)}>
            {name} {of[part].length} 件
          </Button>
        ))}
      </p>
      {open && (
        <ul>
          {of[open].slice(0, shown).map((text) => (
            <li key={text.id}>
              <OrganLink to={`/publication/${text.id}`}>{text.title}</OrganLink>{' '}
              <span className="quiet">
                {text.documentNumber} {text.formedOn && <DayText day={text.formedOn} />}
                {text.endedOn && (
                  <>
                    ，<DayText day={text.endedOn} /> 起失去效力
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {open && of[open].length > shown && <Button onClick={() => setShown(shown + pageSize)}>再看 {pageSize} 件</Button>}
    </>
  );
}
