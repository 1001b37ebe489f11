// One person: name and department, roles with the reasons that stand against them, what may be done with the account.
import { Form, Input } from 'antd';
import type { Inputs } from '../api/client.ts';
import { useTell } from '../api/hooks.ts';
import { useHolds, useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { AccountActions } from './account-actions.tsx';
import { DepartmentSelect } from './new-person.tsx';
import type { Person } from './person.ts';
import { RoleSteps } from './role-steps.tsx';

export function PersonView({ person, close }: { person: Person; close: () => void }) {
  const systemAdmin = useHolds('systemAdmin');
  return (
    <>
      <p className="quiet">账号 {person.login}</p>
      {systemAdmin && <NameForm person={person} />}
      <h2 className="apart">角色</h2>
      <RoleSteps personId={person.id} />
      <h2 className="apart">账号</h2>
      <AccountActions person={person} close={close} />
    </>
  );
}

type Change = Inputs<'/api/organs/{organId}/persons/{id}', 'put'>;

function NameForm({ person }: { person: Person }) {
  const { id: organId } = useOrgan();
  const said = useSaid();
  const change = useTell('put', '/api/organs/{organId}/persons/{id}', { done: () => said('已保存') });
  return (
    <TellForm<Change['body'], unknown, Change>
      of={change as never}
      submit="保存"
      initialValues={{ name: person.name, departmentId: person.departmentId }}
      inputs={(body) => ({ path: { organId, id: person.id }, body: { ...body, departmentId: body.departmentId ?? null } })}
    >
      <div className="form-grid">
        <Form.Item name="name" label="姓名" rules={[{ required: true, whitespace: true, message: '请填姓名。' }]}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="departmentId" label="科室">
          <DepartmentSelect />
        </Form.Item>
      </div>
    </TellForm>
  );
}
