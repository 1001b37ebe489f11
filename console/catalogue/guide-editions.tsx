// The editions of the guide, to read.
import { Button, Collapse, Drawer } from 'antd';
import { useState } from 'react';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { MinuteText } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';

export function GuideEditions() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>历次版本</Button>
      <Drawer title="公开指南的历次版本" open={open} onClose={() => setOpen(false)} size="large" destroyOnHidden>
        <Editions />
      </Drawer>
    </>
  );
}

function Editions() {
  const editions = useAsk('/api/organs/{organId}/guide/editions', { path: { organId: useOrgan().id } });
  return (
    <Asked of={editions}>
      {({ editions: all }) =>
        all.length === 0 ? (
          <p className="quiet">还没有审定过的版本。</p>
        ) : (
          <Collapse
            defaultActiveKey={[all[0]!.n]}
            items={all.map((one) => ({
              key: one.n,
              label: (
                <>
                  第{one.n}版 · {one.fixedByName} · <MinuteText at={one.fixedAt} /> {one.note}
                </>
              ),
              children: one.sections.map((section) => (
                <div key={section.key}>
                  <h3>{section.title}</h3>
                  <p className="keeps-lines">{section.text}</p>
                </div>
              )),
            }))}
          />
        )
      }
    </Asked>
  );
}
