// The second step of signing in: taken up with a telephone, given up with the password.
import { Alert, Button, Form, Input } from 'antd';
import type { Answer, Inputs } from '../../api/client.ts';
import { useTell } from '../../api/hooks.ts';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { useMe } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { PasswordInput } from '../sign-in/password-input.tsx';
import { QrCode } from './qr-code.tsx';

export function MyTotp() {
  return useMe().person?.totp ? <Stop /> : <Start />;
}

function Start() {
  const start = useTell('post', '/api/me/totp', { refresh: false });
  if (start.data) return <Prove start={start.data} />;
  return (
    <>
      <p>登录时除口令外再填手机上的六位数字，别人偷到口令也进不来。手机上需要一个支持动态口令（TOTP）的应用，不需要联网。</p>
      <ErrorSentence error={start.error} />
      <Button loading={start.isPending} onClick={() => start.mutate({})}>
        启用动态口令
      </Button>
    </>
  );
}

function Prove({ start }: { start: Answer<'/api/me/totp', 'post'> }) {
  const said = useSaid();
  const confirm = useTell('post', '/api/me/totp/confirm', { done: () => said('动态口令已启用') });
  return (
    <>
      <p>用手机应用扫这个码，再填手机上出现的六位数字。</p>
      <QrCode text={start.uri} title="动态口令的二维码" />
      <p className="quiet">
        不能扫码时手工输入：<span className="once">{start.secret.match(/.{1,4}/g)?.join(' ')}</span>
      </p>
      <TellForm<{ code: string }, { done: boolean }, Inputs<'/api/me/totp/confirm', 'post'>>
        of={confirm}
        submit="启用"
        inputs={(body) => ({ body })}
      >
        <Form.Item name="code" label="六位数字" rules={[{ required: true, pattern: /^\s*\d{3}\s?\d{3}\s*$/, message: '请填六位数字。' }]}>
          <Input inputMode="numeric" autoComplete="one-time-code" maxLength={8} className="short-input" />
        </Form.Item>
      </TellForm>
    </>
  );
}

function Stop() {
  const said = useSaid();
  const stop = useTell('post', '/api/me/totp/stop', { done: () => said('动态口令已停用') });
  return (
    <>
      <Alert className="sentence" type="success" showIcon title="已启用：每次登录都要填手机上的六位数字。" />
      <TellForm<{ password: string }, { done: boolean }, Inputs<'/api/me/totp/stop', 'post'>>
        of={stop}
        submit="停用"
        danger
        inputs={(body) => ({ body })}
      >
        <Form.Item name="password" label="要停用（如换手机），请填口令" rules={[{ required: true, message: '请填口令。' }]}>
          <PasswordInput autoComplete="current-password" />
        </Form.Item>
      </TellForm>
    </>
  );
}
