// One's password changed.
import { Form } from 'antd';
import type { Inputs } from '../../api/client.ts';
import { useTell } from '../../api/hooks.ts';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { PasswordInput } from '../sign-in/password-input.tsx';
import { type NewPassword, NewPasswordFields } from '../sign-in/steps.tsx';

type Change = Inputs<'/api/me/password', 'post'>;

export function MyPassword() {
  const said = useSaid();
  const [form] = Form.useForm<NewPassword & { currentPassword: string }>();
  const change = useTell('post', '/api/me/password', {
    done: () => {
      form.resetFields();
      said('口令已换，别处的登录都已结束');
    },
  });
  return (
    <TellForm<NewPassword & { currentPassword: string }, { done: boolean }, Change>
      of={change}
      form={form}
      submit="换口令"
      inputs={({ currentPassword, newPassword }) => ({ body: { currentPassword, newPassword } })}
    >
      <Form.Item name="currentPassword" label="现在的口令" rules={[{ required: true, message: '请填现在的口令。' }]}>
        <PasswordInput autoComplete="current-password" />
      </Form.Item>
      <NewPasswordFields />
    </TellForm>
  );
}
