// The dictionary: its lists, their entries, a text tried out, what was changed, what a new version proposes.
import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import './screening.css';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { Adopt } from './adopt.tsx';
import { ChangesTab } from './changes-tab.tsx';
import { EntriesTab } from './entries-tab.tsx';
import { ListsTab } from './lists-tab.tsx';
import { ProposalsTab } from './proposals-tab.tsx';
import { TryTab } from './try-tab.tsx';
import { type Lists, wordingPath } from './types.ts';

export function WordingPage() {
  const organ = useOrgan();
  const answer = useAsk(wordingPath, { path: { organId: organ.id } });
  return (
    <Page title="发布前检查词库" about="正文、标题和附件公开以前，逐词对照这里的词库。提示会写明是哪个词库的哪一条。">
      <Asked of={answer}>{(lists) => <Tabbed of={lists} />}</Asked>
    </Page>
  );
}

function Tabbed({ of }: { of: Lists }) {
  const [search, setSearch] = useSearchParams();
  const adopted = [
    { key: 'entries', label: '词条', children: <EntriesTab of={of} /> },
    { key: 'changes', label: '变更记录', children: <ChangesTab /> },
    ...(of.proposals > 0 ? [{ key: 'proposals', label: `系统更新（${of.proposals}）`, children: <ProposalsTab of={of} /> }] : []),
  ];
  const items = [
    { key: 'lists', label: '词库', children: <ListsTab of={of} /> },
    { key: 'try', label: '试一试', children: <TryTab /> },
    ...(of.adopted ? adopted : []),
  ];
  const wanted = search.get('tab') ?? 'lists';
  return (
    <>
      {!of.adopted && <Adopt of={of} />}
      <Tabs
        items={items}
        activeKey={items.some((item) => item.key === wanted) ? wanted : 'lists'}
        destroyOnHidden
        onChange={(tab) => setSearch(tab === 'lists' ? {} : { tab }, { replace: true })}
      />
    </>
  );
}
