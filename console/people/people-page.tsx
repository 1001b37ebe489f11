// The people of the organ, their roles, their accounts.
import { Button, Drawer, Modal, Space, Tag } from 'antd';
import { useState } from 'react';
import { useAsk } from '../api/hooks.ts';
import { DataList } from '../parts/data-list.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { useHolds, useHoldsForAll, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { WhyButton } from '../parts/why-button.tsx';
import { NewPerson } from './new-person.tsx';
import type { Person } from './person.ts';
import { PersonView } from './person-view.tsx';
import { roleChoices } from './roles.ts';
import { SignInRulesForm } from './sign-in-rules.tsx';

const columns: ListColumn<Person>[] = [
  { title: '姓名', show: (person) => person.name },
  { title: '账号', width: 130, show: (person) => person.login },
  {
    title: '角色',
    show: (person) => (person.roleNames.length > 0 ? person.roleNames.join('、') : <span className="quiet">还没有角色</span>),
  },
  { title: '科室', width: 160, show: (person) => person.departmentName ?? '—' },
  { title: '情况', width: 190, show: (person) => (hasMarks(person) ? <Marks of={person} /> : '') },
];

const hasMarks = (of: Person) => of.closedAt !== null || of.locked || of.mustChangePassword || of.totp;

function Marks({ of }: { of: Person }) {
  return (
    <Space size={4} wrap>
      {of.closedAt && <Tag>已停用</Tag>}
      {of.locked && <Tag color="red">暂停登录</Tag>}
      {of.mustChangePassword && <Tag color="gold">首次口令未改</Tag>}
      {of.totp && <Tag color="green">动态口令</Tag>}
    </Space>
  );
}

export function PeoplePage() {
  const { id: organId } = useOrgan();
  const [open, setOpen] = useState<Person | null>(null);
  const [adding, setAdding] = useState(false);
  const [rules, setRules] = useState(false);
  const systemAdmin = useHolds('systemAdmin');
  const setsRules = useHoldsForAll('securityAdmin');
  return (
    <Page
      title="人员和角色"
      about="系统管理员开账号，安全管理员授角色，审计员看记录，三者不能是同一个人。"
      actions={
        <>
          {setsRules && <Button onClick={() => setRules(true)}>登录规则</Button>}
          <WhyButton type="primary" blockers={systemAdmin ? [] : onlySystemAdmin} onClick={() => setAdding(true)}>
            新建账号
          </WhyButton>
        </>
      }
    >
      <PeopleList organId={organId} open={setOpen} />
      <Modal open={adding} title="新建账号" footer={null} destroyOnHidden mask={{ closable: false }} onCancel={() => setAdding(false)}>
        <NewPerson close={() => setAdding(false)} />
      </Modal>
      <Modal open={rules} title="登录规则" footer={null} destroyOnHidden onCancel={() => setRules(false)}>
        <SignInRulesForm close={() => setRules(false)} />
      </Modal>
      <Drawer open={open !== null} title={open?.name} size={520} destroyOnHidden onClose={() => setOpen(null)}>
        {open && <PersonView person={open} close={() => setOpen(null)} />}
      </Drawer>
    </Page>
  );
}

function PeopleList({ organId, open }: { organId: string; open: (person: Person) => void }) {
  const departments = useAsk('/api/organs/{organId}/departments', { path: { organId } });
  const choices = (departments.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <DataList
      name="people"
      path="/api/organs/{organId}/persons"
      at={{ organId }}
      filters={[
        { name: 'text', kind: 'words', placeholder: '姓名或账号' },
        { name: 'role', kind: 'choice', placeholder: '角色', choices: roleChoices },
        { name: 'departmentId', kind: 'choice', placeholder: '科室', choices },
        { name: 'closed', kind: 'choice', placeholder: '在用', choices: [{ value: 'true', label: '已停用的' }] },
      ]}
      columns={columns}
      rowKey={(person) => person.id}
      onOpen={open}
      empty={
        <EmptyTeaches title="还没有人员">
          请系统管理员点“新建账号”，再由安全管理员授角色。写一条政府信息并公开出去，至少要有经办人、审核人、保密审查员和签发人。
        </EmptyTeaches>
      }
    />
  );
}

const onlySystemAdmin = [{ code: 'roles', message: '开账号需要系统管理员的角色。' }];
