// 移送清单: what has gathered for archive and library, the lists made and handed over.
import { Button, Card, Modal, Popconfirm, Tag } from 'antd';
import { useState } from 'react';
import type { Row } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DataList } from '../parts/data-list.tsx';
import { DayText, dayInWords, MinuteText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { useGo, useHolds, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import './channels.css';
import { MakeList } from './make-list.tsx';
import type { Recipient } from './recipient.ts';
import { RecipientForm } from './recipient-form.tsx';

type List = Row<'/api/organs/{organId}/deliveries'>;

const onlyOffice = [{ code: 'channels.office', message: '移送由公开办工作人员或者负责人办理。' }];

export function DeliveriesPage() {
  const organ = useOrgan();
  const mayDeliver = useHolds('disclosureOfficer', 'disclosureHead');
  const [adding, setAdding] = useState(false);
  const recipients = useAsk('/api/organs/{organId}/delivery-recipients', { path: { organId: organ.id } });
  return (
    <Page
      title="移送清单"
      about="主动公开的信息要及时提供给国家档案馆和公共图书馆（《政府信息公开条例》第二十五条）。"
      actions={
        <WhyButton blockers={mayDeliver ? [] : onlyOffice} onClick={() => setAdding(true)}>
          添加接收单位
        </WhyButton>
      }
    >
      <Asked of={recipients}>{(all) => <RecipientCards recipients={all} mayDeliver={mayDeliver} />}</Asked>
      <Lists recipients={recipients.data ?? []} />
      <Modal open={adding} title="添加接收单位" footer={null} onCancel={() => setAdding(false)} destroyOnHidden>
        <RecipientForm done={() => setAdding(false)} />
      </Modal>
    </Page>
  );
}

function RecipientCards({ recipients, mayDeliver }: { recipients: Recipient[]; mayDeliver: boolean }) {
  const open = recipients.filter((one) => !one.closed);
  if (open.length === 0)
    return (
      <EmptyTeaches title="还没有接收单位">
        先添加本级国家档案馆和公共图书馆，写明从哪一天公开的信息开始移送；系统就会把此后新公开、修订、废止、撤下的信息汇成清单。
      </EmptyTeaches>
    );
  return (
    <div className="recipient-cards">
      {open.map((one) => (
        <RecipientCard key={one.id} recipient={one} mayDeliver={mayDeliver} />
      ))}
    </div>
  );
}

function RecipientCard({ recipient, mayDeliver }: { recipient: Recipient; mayDeliver: boolean }) {
  const organ = useOrgan();
  const go = useGo();
  const said = useSaid();
  const [making, setMaking] = useState(false);
  const close = useTell('post', '/api/organs/{organId}/delivery-recipients/{id}/close', { done: () => said('已停用') });
  const none =
    recipient.waiting === 0 ? [{ code: 'channels.none', message: `${dayInWords(recipient.nextFrom)}以来到昨天为止没有要移送的。` }] : [];
  return (
    <Card size="small" title={recipient.name} extra={<Tag>{recipient.kindName}</Tag>}>
      <p>
        {recipient.lastUntil ? `上一份清单到${dayInWords(recipient.lastUntil)}为止；` : `从${dayInWords(recipient.since)}公开的信息开始；`}
        此后到昨天为止有 <strong>{recipient.waiting}</strong> 条新公开、变动或者撤下的信息。
      </p>
      <ErrorSentence error={close.error} />
      <WhyButton type="primary" blockers={mayDeliver ? none : onlyOffice} onClick={() => setMaking(true)}>
        生成清单
      </WhyButton>
      {mayDeliver && (
        <Popconfirm
          title="停用后不再提示移送，已有的清单保留。确定吗？"
          onConfirm={() => close.mutate({ path: { organId: organ.id, id: recipient.id } })}
        >
          <Button type="text">停用</Button>
        </Popconfirm>
      )}
      <Modal open={making} title={`生成移送给${recipient.name}的清单`} footer={null} onCancel={() => setMaking(false)} destroyOnHidden>
        <MakeList recipient={recipient} done={(id) => go(`/deliveries/${id}`)} />
      </Modal>
    </Card>
  );
}

const columns: ListColumn<List>[] = [
  { title: '编号', width: 70, show: (row) => `第${row.number}号` },
  { title: '接收单位', show: (row) => row.recipientName },
  {
    title: '起止',
    width: 270,
    show: (row) => (
      <>
        <DayText day={row.fromDay} /> 至 <DayText day={row.untilDay} />
      </>
    ),
  },
  { title: '条数', width: 70, align: 'right', show: (row) => row.itemCount },
  { title: '状态', width: 90, show: (row) => <Tag color={row.state === 'made' ? 'gold' : 'green'}>{row.stateName}</Tag> },
  { title: '生成', width: 150, deskOnly: true, show: (row) => <MinuteText at={row.madeAt} /> },
  { title: '移送', width: 130, show: (row) => (row.handedOn ? <DayText day={row.handedOn} /> : '—') },
];

function Lists({ recipients }: { recipients: Recipient[] }) {
  const organ = useOrgan();
  return (
    <DataList
      name="deliveries"
      path="/api/organs/{organId}/deliveries"
      at={{ organId: organ.id }}
      filters={[
        {
          name: 'recipientId',
          kind: 'choice',
          placeholder: '接收单位',
          choices: recipients.map((one) => ({ value: one.id, label: one.name })),
        },
        {
          name: 'state',
          kind: 'choice',
          placeholder: '状态',
          choices: [
            { value: 'made', label: '待移送' },
            { value: 'handedOver', label: '已移送' },
          ],
        },
      ]}
      columns={columns}
      rowKey={(row) => row.id}
      opens={(row) => `/deliveries/${row.id}`}
      empty={<EmptyTeaches title="还没有移送清单">在上面的接收单位里按“生成清单”，核对后下载移送包交给对方，再回来登记移送。</EmptyTeaches>}
    />
  );
}
