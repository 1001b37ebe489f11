// What differs for this organ alone: its region's holidays, days ordered off or worked.
import { Button, DatePicker, Form, Input, Modal, Popconfirm, Radio, Tag } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import type { Row } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DataList } from '../parts/data-list.tsx';
import { dayInWords } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { useHolds, useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';

type Exception = Row<'/api/calendar/organs/{organId}/exceptions'>;
const onlyHead = [{ code: 'roles', message: '需要公开办负责人的角色。' }];

export function Exceptions() {
  const { id: organId } = useOrgan();
  const mayChange = useHolds('disclosureHead');
  const [adding, setAdding] = useState(false);
  const columns: ListColumn<Exception>[] = [
    {
      title: '日期',
      show: (row) => `${dayInWords(row.from)}${row.to === row.from ? '' : ` 至 ${dayInWords(row.to)}`}`,
    },
    { title: '', width: 70, show: (row) => <Tag color={row.working ? 'gold' : 'green'}>{row.working ? '上班' : '不上班'}</Tag> },
    { title: '名称', show: (row) => row.name },
    { title: '依据', show: (row) => row.basis },
    { title: '登记', width: 100, show: (row) => row.addedBy },
    { title: '', width: 110, show: (row) => <Withdraw row={row} may={mayChange} /> },
  ];
  return (
    <>
      <RegionChoice mayChange={mayChange} />
      <div className="list-head">
        <h3>本机关的例外</h3>
        <WhyButton blockers={mayChange ? [] : onlyHead} onClick={() => setAdding(true)}>
          登记例外
        </WhyButton>
      </div>
      <DataList
        name="exceptions"
        path="/api/calendar/organs/{organId}/exceptions"
        at={{ organId }}
        columns={columns}
        rowKey={(row) => row.id}
        empty={
          <EmptyTeaches title="没有例外">
            上级文件要求本机关某天停止办公或加班的（如防台风停工），在这里登记并写明依据，期限会照此计算。
          </EmptyTeaches>
        }
      />
      <Modal open={adding} title="登记例外" footer={null} destroyOnHidden onCancel={() => setAdding(false)}>
        <ExceptionForm done={() => setAdding(false)} />
      </Modal>
    </>
  );
}

function RegionChoice({ mayChange }: { mayChange: boolean }) {
  const { id: organId } = useOrgan();
  const said = useSaid();
  const answer = useAsk('/api/calendar/organs/{organId}/exceptions', { path: { organId }, query: { page: 1, pageSize: 1 } });
  const choose = useTell('put', '/api/calendar/organs/{organId}/region', { done: () => said('地区已保存') });
  return (
    <Asked of={answer}>
      {({ region }) => (
        <TellForm<{ region?: string }, unknown, { path: { organId: string }; body: { region: string } }>
          of={choose as never}
          layout="inline"
          submit="保存"
          initialValues={{ region }}
          inputs={(values) => ({ path: { organId }, body: { region: values.region?.trim() ?? '' } })}
        >
          <Form.Item name="region" label="所在地区（六位行政区划代码）" extra="民族自治地方等有自己的假日时才需要填。">
            <Input maxLength={6} className="short-input" disabled={!mayChange} placeholder="不填" />
          </Form.Item>
        </TellForm>
      )}
    </Asked>
  );
}

interface Values {
  days: [Dayjs, Dayjs];
  working: boolean;
  name: string;
  basis: string;
}

function ExceptionForm({ done }: { done: () => void }) {
  const { id: organId } = useOrgan();
  const add = useTell('post', '/api/calendar/organs/{organId}/exceptions', { done });
  const inputs = ({ days, ...rest }: Values) => ({
    path: { organId },
    body: { ...rest, from: days[0].format('YYYY-MM-DD'), to: days[1].format('YYYY-MM-DD') },
  });
  return (
    <TellForm<Values, { id: string }, ReturnType<typeof inputs>> of={add} inputs={inputs} submit="登记" initialValues={{ working: false }}>
      <Form.Item name="days" label="从哪天到哪天" rules={[{ required: true, message: '请选日期。' }]}>
        <DatePicker.RangePicker />
      </Form.Item>
      <Form.Item name="working" label="这些天">
        <Radio.Group
          options={[
            { value: false, label: '不上班' },
            { value: true, label: '上班' },
          ]}
        />
      </Form.Item>
      <Form.Item name="name" label="名称" rules={[{ required: true, message: '请填名称，例如“防台风停工”。' }]}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="basis" label="依据的文件" rules={[{ required: true, message: '请填所依据的文件。' }]}>
        <Input maxLength={200} />
      </Form.Item>
    </TellForm>
  );
}

function Withdraw({ row, may }: { row: Exception; may: boolean }) {
  const { id: organId } = useOrgan();
  const [reason, setReason] = useState('');
  const withdraw = useTell('post', '/api/calendar/organs/{organId}/exceptions/{id}/withdraw');
  if (row.withdrawnAt) return <span className="quiet">已撤销：{row.withdrawalReason}</span>;
  if (!may) return null;
  return (
    <>
      <ErrorSentence error={withdraw.error} />
      <Popconfirm
        title="撤销这条例外"
        description={
          <Input placeholder="理由（必填）" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        }
        okText="撤销"
        okButtonProps={{ danger: true, disabled: reason.trim() === '' }}
        onConfirm={() => withdraw.mutate({ path: { organId, id: row.id }, body: { reason } })}
      >
        <Button size="small">撤销</Button>
      </Popconfirm>
    </>
  );
}
