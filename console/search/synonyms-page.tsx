// 近义词: what finds what else; the organ's own groups are changed, those of others only switched off.
import { Button, Switch, Tag } from 'antd';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { DataList } from '../parts/data-list.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { useHolds, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { SearchTabs } from './search-tabs.tsx';
import { SynonymDialog } from './synonym-dialog.tsx';
import { TrySearch } from './try-search.tsx';
import type { Synonym } from './types.ts';

const notOffice = [{ code: 'role', message: '近义词由公开办工作人员或公开办负责人管理。' }];
const sources = [
  { value: 'own', label: '本机关的' },
  { value: 'above', label: '上级的' },
  { value: 'starter', label: '起步词表' },
];

export function SynonymsPage() {
  const organ = useOrgan();
  const office = useHolds('disclosureOfficer', 'disclosureHead');
  const [open, setOpen] = useState<Synonym | 'new' | null>(null);
  const add = (
    <WhyButton type="primary" blockers={office ? [] : notOffice} onClick={() => setOpen('new')}>
      增加一组
    </WhyButton>
  );
  return (
    <Page title="检索用词" about="群众说的词和文件里的词常常不一样。写在一组里，找一个就能找到其余的，下一次检索就起作用。" actions={add}>
      <SearchTabs here="/search" />
      <TrySearch />
      <DataList
        name="synonyms"
        path="/api/organs/{organId}/synonyms"
        at={{ organId: organ.id }}
        filters={[
          { name: 'text', kind: 'words', placeholder: '含有的词' },
          { name: 'source', kind: 'choice', placeholder: '来源', choices: sources },
        ]}
        columns={[
          { title: '词', show: Words },
          { title: '来源', width: 170, show: (row) => row.sourceName },
          { title: '说明', deskOnly: true, show: (row) => row.note || <span className="quiet">—</span> },
          { title: '使用', width: 150, show: (row) => <Use row={row} office={office} change={() => setOpen(row)} /> },
        ]}
        rowKey={(row) => row.key}
        empty={
          <EmptyTeaches title="还没有近义词" action={add}>
            例如：低保、最低生活保障。起步词表里的二百多组不用重写。
          </EmptyTeaches>
        }
      />
      {open && <SynonymDialog of={open === 'new' ? null : open} close={() => setOpen(null)} />}
    </Page>
  );
}

function Words(row: Synonym) {
  return (
    <span className={row.off ? 'quiet' : undefined}>
      {row.words.map((word, i) => (
        <Tag key={word} color={i === 0 && row.direction === 'from' ? 'blue' : undefined}>
          {word}
          {i === 0 && row.direction === 'from' && ' →'}
        </Tag>
      ))}
    </span>
  );
}

function Use({ row, office, change }: { row: Synonym; office: boolean; change: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const turn = useTell('post', '/api/organs/{organId}/synonym-switch', { done: () => said(row.off ? '已启用' : '已停用，只影响本机关') });
  if (row.id !== null)
    return (
      <Button size="small" disabled={!office} onClick={change}>
        修改
      </Button>
    );
  return (
    <Switch
      size="small"
      aria-label={`使用“${row.words[0]}”这一组`}
      checked={!row.off}
      disabled={!office}
      loading={turn.isPending}
      onChange={(on) => turn.mutate({ path: { organId: organ.id }, body: { key: row.key, off: !on } })}
    />
  );
}
