// One item: everything of it, changed by the disclosure office; a new one.
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DayText, MinuteText } from '../parts/day-text.tsx';
import { useGo, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useSaid } from '../parts/use-said.ts';
import { useSaved } from '../parts/use-saved.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { notOffice, useColumns, useIsOffice } from './ask.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import './catalogue.css';
import { ItemFacts } from './item-facts.tsx';
import { blankItem, ItemForm, inputOf } from './item-form.tsx';
import { OffDialog } from './off-dialog.tsx';
import { type Item, itemPath, itemsPath } from './types.ts';

export function ItemPage() {
  const { id = '' } = useParams();
  const item = useAsk(itemPath, { path: { organId: useOrgan().id, id } });
  return <Asked of={item}>{(found) => <OneItem key={`${found.id} ${found.version}`} item={found} />}</Asked>;
}

function OneItem({ item }: { item: Item }) {
  const [editing, setEditing] = useState(false);
  return (
    <Page
      title={item.name}
      about={[item.domain, item.level1, item.stateName].join(' · ')}
      actions={!editing && <Actions item={item} edit={() => setEditing(true)} />}
    >
      {editing ? <Editing item={item} close={() => setEditing(false)} /> : <Reading item={item} />}
    </Page>
  );
}

function Reading({ item }: { item: Item }) {
  const columns = useColumns().data ?? [];
  return (
    <>
      <ItemFacts item={item} columnName={columns.find((one) => one.id === item.columnId)?.name ?? null} />
      <section className="panel">
        <h2>来历</h2>
        <p>出处：{item.source}</p>
        {item.confirmedAt && (
          <p>
            {item.confirmedBy}于 <MinuteText at={item.confirmedAt} /> 核对启用，对照：{item.confirmedWith}
          </p>
        )}
        {item.offReason && <p>停用原因：{item.offReason}</p>}
        <p>
          {item.inForceSince ? (
            <>
              自 <DayText day={item.inForceSince} /> 起列入生效的目录。
            </>
          ) : (
            '还不在生效的目录里。'
          )}
          最近修改：{item.changedBy}，<MinuteText at={item.changedAt} />。
        </p>
      </section>
    </>
  );
}

function Actions({ item, edit }: { item: Item; edit: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const office = useIsOffice();
  const [dialog, setDialog] = useState<'confirm' | 'off' | null>(null);
  const on = useTell('post', '/api/organs/{organId}/catalogue/items/{id}/on', { done: () => said('已恢复') });
  const why = office ? [] : notOffice;
  const close = () => setDialog(null);
  return (
    <Space wrap>
      {item.state === 'proposal' && (
        <WhyButton type="primary" blockers={why} onClick={() => setDialog('confirm')}>
          核对启用
        </WhyButton>
      )}
      <WhyButton blockers={why} onClick={edit}>
        修改
      </WhyButton>
      {item.state === 'off' ? (
        <WhyButton blockers={why} loading={on.isPending} onClick={() => on.mutate({ path: { organId: organ.id, id: item.id } })}>
          恢复
        </WhyButton>
      ) : (
        <WhyButton blockers={why} onClick={() => setDialog('off')}>
          停用
        </WhyButton>
      )}
      {dialog === 'confirm' && <ConfirmDialog ids={[item.id]} close={close} />}
      {dialog === 'off' && <OffDialog item={item} close={close} />}
    </Space>
  );
}

function Editing({ item, close }: { item: Item; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const draft = useSaved(`catalogue-item:${item.id}:${item.version}`, inputOf(item));
  const giveUp = () => {
    draft.clear();
    close();
  };
  const edit = useTell('put', itemPath, {
    done: () => {
      draft.clear();
      said('已保存；新的一版生效以后，公众看到的目录才会改变');
      close();
    },
  });
  return (
    <ItemForm
      of={edit}
      draft={draft}
      submit="保存"
      inputs={(values) => ({ path: { organId: organ.id, id: item.id }, body: { version: item.version, ...inputOf(values) } })}
      beside={<Button onClick={giveUp}>不改了</Button>}
    />
  );
}

export function NewItemPage() {
  const organ = useOrgan();
  const go = useGo();
  const said = useSaid();
  const draft = useSaved(`catalogue-item:new:${organ.id}`, blankItem(organ.name));
  const giveUp = () => {
    draft.clear();
    go('/catalogue');
  };
  const add = useTell('post', itemsPath, {
    done: ({ id }) => {
      draft.clear();
      said('已增加');
      go(`/catalogue/items/${id}`, { replace: true });
    },
  });
  return (
    <Page title="增加目录事项" about="与已公布的标准目录各列相同。">
      <ItemForm
        of={add}
        draft={draft}
        submit="增加"
        inputs={(values) => ({ path: { organId: organ.id }, body: inputOf(values) })}
        beside={<Button onClick={giveUp}>不加了</Button>}
      />
    </Page>
  );
}
