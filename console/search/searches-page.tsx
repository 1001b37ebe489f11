// 大家在找什么: the words looked for and how often; what was found nowhere is work for the clerk.
import { Segmented } from 'antd';
import { useState } from 'react';
import { DataList } from '../parts/data-list.tsx';
import { DayText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { SearchTabs } from './search-tabs.tsx';

const about =
  '公开页面上检索过的词和次数，不记是谁找的；带长数字和邮箱的不记。一无所得的，可以加近义词、补公开，或者把现有的标题改得好找。';

export function SearchesPage() {
  const organ = useOrgan();
  const [missed, setMissed] = useState(true);
  return (
    <Page title="检索用词" about={about}>
      <SearchTabs here="/search/asked" />
      <Segmented
        value={missed}
        onChange={setMissed}
        options={[
          { value: true, label: '一无所得的' },
          { value: false, label: '全部' },
        ]}
        style={{ marginBottom: 12 }}
      />
      <DataList
        name="searches"
        key={String(missed)}
        path="/api/organs/{organId}/searches"
        at={{ organId: organ.id }}
        also={{ missed }}
        filters={[
          {
            name: 'days',
            kind: 'choice',
            placeholder: '最近 30 天',
            choices: [
              { value: '7', label: '最近 7 天' },
              { value: '90', label: '最近 90 天' },
              { value: '365', label: '最近一年' },
            ],
          },
        ]}
        columns={[
          { title: '检索的词', show: (row) => row.words },
          { title: '次数', width: 100, align: 'right', show: (row) => row.searches },
          { title: '最近一次找到', width: 140, align: 'right', show: (row) => `${row.found} 条` },
          { title: '最近一次', width: 140, show: (row) => <DayText day={row.lastOn} /> },
        ]}
        rowKey={(row) => row.words}
        empty={
          <EmptyTeaches title={missed ? '没有落空的检索' : '还没有人检索过'}>
            {missed ? '这段时间里，公开页面上检索过的词都找到了内容。' : '有人在公开页面检索后，这里按次数列出用词，约十秒更新一次。'}
          </EmptyTeaches>
        }
      />
    </Page>
  );
}
