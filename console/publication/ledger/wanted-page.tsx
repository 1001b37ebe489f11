// 还没有登记的: published texts that should be on other channels too; one press registers each, another gives it up.
import { Button, Form, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import '../publication.css';
import { useAsk, useTell } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { DataList } from '../../parts/data-list.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { OrganLink, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { useMayRegister } from '../may.ts';
import { channels } from './channels.ts';
import { PostingForm } from './posting-form.tsx';
import { type Wanted, wantedPath } from './types.ts';

const filters = [
  { name: 'channel', kind: 'choice' as const, placeholder: '渠道', choices: channels.filter((one) => one.value !== 'website') },
];

export function WantedPage() {
  const organ = useOrgan();
  const [search, setSearch] = useSearchParams();
  const [dropping, setDropping] = useState<Wanted | null>(null);
  const mayRegister = useMayRegister();
  const publication = search.get('publication');
  const open = (row: Wanted | null) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        for (const [name, value] of [['publication', row?.publicationId] as const, ['at', row?.channel] as const])
          value ? next.set(name, value) : next.delete(name);
        return next;
      },
      { replace: true },
    );
  const columns = [
    { title: '标题', show: (row: Wanted) => <OrganLink to={`/publication/${row.publicationId}`}>{row.title}</OrganLink> },
    { title: '渠道', width: 200, show: (row: Wanted) => row.channelName },
    { title: '网站公开', width: 130, show: (row: Wanted) => <DayText day={row.publishedOn} /> },
    { title: '办理', width: 200, show: (row: Wanted) => mayRegister && <Ways row={row} register={open} drop={setDropping} /> },
  ];
  return (
    <Page
      title="还没有登记的其他渠道"
      about="起草时选了“同时公开的渠道”，网站公开以后到那里去发，发完在这里登记网址或者照片。"
      actions={<OrganLink to="/ledger">回公开台账</OrganLink>}
    >
      <DataList
        name="wanted"
        path={wantedPath}
        at={{ organId: organ.id }}
        filters={filters}
        columns={columns}
        rowKey={(row) => `${row.publicationId} ${row.channel}`}
        empty={
          <EmptyTeaches title="都登记好了">
            起草政府信息时勾选“同时公开的渠道”（微信公众号、公示栏、广播等），网站公开以后就会列在这里，直到登记或者说明不发了。
          </EmptyTeaches>
        }
      />
      {publication && mayRegister && (
        <Registering publicationId={publication} channel={search.get('at') ?? 'wechat'} close={() => open(null)} />
      )}
      {dropping && <Dropping row={dropping} close={() => setDropping(null)} />}
    </Page>
  );
}

function Ways({ row, register, drop }: { row: Wanted; register: (row: Wanted) => void; drop: (row: Wanted) => void }) {
  return (
    <Space wrap size={4}>
      <Button size="small" onClick={() => register(row)}>
        登记
      </Button>
      {row.channel === 'wechat' && <OrganLink to={`/publication/${row.publicationId}/wechat`}>微信稿</OrganLink>}
      <Button size="small" type="text" onClick={() => drop(row)}>
        不发了
      </Button>
    </Space>
  );
}

/** The form, filled with what the public text says. */
function Registering({ publicationId, channel, close }: { publicationId: string; channel: string; close: () => void }) {
  const organ = useOrgan();
  const start = useAsk(
    '/api/organs/{organId}/postings/start',
    { path: { organId: organ.id }, query: { publicationId, channel } },
    { fresh: true },
  );
  return <Asked of={start}>{(found) => <PostingForm start={found} close={close} />}</Asked>;
}

function Dropping({ row, close }: { row: Wanted; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const drop = useTell('post', '/api/organs/{organId}/postings/wanted/drop', {
    done: () => {
      said('不再提醒');
      close();
    },
  });
  return (
    <Modal open title={`不在${row.channelName}公开了`} footer={null} onCancel={close} destroyOnHidden>
      <p>
        “{row.title}”不再提醒到{row.channelName}去发，网站上的不受影响。
      </p>
      <TellForm<{ reason: string }, unknown, Parameters<typeof drop.mutate>[0]>
        of={drop}
        submit="不发了"
        inputs={({ reason }) => ({
          path: { organId: organ.id },
          body: { publicationId: row.publicationId, channel: row.channel, reason },
        })}
      >
        <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由，如“内容只与本村有关”。' }]}>
          <Input maxLength={200} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
