// One list: what is in it, to be downloaded, handed over and registered.
import { Alert, Button, DatePicker, Form, Input, Modal, Space } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useParams } from 'react-router';
import { serverUrl } from '../api/base.ts';
import type { Answer, Inputs, Row } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DataList } from '../parts/data-list.tsx';
import { DayText, dayInWords } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { WhyButton } from '../parts/why-button.tsx';

type List = Answer<'/api/organs/{organId}/deliveries/{id}'>;
type Item = Row<'/api/organs/{organId}/deliveries/{id}/items'>;

const columns: ListColumn<Item>[] = [
  { title: '标题', show: (row) => `${row.position}．${row.title}` },
  { title: '情形', width: 100, show: (row) => row.happenedName },
  { title: '日期', width: 130, show: (row) => <DayText day={row.onDay} /> },
  { title: '索引号', width: 230, deskOnly: true, show: (row) => row.indexNumber ?? '—' },
  { title: '发文字号', width: 170, deskOnly: true, show: (row) => row.documentNumber ?? '—' },
];

export function DeliveryPage() {
  const organ = useOrgan();
  const id = useParams().id ?? '';
  const list = useAsk('/api/organs/{organId}/deliveries/{id}', { path: { organId: organ.id, id } });
  return <Asked of={list}>{(found) => <Delivery list={found} />}</Asked>;
}

function Delivery({ list }: { list: List }) {
  const organ = useOrgan();
  const [handing, setHanding] = useState(false);
  const file = (name: string) => serverUrl(`/api/organs/${organ.id}/deliveries/${list.id}/${name}`);
  return (
    <Page
      title={`第${list.number}号移送清单`}
      about={`${list.recipientName} · ${dayInWords(list.fromDay)}至${dayInWords(list.untilDay)} · 共${list.itemCount}条 · ${list.stateName}`}
      actions={
        <Space wrap>
          <Button href={file('list.xlsx')}>下载清单</Button>
          <Button href={file('package.zip')}>下载移送包（清单、正文、附件）</Button>
          {list.state === 'made' && (
            <WhyButton type="primary" blockers={list.steps[0]?.blockers ?? []} onClick={() => setHanding(true)}>
              登记移送
            </WhyButton>
          )}
        </Space>
      }
    >
      {list.handedOn && (
        <Alert
          className="sentence"
          type="success"
          showIcon
          title={`${dayInWords(list.handedOn)}已移送，接收人${list.receivedBy ?? ''}${list.receiptNumber ? `，回执${list.receiptNumber}` : ''}。${list.note ?? ''}`}
        />
      )}
      <DataList
        name="delivery-items"
        path="/api/organs/{organId}/deliveries/{id}/items"
        at={{ organId: organ.id, id: list.id }}
        columns={columns}
        rowKey={(row) => String(row.position)}
        opens={(row) => `/publication/${row.publicationId}`}
        empty={<EmptyTeaches title="清单是空的">没有条目。</EmptyTeaches>}
      />
      <Modal open={handing} title="登记移送" footer={null} onCancel={() => setHanding(false)} destroyOnHidden>
        <HandOver list={list} done={() => setHanding(false)} />
      </Modal>
    </Page>
  );
}

interface Values {
  handedOn: Dayjs;
  receivedBy: string;
  receiptNumber: string;
  note: string;
}

function HandOver({ list, done }: { list: List; done: () => void }) {
  const organ = useOrgan();
  const hand = useTell('post', '/api/organs/{organId}/deliveries/{id}/hand-over', { done });
  const inputs = ({ handedOn, ...rest }: Values): Inputs<'/api/organs/{organId}/deliveries/{id}/hand-over', 'post'> => ({
    path: { organId: organ.id, id: list.id },
    body: { ...rest, handedOn: handedOn.format('YYYY-MM-DD') },
  });
  return (
    <TellForm<Values, { done: boolean }, ReturnType<typeof inputs>>
      of={hand}
      submit="登记"
      inputs={inputs}
      initialValues={{ handedOn: dayjs(), receivedBy: '', receiptNumber: '', note: '' }}
    >
      <p>登记后这份清单不能再改。请在对方签收以后登记。</p>
      <Form.Item name="handedOn" label="移送日期" rules={[{ required: true, message: '请选日期。' }]}>
        <DatePicker maxDate={dayjs()} />
      </Form.Item>
      <Form.Item name="receivedBy" label="接收人" rules={[{ required: true, whitespace: true, message: '请填接收人。' }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="receiptNumber" label="回执编号（没有的留空）">
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="note" label="备注">
        <Input.TextArea maxLength={500} autoSize />
      </Form.Item>
    </TellForm>
  );
}
