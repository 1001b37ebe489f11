// The lists: what each is for, how many entries are on, what a hit does.
import { Button, Card, Space, Tag } from 'antd';
import { useState } from 'react';
import { serverUrl } from '../api/base.ts';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { WhyButton } from '../parts/why-button.tsx';
import { EffectTag } from './effect-tag.tsx';
import { ImportEntries } from './import-entries.tsx';
import { ListForm } from './list-form.tsx';
import { NewList } from './new-list.tsx';
import { RemoveList } from './remove-list.tsx';
import type { List, Lists } from './types.ts';

type Dialog = { kind: 'new' } | { kind: 'edit' | 'import' | 'remove'; list: List } | null;

export function ListsTab({ of }: { of: Lists }) {
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => setDialog(null);
  return (
    <>
      {of.adopted && (
        <div className="list-head">
          <span className="quiet">多个词重叠时按最长的提示；放行词更长时不提示。</span>
          <WhyButton type="primary" blockers={of.editBlockers} onClick={() => setDialog({ kind: 'new' })}>
            新建词库
          </WhyButton>
        </div>
      )}
      <ul className="wording-lists">
        {of.lists.map((list) => (
          <li key={list.id}>
            <ListCard list={list} of={of} open={setDialog} />
          </li>
        ))}
      </ul>
      {dialog?.kind === 'new' && <NewList close={close} />}
      {dialog?.kind === 'edit' && <ListForm list={dialog.list} close={close} />}
      {dialog?.kind === 'import' && <ImportEntries list={dialog.list} close={close} />}
      {dialog?.kind === 'remove' && <RemoveList list={dialog.list} close={close} />}
    </>
  );
}

function ListCard({ list, of, open }: { list: List; of: Lists; open: (dialog: Dialog) => void }) {
  const name = of.adopted || list.from ? <OrganLink to={`/wording?tab=entries&listId=${list.id}`}>{list.name}</OrganLink> : list.name;
  return (
    <Card size="small" className={list.active ? '' : 'list-off'} title={name} extra={<Tags list={list} />}>
      <p>{list.about || <span className="quiet">没有写用途</span>}</p>
      <p className="quiet">
        {list.activeEntries} 条在用{list.entries > list.activeEntries && `，${list.entries - list.activeEntries} 条停用`}
        {list.from && `。由${list.from}统一维护，本机关只能看`}
        {list.shared && !list.from && '。下级机关也用'}
      </p>
      {of.adopted && !list.from && <Steps list={list} of={of} open={open} />}
    </Card>
  );
}

function Tags({ list }: { list: List }) {
  return (
    <>
      {!list.active && <Tag>停用</Tag>}
      <EffectTag severity={list.severity} />
    </>
  );
}

function Steps({ list, of, open }: { list: List; of: Lists; open: (dialog: Dialog) => void }) {
  const organ = useOrgan();
  return (
    <Space wrap>
      <WhyButton size="small" blockers={of.editBlockers} onClick={() => open({ kind: 'edit', list })}>
        设置
      </WhyButton>
      {list.kind !== 'format' && (
        <WhyButton size="small" blockers={of.editBlockers} onClick={() => open({ kind: 'import', list })}>
          导入
        </WhyButton>
      )}
      <Button size="small" href={serverUrl(`/api/organs/${organ.id}/wording/lists/${list.id}/export.xlsx`)} download>
        导出
      </Button>
      {!list.shipped && (
        <WhyButton size="small" danger blockers={of.editBlockers} onClick={() => open({ kind: 'remove', list })}>
          删除
        </WhyButton>
      )}
    </Space>
  );
}
