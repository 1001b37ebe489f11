// 修改人员: name and department.
import { Type as T } from 'typebox';
import { Id, Nullable } from '#contract/shared';
import { command } from '#kernel/command';
import { filled } from '../fields.ts';
import { may } from '../permissions.ts';
import { personOf } from '../queries/find-person.ts';
import { openDepartment } from './create-person.ts';

export const changePerson = command({
  name: 'people.changePerson',
  title: '修改人员',
  permission: may.changePersons,
  input: T.Object({ organId: Id, id: Id, name: T.String({ maxLength: 40 }), departmentId: Nullable(Id) }),
  async run(tx, input, { watch }) {
    const person = await personOf(tx, input.organId, input.id);
    await watch('person', { id: person.id });
    const kept = input.departmentId === person.department_id;
    const department = kept ? person.department_id : await openDepartment(tx, input.organId, input.departmentId);
    const values = { name: filled(input.name, '姓名', 'name'), department_id: department };
    await tx.updateTable('person').set(values).where('id', '=', person.id).execute();
    return { done: true };
  },
});
