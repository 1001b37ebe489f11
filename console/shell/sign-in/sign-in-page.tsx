// The sign-in page; in the demonstration its accounts fill themselves in at a click.
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { basePath } from '../../api/base.ts';
import { useAsk } from '../../api/hooks.ts';
import type { Me } from '../../parts/organ.tsx';
import { SignInSteps } from './steps.tsx';
import { useSignOut } from './use-sign-out.ts';

export function SignInPage({ me }: { me: Me }) {
  const client = useQueryClient();
  const [fill, setFill] = useState<{ login: string; password: string } | null>(null);
  const [waitsFor, setWaitsFor] = useState(me.waitsFor);
  const signOut = useSignOut();
  useEffect(() => {
    document.title = '登录 · 公开';
  }, []);
  return (
    <main>
      <div className="sign-in">
        <h1>政府信息公开工作台</h1>
        <SignInSteps waitsFor={waitsFor ?? 'password'} fill={fill} moved={setWaitsFor} done={() => void client.resetQueries()} />
        {waitsFor ? (
          <Button type="link" onClick={signOut}>
            换一个账号
          </Button>
        ) : (
          <p className="quiet">
            账号由本机关系统管理员开立；忘了口令也请找他重置。<a href={`${basePath}/`}>看公开页面</a>
          </p>
        )}
      </div>
      {me.demo && !waitsFor && <DemoAccounts choose={setFill} />}
    </main>
  );
}

function DemoAccounts({ choose }: { choose: (fill: { login: string; password: string }) => void }) {
  const accounts = useAsk('/api/demo-accounts', {});
  if (!accounts.data?.length) return null;
  return (
    <section className="demo-accounts" aria-label="可以试用的身份">
      <strong>可以试用的身份</strong>
      <span className="quiet">　点一下就填好</span>
      <ul>
        {accounts.data.map((account) => (
          <li key={account.login}>
            <button type="button" className="text-button" onClick={() => choose({ login: account.login, password: account.password })}>
              {account.name}　<span className="quiet">{account.roleNames.join('、')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
