// Findings of one time: what, why, and the button that mends it.
import { Button } from 'antd';
import { useState } from 'react';
import { OrganLink, useHolds } from '../parts/organ.tsx';
import { useSubject } from './subject.tsx';
import type { StaleLine } from './types.ts';

/** Shown before one asks for the rest. */
const first = 20;

export function StaleList({ title, rows }: { title: string; rows: readonly StaleLine[] }) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, first);
  return (
    <section className="panel">
      <h2>
        {title}（{rows.length}）
      </h2>
      <ul className="stale">
        {shown.map((row) => (
          <li key={row.key}>
            <div>
              <span className="stale-rule">{row.ruleName}</span> <strong className="breaks">{row.title}</strong>
              <p className="quiet">
                {row.sentence}
                {row.when === 'soon' && `${row.whenInWords}。`}
              </p>
            </div>
            <Mend row={row} />
          </li>
        ))}
      </ul>
      {rows.length > shown.length && <Button onClick={() => setAll(true)}>全部列出（{rows.length}）</Button>}
    </section>
  );
}

/** Writing is for those who may write; everybody else is led nowhere. */
function Mend({ row }: { row: StaleLine }) {
  const { below } = useSubject();
  const mayWrite = useHolds('handler', 'disclosureOfficer');
  if (below || (!mayWrite && row.path.startsWith('/publication/new'))) return null;
  return (
    <OrganLink className="stale-mend" to={row.path} aria-label={`${row.mend}：${row.title}`}>
      {row.mend}
    </OrganLink>
  );
}
