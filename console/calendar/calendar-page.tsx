// The working calendar: the year, a term counted out, notices entered by two people, the organ's own exceptions.
import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { Page } from '../parts/page.tsx';
import { Exceptions } from './exceptions.tsx';
import { Notices } from './notices.tsx';
import { TermTrial } from './term-trial.tsx';
import { YearView } from './year-view.tsx';

const tabs = [
  { key: 'year', label: '年历', children: <YearView /> },
  { key: 'term', label: '期限试算', children: <TermTrial /> },
  { key: 'notices', label: '放假通知', children: <Notices /> },
  { key: 'own', label: '本机关', children: <Exceptions /> },
];

export function CalendarPage() {
  const [search, setSearch] = useSearchParams();
  return (
    <Page title="工作日历" about="各种期限都按这里的工作日计算，放假和调休以国务院办公厅通知为准。">
      <Tabs
        items={tabs}
        activeKey={search.get('tab') ?? 'year'}
        destroyOnHidden
        onChange={(tab) => setSearch(tab === 'year' ? {} : { tab }, { replace: true })}
      />
    </Page>
  );
}
