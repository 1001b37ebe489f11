// The organ's name; a choice when the person works in several.
import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { Link } from 'react-router';
import { useMe, useOrgan } from '../parts/organ.tsx';

export function OrganSwitcher() {
  const organ = useOrgan();
  const { organs } = useMe();
  if (organs.length === 1) return <span className="organ-name">{organ.name}</span>;
  const items = organs.map((o) => ({ key: o.id, label: <Link to={`/${o.slug}`}>{o.name}</Link> }));
  return (
    <Dropdown menu={{ items, selectedKeys: [organ.id] }} trigger={['click']}>
      <Button type="text" className="on-blue organ-name" aria-label={`当前机关：${organ.name}，点击切换`}>
        <span className="organ-name-text">{organ.name}</span> <DownOutlined />
      </Button>
    </Dropdown>
  );
}
