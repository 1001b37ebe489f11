// One entry unfolded: all that is known of it, its history, and what can be done with it.
import { Modal, Space } from 'antd';
import { useState } from 'react';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { dayInWords, MinuteText } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { EntryForm } from './entry-form.tsx';
import { ReasonItem } from './reason-item.tsx';
import type { Entry, Lists } from './types.ts';

const shippedStay = [{ code: 'shipped', message: '系统词条不能删除，不需要的可以停用；停用后不会再提示。' }];

export function EntryView({ entry, of }: { entry: Entry; of: Lists }) {
  const [dialog, setDialog] = useState<'edit' | 'switch' | 'remove' | null>(null);
  const close = () => setDialog(null);
  return (
    <div className="entry-view">
      <Facts entry={entry} />
      {!entry.inherited && (
        <Space wrap>
          <WhyButton blockers={of.editBlockers} onClick={() => setDialog('edit')}>
            修改
          </WhyButton>
          <WhyButton blockers={of.editBlockers} onClick={() => setDialog('switch')}>
            {entry.active ? '停用' : '启用'}
          </WhyButton>
          <WhyButton danger blockers={entry.shipped ? shippedStay : of.editBlockers} onClick={() => setDialog('remove')}>
            删除
          </WhyButton>
        </Space>
      )}
      <History entry={entry} />
      {dialog === 'edit' && <EntryForm lists={of.lists} entry={entry} close={close} />}
      {dialog === 'switch' && <SwitchEntry entry={entry} close={close} />}
      {dialog === 'remove' && <RemoveEntry entry={entry} close={close} />}
    </div>
  );
}

function Facts({ entry }: { entry: Entry }) {
  const facts = [
    ['说明', entry.note],
    ['依据', entry.source],
    ['自何时', entry.since],
    ['从哪天起检查', entry.validFrom ? dayInWords(entry.validFrom) : ''],
    ['来历', entry.shipped ? '系统词库' : `${entry.createdBy} 增加`],
    ['提示后保留', entry.kept > 0 ? `${entry.kept} 次` : ''],
  ].filter(([, text]) => text);
  return (
    <dl className="line-cells">
      {facts.map(([title, text]) => (
        <div key={title} className="line-cell">
          <dt>{title}</dt>
          <dd className="breaks">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function History({ entry }: { entry: Entry }) {
  const organ = useOrgan();
  const changes = useAsk(
    '/api/organs/{organId}/wording/changes',
    { path: { organId: organ.id }, query: { entryId: entry.id, pageSize: 20 } },
    { enabled: !entry.inherited },
  );
  if (entry.inherited) return <p className="quiet">由上级机关统一维护，变更记录在上级机关。</p>;
  return (
    <Asked of={changes}>
      {({ rows }) => (
        <ul className="entry-history">
          {rows.map((row) => (
            <li key={row.id}>
              <MinuteText at={row.at} /> {row.personName} {row.title}
              {row.after && `：${row.after}`}
              {row.reason && <span className="quiet">　理由：{row.reason}</span>}
            </li>
          ))}
        </ul>
      )}
    </Asked>
  );
}

function SwitchEntry({ entry, close }: { entry: Entry; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const edit = useTell('put', '/api/organs/{organId}/wording/entries/{id}', {
    done: () => {
      said(entry.active ? '已停用' : '已启用');
      close();
    },
  });
  const { expression, replacement, since, note, source, severity, validFrom, version } = entry;
  const fields = { expression, replacement, since, note, source, severity, validFrom, version, active: !entry.active };
  return (
    <Modal open title={`${entry.active ? '停用' : '启用'}词条：${expression}`} footer={null} onCancel={close} destroyOnHidden>
      <p>{entry.active ? '停用后不再检查这个词，可以随时再启用。' : '启用后，下一次检查起会提示这个词。'}</p>
      <TellForm<{ reason: string }, unknown, Parameters<typeof edit.mutate>[0]>
        of={edit}
        submit={entry.active ? '停用' : '启用'}
        inputs={({ reason }) => ({ path: { organId: organ.id, id: entry.id }, body: { ...fields, reason } })}
      >
        <ReasonItem />
      </TellForm>
    </Modal>
  );
}

function RemoveEntry({ entry, close }: { entry: Entry; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const remove = useTell('post', '/api/organs/{organId}/wording/entries/{id}/remove', {
    done: () => {
      said('已删除');
      close();
    },
  });
  return (
    <Modal open title={`删除词条：${entry.expression}`} footer={null} onCancel={close} destroyOnHidden>
      <p>删除后不再检查这个词。内容和理由留在变更记录里。</p>
      <TellForm<{ reason: string }, unknown, Parameters<typeof remove.mutate>[0]>
        of={remove}
        submit="删除"
        danger
        inputs={({ reason }) => ({ path: { organId: organ.id, id: entry.id }, body: { reason } })}
      >
        <ReasonItem />
      </TellForm>
    </Modal>
  );
}
