// Who acts for whom during a leave.
import { Modal, Popconfirm, Tag } from 'antd';
import { useState } from 'react';
import type { Row } from '../api/client.ts';
import { useTell } from '../api/hooks.ts';
import { DataList } from '../parts/data-list.tsx';
import { DayText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { OrganLink, useHolds, useMe, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { DelegationForm } from './delegation-form.tsx';

type Delegation = Row<'/api/organs/{organId}/delegations'>;

export function DelegationsPage() {
  const { id: organId } = useOrgan();
  const said = useSaid();
  const [adding, setAdding] = useState(false);
  const end = useTell('post', '/api/organs/{organId}/delegations/{id}/end', { done: () => said('委托已结束') });
  const columns: ListColumn<Delegation>[] = [
    { title: '谁代谁', show: (row) => `${row.toName} 代 ${row.fromName}` },
    { title: '角色', width: 140, show: (row) => row.roleName },
    { title: '从', width: 130, show: (row) => <DayText day={row.fromDay} /> },
    { title: '到', width: 130, show: (row) => <DayText day={row.toDay} /> },
    { title: '理由', show: (row) => row.reason },
    { title: '情况', width: 90, show: (row) => <State of={row} /> },
    { title: '', width: 100, show: (row) => <End of={row} end={() => end.mutate({ path: { organId, id: row.id } })} /> },
  ];
  return (
    <Page
      title="委托代办"
      about="请假、出差时把自己的角色委托给同事；代办的每一步都会记下两个人的名字。"
      actions={
        <>
          <OrganLink to="/hand-over">离岗移交</OrganLink>
          <WhyButton type="primary" blockers={useMayDelegate()} onClick={() => setAdding(true)}>
            新的委托
          </WhyButton>
        </>
      }
    >
      <ErrorSentence error={end.error} />
      <DataList
        name="delegations"
        path="/api/organs/{organId}/delegations"
        at={{ organId }}
        columns={columns}
        rowKey={(row) => row.id}
        empty={<EmptyTeaches title="没有委托">休假前点“新的委托”，选好角色、同事和起止日期，到期自动收回。</EmptyTeaches>}
      />
      <Modal open={adding} title="新的委托" footer={null} destroyOnHidden onCancel={() => setAdding(false)}>
        <DelegationForm done={() => setAdding(false)} />
      </Modal>
    </Page>
  );
}

const separated = ['systemAdmin', 'securityAdmin', 'auditor'];

function useMayDelegate() {
  const { roles } = useOrgan();
  const may = roles.includes('securityAdmin') || roles.some((role) => !separated.includes(role));
  return may ? [] : [{ code: 'roles', message: '系统管理员、审计员的职责不能委托；您没有别的角色。' }];
}

function State({ of }: { of: Delegation }) {
  const { name, color } = states[of.state];
  return <Tag color={color}>{name}</Tag>;
}

const states = {
  ahead: { name: '还没开始', color: 'blue' },
  inForce: { name: '代办中', color: 'green' },
  over: { name: '已到期', color: 'default' },
  ended: { name: '已提前结束', color: 'default' },
};

function End({ of, end }: { of: Delegation; end: () => void }) {
  const { person } = useMe();
  const securityAdmin = useHolds('securityAdmin');
  const mine = person?.id === of.fromPersonId || person?.id === of.toPersonId;
  if (of.state === 'over' || of.state === 'ended') return null;
  const verb = of.state === 'ahead' ? '取消' : '结束';
  return (
    <Popconfirm
      title={of.state === 'ahead' ? '取消这项还没开始的委托？' : '现在就结束这项委托？'}
      onConfirm={end}
      disabled={!mine && !securityAdmin}
    >
      <WhyButton
        size="small"
        blockers={mine || securityAdmin ? [] : [{ code: 'roles', message: '只有委托双方和安全管理员可以结束。' }]}
        onClick={() => undefined}
      >
        {verb}
      </WhyButton>
    </Popconfirm>
  );
}
