// 审核抽查: what one hand decided in the organs below, drawn at random and looked at again.
import { Alert, Button, Form, Input, InputNumber, Modal, Radio, Tag } from 'antd';
import { useState } from 'react';
import './reviews.css';
import type { Row as RowOf } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DataList } from '../parts/data-list.tsx';
import { dayInWords, minuteInWords } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';

const path = '/api/organs/{organId}/rechecks';
type Row = RowOf<typeof path>;

export function RechecksPage() {
  const at = { organId: useOrgan().id };
  const found = useAsk(path, { path: at, query: { pageSize: 1 } });
  return (
    <Page title="审核抽查" about="下级机关人手少、由同一人办理几个审核环节的（小机关模式），由上级随机抽查，结果计入年度自查。">
      <Asked of={found}>
        {({ offices, pool }) => (
          <>
            {offices.map((one) => (
              <Alert
                key={one.name}
                className="sentence"
                type="info"
                showIcon
                title={`${one.name}${one.since ? `自${dayInWords(one.since)}起` : ''}是小机关模式`}
                description={one.reason}
              />
            ))}
            <Draw pool={pool} />
          </>
        )}
      </Asked>
      <DataList
        name="rechecks"
        path={path}
        at={at}
        columns={columns}
        rowKey={(row) => row.id ?? row.reviewId}
        unfolds={(row) => <Stages row={row} />}
        empty={<EmptyTeaches title="还没有抽查">下级机关开启小机关模式、由同一人办结审核以后，可以在这里随机抽取。</EmptyTeaches>}
      />
    </Page>
  );
}

function Draw({ pool }: { pool: number }) {
  const organ = useOrgan();
  const said = useSaid();
  const [many, setMany] = useState(3);
  const tell = useTell('post', '/api/organs/{organId}/rechecks/draw', { done: ({ drawn }) => said(`抽取了${drawn}件`) });
  const none = [{ code: 'pool', message: '下级机关没有还没抽过的、由同一人办理的审核。' }];
  return (
    <p>
      还有{pool}件没有抽过。抽取 <InputNumber aria-label="抽取几件" min={1} max={50} value={many} onChange={(next) => setMany(next ?? 1)} />{' '}
      件{' '}
      <WhyButton
        type="primary"
        blockers={pool === 0 ? none : []}
        loading={tell.isPending}
        onClick={() => tell.mutate({ path: { organId: organ.id }, body: { many } })}
      >
        随机抽取
      </WhyButton>
    </p>
  );
}

const columns = [
  { title: '信息', show: (row: Row) => row.title },
  { title: '机关', width: 180, show: (row: Row) => row.reviewedOrganName },
  { title: '审核办结', width: 160, show: (row: Row) => (row.closedAt ? minuteInWords(row.closedAt) : '—') },
  { title: '结果', width: 260, show: (row: Row) => <Outcome row={row} /> },
];

function Outcome({ row }: { row: Row }) {
  const [open, setOpen] = useState(false);
  if (row.result)
    return (
      <>
        <Tag className={{ right: 'tag-green', wrong: 'tag-red' }[row.result] ?? 'tag-amber'}>{row.resultName}</Tag>
        <span className="quiet">
          {row.doneByName} {row.note}
        </span>
      </>
    );
  return (
    <>
      <Button size="small" type="primary" onClick={() => setOpen(true)}>
        填写结果
      </Button>
      {open && row.id && <Finish id={row.id} title={row.title} close={() => setOpen(false)} />}
    </>
  );
}

function Stages({ row }: { row: Row }) {
  return (
    <ol>
      {row.stages.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two stages may bear the same name.
        <li key={at}>
          {one.stageName}：{one.personName} {one.sameHand && <Tag className="tag-amber">由同一人办理</Tag>}
          {one.opinion && <span className="quiet">“{one.opinion}”</span>}
        </li>
      ))}
    </ol>
  );
}

function Finish({ id, title, close }: { id: string; title: string; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const tell = useTell('post', '/api/organs/{organId}/rechecks/{id}/finish', {
    done: () => {
      said('已办结');
      close();
    },
  });
  return (
    <Modal open title={`抽查结果：${title}`} footer={null} onCancel={close} destroyOnHidden>
      <TellForm<{ result: string; note: string }, unknown, Parameters<typeof tell.mutate>[0]>
        of={tell}
        submit="办结"
        inputs={({ result, note }) => ({ path: { organId: organ.id, id }, body: { result, note: note ?? '' } })}
      >
        <Form.Item name="result" label="结果" rules={[{ required: true, message: '请选择抽查结果。' }]}>
          <Radio.Group
            options={[
              { value: 'right', label: '审核到位' },
              { value: 'flawed', label: '有瑕疵，已提醒' },
              { value: 'wrong', label: '有错误，已要求撤回或者改正' },
            ]}
          />
        </Form.Item>
        <Form.Item name="note" label="说明（有问题的必填）">
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
