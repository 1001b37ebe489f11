// 离岗移交: everything somebody has in hand, and one press that passes a part or all of it to a successor.
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useAsk } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { dayInWords, MinuteText } from '../../parts/day-text.tsx';
import { OrganLink, useMe, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { WhyButton } from '../../parts/why-button.tsx';
import { ConfirmHandOver } from './confirm-hand-over.tsx';
import './hand-over.css';
import type { HandOver, HandOverPart } from './hand-over.ts';
import { isPast, Part } from './part.tsx';

export function HandOverPage() {
  const organ = useOrgan();
  const me = useMe().person?.id ?? '';
  const id = useParams().id ?? me;
  const [to, setTo] = useState<string>();
  const inHand = useAsk(
    '/api/organs/{organId}/persons/{id}/hand-over',
    { path: { organId: organ.id, id }, query: to ? { toPersonId: to } : {} },
    { keep: true },
  );
  return (
    <Page title="离岗移交" about="调离、退休、长期不在岗以前，把手里的事交给接手人；交接清单打印出来双方签字。">
      <Asked of={inHand}>{(found) => <InHand found={found} to={to} setTo={setTo} />}</Asked>
    </Page>
  );
}

const needsSuccessor = [{ code: 'people.successor', message: '请先选接手人。' }];
const needsReason = [{ code: 'people.handOverReason', message: '请填写移交的缘由，例如“调离”。' }];
const nothing = [{ code: 'people.nothing', message: '没有要移交的。' }];

interface Props {
  found: HandOver;
  to: string | undefined;
  setTo: (id: string) => void;
}

function InHand({ found, to, setTo }: Props) {
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState<HandOverPart[] | null>(null);
  const { person, parts } = found;
  const passing = parts.filter((part) => part.passes && part.matters.length > 0);
  const nothingOf = parts.filter((part) => part.matters.length === 0);
  const whyNot = (some: readonly HandOverPart[]) => {
    if (some.length === 0) return nothing;
    if (!to) return needsSuccessor;
    return once([...some.flatMap((part) => part.blockers), ...(reason.trim() === '' ? needsReason : [])]);
  };
  return (
    <>
      <section className="panel">
        <h2>
          {person.name}
          {person.closed && '（账号已停用）'}
        </h2>
        <p>{inAll(parts)}</p>
        <Successor of={person.id} to={to} setTo={setTo} reason={reason} setReason={setReason} />
        <WhyButton type="primary" blockers={whyNot(passing)} onClick={() => setAsking(passing)}>
          全部移交
        </WhyButton>
      </section>
      {parts
        .filter((part) => part.matters.length > 0)
        .map((part) => (
          <Part key={part.key} part={part} blockers={whyNot([part])} handOver={() => setAsking([part])} />
        ))}
      {nothingOf.length > 0 && <p className="quiet nothing-of">没有的：{nothingOf.map((part) => part.name).join('、')}。</p>}
      <Records found={found} />
      {asking && to && <ConfirmHandOver person={person} toPersonId={to} parts={asking} reason={reason} close={() => setAsking(null)} />}
    </>
  );
}

/** How much there is, and which day comes first. */
function inAll(parts: readonly HandOverPart[]): string {
  const matters = parts.flatMap((part) => part.matters);
  if (matters.length === 0) return '手里没有要移交的。';
  const days = matters.flatMap((one) => one.dueOn ?? []).sort();
  const [first] = days;
  if (first === undefined) return `手里共 ${matters.length} 项。`;
  return `手里共 ${matters.length} 项，${days.length} 项有期限，最早的是${dayInWords(first)}${isPast(first) ? '，已经过了' : ''}。`;
}

interface SuccessorProps {
  of: string;
  to: string | undefined;
  setTo: (id: string) => void;
  reason: string;
  setReason: (words: string) => void;
}

function Successor({ of, to, setTo, reason, setReason }: SuccessorProps) {
  const organ = useOrgan();
  const colleagues = useAsk('/api/organs/{organId}/colleagues', { path: { organId: organ.id } });
  const people = (colleagues.data ?? []).filter((one) => one.id !== of);
  return (
    <Form layout="vertical">
      <div className="form-grid">
        <Form.Item label="接手人" htmlFor="successor">
          <Select
            id="successor"
            value={to}
            onChange={setTo}
            placeholder="选一位同事"
            showSearch={{ optionFilterProp: 'label' }}
            loading={colleagues.isPending}
            options={people.map((one) => ({ value: one.id, label: `${one.name}　${one.roleNames.join('、') || '还没有角色'}` }))}
          />
        </Form.Item>
        <Form.Item label="缘由" htmlFor="hand-over-reason">
          <Input
            id="hand-over-reason"
            placeholder="如：调离、退休、产假"
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
      </div>
    </Form>
  );
}

function Records({ found }: { found: HandOver }) {
  return (
    <section className="panel">
      <h2>移交记录</h2>
      {found.records.length === 0 ? (
        <p className="quiet">还没有移交过。每移交一次留一份清单，可以打印签字。</p>
      ) : (
        <ul className="matters">
          {found.records.map((record) => (
            <li key={record.id}>
              <OrganLink to={`/hand-overs/${record.id}`}>
                交给{record.toName}，{record.count} 项
              </OrganLink>{' '}
              <MinuteText at={record.madeAt} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The same sentence once. */
function once<T extends { message: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [one.message, one])).values()];
}
