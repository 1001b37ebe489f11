// A new account; its first password is shown once.
import { Form, Input, Select } from 'antd';
import type { Answer, Inputs } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { FirstPassword } from './first-password.tsx';

type Make = Inputs<'/api/organs/{organId}/persons', 'post'>;
type Made = Answer<'/api/organs/{organId}/persons', 'post'>;

export function NewPerson({ close }: { close: () => void }) {
  const { id: organId } = useOrgan();
  const create = useTell('post', '/api/organs/{organId}/persons');
  if (create.data) return <FirstPassword login={create.data.login} password={create.data.firstPassword} close={close} />;
  return (
    <TellForm<Make['body'], Made, Make>
      of={create}
      submit="开立账号"
      inputs={(body) => ({ path: { organId }, body: { ...body, departmentId: body.departmentId ?? null } })}
    >
      <Form.Item name="name" label="姓名" rules={[{ required: true, whitespace: true, message: '请填姓名。' }]}>
        <Input autoFocus maxLength={40} />
      </Form.Item>
      <Form.Item
        name="login"
        label="账号"
        extra="小写字母、数字和 . _ -，如姓名拼音；以后不能改。"
        rules={[{ required: true, whitespace: true, message: '请填账号。' }]}
      >
        <Input autoCapitalize="none" spellCheck={false} autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item name="departmentId" label="科室">
        <DepartmentSelect />
      </Form.Item>
    </TellForm>
  );
}

/** The organ's open departments; filled in by the form around it. */
export function DepartmentSelect(props: { value?: string | null; onChange?: (value: string | null) => void; id?: string }) {
  const { id: organId } = useOrgan();
  const departments = useAsk('/api/organs/{organId}/departments', { path: { organId } });
  const options = (departments.data ?? []).filter((d) => !d.closedAt).map((d) => ({ value: d.id, label: d.name }));
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="不分科室"
      options={options}
      value={props.value ?? null}
      onChange={(value?: string | null) => props.onChange?.(value ?? null)}
    />
  );
}
