// The versions: what would come into force, what did when, and how two of them differ.
import { Button, DatePicker, Form, Input, Modal, Select, Space, Table } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { serverUrl } from '../api/base.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DayText, MinuteText } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { notHead, useIsHead, useOverview } from './ask.ts';
import { CatalogueTabs } from './catalogue-tabs.tsx';
import { Differences } from './differences.tsx';
import type { Overview, Version } from './types.ts';
import { VersionOnDay } from './version-on-day.tsx';

export function VersionsPage() {
  const organ = useOrgan();
  const versions = useAsk('/api/organs/{organId}/catalogue/versions', { path: { organId: organ.id } });
  const overview = useOverview();
  return (
    <Page title="目录版本" about="改动先攒在这里，选一天一起生效；以前的各版都留着，看得到哪一天适用哪一版。">
      <CatalogueTabs here="/catalogue/versions" />
      {overview.data && <Coming overview={overview.data} />}
      <Asked of={versions}>{({ versions: all }) => <Versions all={all} />}</Asked>
    </Page>
  );
}

function Coming({ overview }: { overview: Overview }) {
  const head = useIsHead();
  const [asking, setAsking] = useState(false);
  const { added, changed, removed, domains } = overview.changes;
  const sum = added + changed + removed + domains;
  const same = sum === 0 ? [{ code: 'same', message: '和最新的一版一样，没有改动。' }] : [];
  return (
    <section className="panel">
      <h2>正在修改的目录</h2>
      <p>
        {sum === 0
          ? '没有尚未生效的改动。'
          : `新增 ${added} 项，修改 ${changed} 项，取消 ${removed} 项${domains > 0 ? `，${domains} 个领域的说明有变` : ''}。`}
        {overview.proposals > 0 && `另有 ${overview.proposals} 项待核对，不会列入。`}
      </p>
      <WhyButton type="primary" blockers={head ? [...overview.putInForce, ...same] : notHead} onClick={() => setAsking(true)}>
        让它生效
      </WhyButton>
      {asking && <InForceDialog close={() => setAsking(false)} />}
    </section>
  );
}

interface Values {
  effectiveOn: Dayjs | null;
  note: string;
}

function InForceDialog({ close }: { close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const put = useTell('post', '/api/organs/{organId}/catalogue/versions', {
    done: ({ n, items }) => {
      said(`第${n}版，${items} 项`);
      close();
    },
  });
  return (
    <Modal open title="让目录生效" footer={null} onCancel={close} destroyOnHidden>
      <p>从这一天起，公众看到的目录和各项期限都按新的一版。补录早已公布的目录，可以选过去的日子。</p>
      <TellForm<Values, unknown, Parameters<typeof put.mutate>[0]>
        of={put}
        submit="生效"
        initialValues={{ effectiveOn: dayjs(), note: '' }}
        inputs={({ effectiveOn, note }) => ({
          path: { organId: organ.id },
          body: { effectiveOn: effectiveOn ? effectiveOn.format('YYYY-MM-DD') : '', note: note ?? '' },
        })}
      >
        <Form.Item name="effectiveOn" label="生效日期">
          <DatePicker />
        </Form.Item>
        <Form.Item name="note" label="这一版改了什么（可不填）">
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}

const standings: Record<string, string> = { current: '现行', coming: '尚未生效', past: '已被取代' };

function Versions({ all }: { all: readonly Version[] }) {
  const organ = useOrgan();
  const head = useIsHead();
  const [taken, setTaken] = useState<Version | null>(null);
  return (
    <>
      {all.length > 0 && (
        <Table<Version>
          size="small"
          rowKey="n"
          dataSource={[...all]}
          pagination={{ pageSize: 10, size: 'small', hideOnSinglePage: true }}
          scroll={{ x: 920 }}
          columns={[
            { title: '版', width: 70, render: (_, one) => `第${one.n}版` },
            { title: '生效日期', width: 150, render: (_, one) => <DayText day={one.effectiveOn} /> },
            { title: '状态', width: 90, render: (_, one) => standings[one.standing] ?? one.standing },
            { title: '事项', width: 70, align: 'right', dataIndex: 'itemCount' },
            { title: '说明', dataIndex: 'note', width: 190 },
            {
              title: '经手',
              width: 200,
              render: (_, one) => (
                <>
                  {one.madeByName} <MinuteText at={one.madeAt} />
                </>
              ),
            },
            {
              title: '操作',
              width: 150,
              render: (_, one) => (
                <Space>
                  <a href={serverUrl(`/api/organs/${organ.id}/catalogue/export.xlsx`, { n: String(one.n) })} download>
                    下载
                  </a>
                  {one.standing === 'coming' && one.n === all[0]?.n && (
                    <WhyButton size="small" blockers={head ? [] : notHead} onClick={() => setTaken(one)}>
                      收回
                    </WhyButton>
                  )}
                </Space>
              ),
            },
          ]}
        />
      )}
      {all.length > 0 && <VersionOnDay all={all} />}
      <Compare all={all} />
      {taken && <TakeBack version={taken} close={() => setTaken(null)} />}
    </>
  );
}

function TakeBack({ version, close }: { version: Version; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const back = useTell('post', '/api/organs/{organId}/catalogue/versions/{n}/take-back', {
    done: () => {
      said('已收回，改动还在');
      close();
    },
  });
  return (
    <Modal open title={`收回第${version.n}版`} footer={null} onCancel={close} destroyOnHidden>
      <p>这一版还没有生效。收回后它不再生效，里面的改动仍然留在正在修改的目录里。</p>
      <TellForm<{ reason: string }, unknown, Parameters<typeof back.mutate>[0]>
        of={back}
        submit="收回"
        danger
        initialValues={{ reason: '' }}
        inputs={({ reason }) => ({ path: { organId: organ.id, n: version.n }, body: { reason } })}
      >
        <Form.Item name="reason" label="为什么收回">
          <Input maxLength={300} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}

function Compare({ all }: { all: readonly Version[] }) {
  const [pair, setPair] = useState<{ from: number; to: number } | null>(null);
  if (all.length === 0) return null;
  const newest = all[0]!.n;
  const { from, to } = pair ?? { from: newest, to: 0 };
  const options = [
    { value: 0, label: '正在修改的目录' },
    ...all.map((one) => ({ value: one.n, label: `第${one.n}版（${one.effectiveOn}）` })),
  ];
  return (
    <section className="panel apart">
      <h2>比较两版</h2>
      <Space wrap>
        <Select
          aria-label="从哪一版"
          value={from}
          options={options}
          onChange={(next) => setPair({ from: next, to })}
          popupMatchSelectWidth={false}
        />
        到
        <Select
          aria-label="到哪一版"
          value={to}
          options={options}
          onChange={(next) => setPair({ from, to: next })}
          popupMatchSelectWidth={false}
        />
        {all.length > 1 && <Button onClick={() => setPair({ from: all[1]!.n, to: newest })}>最近两版</Button>}
      </Space>
      <Differences from={from} to={to} />
    </section>
  );
}
