// What became of a rulebook entry: every state it was saved in.
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { MinuteText } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import type { Entry } from './types.ts';

export function RuleHistory({ entry }: { entry: Entry }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        历次修改（{entry.version}）
      </Button>
      <Drawer title={entry.name} open={open} onClose={() => setOpen(false)} size="large" destroyOnHidden>
        <States id={entry.id} />
      </Drawer>
    </>
  );
}

function States({ id }: { id: string }) {
  const answer = useAsk('/api/organs/{organId}/rulebook/{id}/versions', { path: { organId: useOrgan().id, id } });
  return (
    <Asked of={answer}>
      {({ versions }) =>
        versions.map((one) => (
          <section key={one.n} className="panel">
            <h2>
              第{one.n}次 · {one.changedByName} · <MinuteText at={one.changedAt} />
            </h2>
            <p>
              {one.name} {one.number}；{one.inForceOn} 起施行{one.endedOn && `，${one.endedOn} 废止`}
            </p>
            {one.link && <p className="breaks">{one.link}</p>}
            <p className="keeps-lines">{one.body}</p>
          </section>
        ))
      }
    </Asked>
  );
}
