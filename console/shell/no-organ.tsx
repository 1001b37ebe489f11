// A person who holds no role anywhere.
import { Button } from 'antd';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { useMe } from '../parts/organ.tsx';
import { useSignOut } from './sign-in/use-sign-out.ts';

export function NoOrgan() {
  const { person } = useMe();
  const signOut = useSignOut();
  return (
    <main className="narrow-page">
      <EmptyTeaches title={`${person?.name ?? ''}，您还没有任何角色`} action={<Button onClick={signOut}>退出登录</Button>}>
        请本机关的安全管理员给您分配角色，然后刷新这一页。
      </EmptyTeaches>
    </main>
  );
}
