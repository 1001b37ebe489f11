// How one day was counted, and, where it is past, why.
import { Button } from 'antd';
import { useState } from 'react';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { useHolds, useOrgan } from '../parts/organ.tsx';
import { DueBox } from '../publication/due-box.tsx';
import '../publication/publication.css';
import './duties.css';
import { ReasonDialog } from './reason-dialog.tsx';
import { useSubject } from './subject.tsx';
import { type ClockLine, clockPath } from './types.ts';

export function ClockDays({ row }: { row: ClockLine }) {
  const organ = useOrgan();
  const { query, below } = useSubject();
  const [explaining, setExplaining] = useState(false);
  const mayExplain = useHolds('handler', 'disclosureOfficer', 'disclosureHead') && !below;
  const due = useAsk(clockPath, { path: { organId: organ.id, id: row.id }, query });
  return (
    <div className="clock-days">
      <p className="quiet">
        期限依据：{row.limitBy}
        {row.columnName && `；栏目：${row.columnName}`}；起草：{row.authorName}
      </p>
      <Asked of={due}>{(found) => <DueBox due={found} publishedOn={null} />}</Asked>
      {row.level === 'red' && (
        <p>
          {row.late ? `逾期原因：${row.late.kindName}：${row.late.reason}　` : '还没有说明逾期原因。'}
          {mayExplain && (
            <Button size="small" onClick={() => setExplaining(true)}>
              {row.late ? '修改原因' : '说明原因'}
            </Button>
          )}
        </p>
      )}
      {explaining && (
        <ReasonDialog of={{ id: row.id, edition: row.edition, title: row.title, ...row.late }} close={() => setExplaining(false)} />
      )}
    </div>
  );
}
