// The two pages of search, side by side.
import { Tabs } from 'antd';
import { useGo } from '../parts/organ.tsx';

const tabs = [
  { key: '/search', label: '近义词' },
  { key: '/search/asked', label: '大家在找什么' },
];

export function SearchTabs({ here }: { here: string }) {
  const go = useGo();
  return <Tabs activeKey={here} items={tabs} onChange={(key) => go(key)} />;
}
