// 审核流程: the organ's flows with the people behind each stage, small-office mode, and where reprints may come from.
import { Button, Modal, Space, Tag } from 'antd';
import { useState } from 'react';
import './reviews.css';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { minuteInWords } from '../parts/day-text.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useHolds, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useSaid } from '../parts/use-said.ts';
import { useKinds } from '../publication/ask.ts';
import { CloseFlow } from './close-flow.tsx';
import { FlowEditor } from './flow-editor.tsx';
import { ReviewSettingsPanel } from './settings-panel.tsx';
import { SmallOffice } from './small-office.tsx';
import type { Flow, FlowsAnswer } from './types.ts';

export function FlowsPage() {
  const organ = useOrgan();
  const flows = useAsk('/api/organs/{organId}/review-flows', { path: { organId: organ.id } });
  return (
    <Page
      title="审核流程"
      about="送审以后经过哪些环节、由谁办理。改动只管以后送审的，正在审核的按原来的环节办完。每个流程都有保密审查（条例第十七条）。"
    >
      <Asked of={flows}>{(found) => <Flows found={found} />}</Asked>
      <SmallOffice />
      <ReviewSettingsPanel />
    </Page>
  );
}

function Flows({ found }: { found: FlowsAnswer }) {
  const [editing, setEditing] = useState<Flow | null>(null);
  const may = useHolds('disclosureHead', 'systemAdmin');
  return (
    <>
      {found.flows.map((flow) => (
        <OneFlow key={flow.id ?? 'default'} flow={flow} found={found} edit={may ? () => setEditing(flow) : undefined} />
      ))}
      {may && <Starters found={found} begin={setEditing} />}
      {editing && <FlowEditor key={editing.id ?? 'new'} flow={editing} found={found} close={() => setEditing(null)} />}
    </>
  );
}

function OneFlow({ flow, found, edit }: { flow: Flow; found: FlowsAnswer; edit: (() => void) | undefined }) {
  const kinds = useKinds();
  const names = flow.kinds.map((code) => kinds.data?.find((one) => one.code === code)?.name ?? code);
  const covers = flow.reprints ? '转载名单里网站的内容' : names.length > 0 ? names.join('、') : '没有另设流程的各种信息';
  return (
    <section className="panel one-flow">
      <header>
        <div>
          <h2>
            {flow.name} {flow.id === null && <Tag>系统自带</Tag>}
          </h2>
          <p className="quiet">
            用于：{covers}
            {flow.changedAt && `　${flow.changedByName}于${minuteInWords(flow.changedAt)}修改`}
          </p>
        </div>
        {edit && (
          <Space>
            <Button onClick={edit}>{flow.id === null ? '按这个另设一个' : '修改'}</Button>
            {flow.id !== null && <CloseFlow id={flow.id} name={flow.name} />}
          </Space>
        )}
      </header>
      <ol className="flow-stages">
        {flow.stages.map((stage, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two stages may bear the same name.
          <li key={at}>
            <strong>{stage.name}</strong>
            <span className="quiet">
              {stage.roles.map((code) => found.roles.find((one) => one.code === code)?.name ?? code).join('、')}　{stage.days}个工作日
              {stage.proofreads && '　连同校对'}
              {!stage.samePerson && '　不许同一人'}
            </span>
            <span>{flow.people[at]?.names.join('、') || '没有人'}</span>
            {flow.people[at]?.warning && <span className="waited-amber">{flow.people[at]?.warning}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Starters({ found, begin }: { found: FlowsAnswer; begin: (flow: Flow) => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const adopt = useTell('post', '/api/organs/{organId}/review-flows/adopt', { done: () => said('已采用，可以再修改') });
  const [open, setOpen] = useState(false);
  const empty: Flow = { id: null, name: '', kinds: [], reprints: false, stages: [], changedAt: null, changedByName: null, people: [] };
  return (
    <p>
      <Button onClick={() => setOpen(true)}>采用起步流程</Button> <Button onClick={() => begin(empty)}>新设流程</Button>
      <Modal open={open} title="采用起步流程" footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        {adopt.error && <ErrorSentence error={adopt.error} />}
        {found.starters.map((one) => (
          <section key={one.code} className="panel">
            <h3>{one.name}</h3>
            <p>{one.about}</p>
            <p className="quiet">{one.stages.join(' → ')}</p>
            <Button
              loading={adopt.isPending}
              onClick={() => adopt.mutate({ path: { organId: organ.id }, body: { code: one.code } }, { onSuccess: () => setOpen(false) })}
            >
              采用“{one.name}”
            </Button>
          </section>
        ))}
      </Modal>
    </p>
  );
}
