// The steps of signing in: login and password, the code from the telephone, a first password replaced.
import { Form, Input } from 'antd';
import { useState } from 'react';
import type { Answer, Inputs } from '../../api/client.ts';
import { useTell } from '../../api/hooks.ts';
import { TellForm } from '../../parts/tell-form.tsx';
import { PasswordInput } from './password-input.tsx';

export type WaitsFor = Answer<'/api/me'>['waitsFor'];

interface Props {
  waitsFor: WaitsFor | 'password';
  /** The only login that may be used: going on after a session has ended. */
  onlyLogin?: string;
  /** Fills login and password in (demo accounts). */
  fill?: { login: string; password: string } | null;
  /** Another step than the password waits now. */
  moved?: (to: WaitsFor) => void;
  done: () => void;
}

export function SignInSteps({ waitsFor, onlyLogin, fill, moved, done }: Props) {
  const [step, setStep] = useState(waitsFor ?? 'password');
  const next = (answer: { waitsFor: WaitsFor }) => {
    if (!answer.waitsFor) return done();
    setStep(answer.waitsFor);
    moved?.(answer.waitsFor);
  };
  if (step === 'secondFactor') return <CodeStep next={next} />;
  if (step === 'newPassword') return <NewPasswordStep done={done} />;
  return <PasswordStep key={fill?.login ?? ''} next={next} onlyLogin={onlyLogin} fill={fill} />;
}

type Next = (answer: { waitsFor: WaitsFor }) => void;
type SignIn = Inputs<'/api/sign-in', 'post'>;

function PasswordStep({ next, onlyLogin, fill }: { next: Next; onlyLogin: string | undefined; fill: Props['fill'] }) {
  const signIn = useTell('post', '/api/sign-in', { refresh: false, done: next });
  return (
    <TellForm<SignIn['body'], { waitsFor: WaitsFor }, SignIn>
      of={signIn}
      submit="登录"
      initialValues={fill ?? { login: onlyLogin ?? '' }}
      inputs={(body) => ({ body })}
    >
      <Form.Item name="login" label="账号" rules={[{ required: true, message: '请填账号。' }]}>
        <Input
          autoFocus={!onlyLogin}
          disabled={onlyLogin !== undefined}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
        />
      </Form.Item>
      <Form.Item name="password" label="口令" rules={[{ required: true, message: '请填口令。' }]}>
        <PasswordInput autoFocus={onlyLogin !== undefined} autoComplete="current-password" />
      </Form.Item>
    </TellForm>
  );
}

function CodeStep({ next }: { next: Next }) {
  const pass = useTell('post', '/api/sign-in/second-factor', { refresh: false, done: next });
  return (
    <TellForm<{ code: string }, { waitsFor: WaitsFor }, Inputs<'/api/sign-in/second-factor', 'post'>>
      of={pass}
      submit="继续"
      inputs={(body) => ({ body })}
    >
      <Form.Item
        name="code"
        label="手机上的六位动态口令"
        extra="换了手机或者手机不在身边，请本机关安全管理员在“人员和角色”里停用您的动态口令，登录后再重新启用。"
        rules={[{ pattern: /^\s*\d{3}\s?\d{3}\s*$/, required: true, message: '请填六位数字。' }]}
      >
        <Input autoFocus inputMode="numeric" autoComplete="one-time-code" maxLength={8} />
      </Form.Item>
    </TellForm>
  );
}

function NewPasswordStep({ done }: { done: () => void }) {
  const change = useTell('post', '/api/me/password', { refresh: false, done });
  return (
    <>
      <p>这是您第一次登录（或口令刚被重置），请先换成自己的口令。</p>
      <TellForm<NewPassword, unknown, Inputs<'/api/me/password', 'post'>>
        of={change as never}
        submit="保存并进入"
        inputs={({ newPassword }) => ({ body: { newPassword } })}
      >
        <NewPasswordFields />
      </TellForm>
    </>
  );
}

export interface NewPassword {
  newPassword: string;
  again: string;
}

/** The new password, typed twice. */
export function NewPasswordFields() {
  return (
    <>
      <Form.Item
        name="newPassword"
        label="新口令"
        extra="至少 10 个字符，不要用账号、生日或常见口令；几个不相干的词连起来就很好。"
        rules={[
          { required: true, message: '请填新口令。' },
          { min: 10, message: '至少 10 个字符。' },
        ]}
      >
        <PasswordInput autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label="再填一次"
        dependencies={['newPassword']}
        rules={[
          { required: true, message: '请再填一次。' },
          ({ getFieldValue }) => ({
            validator: (_, again) =>
              !again || again === getFieldValue('newPassword') ? Promise.resolve() : Promise.reject(new Error('两次填的不一样。')),
          }),
        ]}
      >
        <PasswordInput autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
