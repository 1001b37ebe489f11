// What can be done with an import now.
import { App, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTell } from '../../api/hooks.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { WhyButton } from '../../parts/why-button.tsx';
import type { Run } from './types.ts';

/** In which states a step is offered at all; whether it may be done, and why not, the server says. */
const offeredIn: Record<string, readonly string[]> = {
  revertImport: ['done'],
  cancelImport: ['uploaded', 'checking', 'checked'],
  recheckImport: ['checked', 'failed'],
  applyOnlyRight: ['checked'],
  applyImport: ['checked'],
};
const order = Object.keys(offeredIn);

export function RunSteps({ run }: { run: Run }) {
  const organ = useOrgan();
  const { modal } = App.useApp();
  const said = useSaid();
  const [reverting, setReverting] = useState(false);
  const at = { path: { organId: organ.id, runId: run.id } };
  const refused = (error: Error) => void modal.error({ title: '没有办成', content: asRefusal(error).message });
  const apply = useTell('post', '/api/organs/{organId}/imports/{runId}/apply');
  const recheck = useTell('post', '/api/organs/{organId}/imports/{runId}/recheck');
  const cancel = useTell('post', '/api/organs/{organId}/imports/{runId}/cancel', { done: () => said('已取消') });
  const confirmApply = (onlyRight: boolean) =>
    modal.confirm({
      title: `导入 ${run.right} 条？`,
      content: onlyRight ? `有错的 ${run.wrong} 行不导入。` : '网站的条目会直接成为已公开的政府信息，各年编定索引号。',
      okText: '导入',
      onOk: () => apply.mutateAsync({ ...at, body: { onlyRight } }).catch(refused),
    });
  const acts: Record<string, () => void> = {
    applyImport: () => confirmApply(false),
    applyOnlyRight: () => confirmApply(true),
    recheckImport: () => recheck.mutate(at as never, { onError: refused }),
    cancelImport: () => cancel.mutate(at as never, { onError: refused }),
    revertImport: () => setReverting(true),
  };
  return (
    <>
      {run.steps
        .filter((step) => offeredIn[step.verb]?.includes(run.state))
        .sort((a, b) => order.indexOf(a.verb) - order.indexOf(b.verb))
        .map((step) => (
          <WhyButton
            key={step.verb}
            blockers={step.blockers}
            type={step.verb === 'applyImport' ? 'primary' : 'default'}
            onClick={acts[step.verb] ?? (() => {})}
          >
            {step.title}
          </WhyButton>
        ))}
      {reverting && <Revert run={run} close={() => setReverting(false)} />}
    </>
  );
}

function Revert({ run, close }: { run: Run; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const revert = useTell('post', '/api/organs/{organId}/imports/{runId}/revert', {
    done: () => {
      said('已撤销');
      close();
    },
  });
  return (
    <Modal open title="撤销这次导入" footer={null} onCancel={close} destroyOnHidden>
      <p>这次导入的 {run.applied} 条会全部取走；编过的索引号不再使用。导入后改动过的，不能撤销。</p>
      <TellForm<{ reason: string }, unknown, Parameters<typeof revert.mutate>[0]>
        of={revert}
        submit="撤销导入"
        danger
        inputs={({ reason }) => ({ path: { organId: organ.id, runId: run.id }, body: { reason } })}
      >
        <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由。' }]}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
