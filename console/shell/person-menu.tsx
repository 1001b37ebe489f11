// Oneself: name and roles, account, signing out.
import { UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useGo, useMe, useOrgan } from '../parts/organ.tsx';
import { useSignOut } from './sign-in/use-sign-out.ts';

export function PersonMenu({ wide }: { wide: boolean }) {
  const { person } = useMe();
  const organ = useOrgan();
  const go = useGo();
  const signOut = useSignOut();
  const items = [
    { key: 'who', disabled: true, label: <span className="who">{`${person?.name ?? ''}　${organ.roleNames.join('、')}`}</span> },
    { type: 'divider' as const },
    { key: 'me', label: '我的账号', onClick: () => go('/me') },
    { key: 'hand-over', label: '离岗移交', onClick: () => go('/hand-over') },
    { key: 'out', label: '退出登录', onClick: signOut },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" className="on-blue" icon={<UserOutlined />} aria-label={`${person?.name ?? ''}，账号菜单`}>
        {wide && person?.name}
      </Button>
    </Dropdown>
  );
}
