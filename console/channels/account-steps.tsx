// 关停、继续运行、登记已注销 of one account; each asks and says what it means.
import { DatePicker, Form, Input, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import type { Account } from './account.ts';

export function AccountSteps({ account }: { account: Account }) {
  const path = { organId: useOrgan().id, id: account.id };
  const said = useSaid();
  const [asking, setAsking] = useState<'stop' | 'finish' | null>(null);
  const keep = useTell('post', '/api/organs/{organId}/channel-accounts/{id}/keep', { done: () => said('继续运行') });
  const blockers = (verb: string) => account.steps.find((one) => one.verb === verb)?.blockers ?? [];
  const close = () => setAsking(null);
  return (
    <>
      {account.state === 'running' ? (
        <WhyButton blockers={blockers('stopAccount')} onClick={() => setAsking('stop')}>
          关停
        </WhyButton>
      ) : (
        <>
          <WhyButton type="primary" blockers={blockers('finishAccount')} onClick={() => setAsking('finish')}>
            登记已注销
          </WhyButton>
          <WhyButton blockers={blockers('keepAccount')} loading={keep.isPending} onClick={() => keep.mutate({ path })}>
            继续运行
          </WhyButton>
        </>
      )}
      <ErrorSentence error={keep.error} />
      <Modal open={asking === 'stop'} title={`关停“${account.name}”`} footer={null} onCancel={close} destroyOnHidden>
        <Stop path={path} done={close} />
      </Modal>
      <Modal open={asking === 'finish'} title={`“${account.name}”已在平台注销`} footer={null} onCancel={close} destroyOnHidden>
        <Finish path={path} done={close} />
      </Modal>
    </>
  );
}

interface Props {
  path: { organId: string; id: string };
  done: () => void;
}

function Stop({ path, done }: Props) {
  const stop = useTell('post', '/api/organs/{organId}/channel-accounts/{id}/stop', { done });
  return (
    <TellForm<{ reason: string }, unknown, Parameters<typeof stop.mutate>[0]>
      of={stop}
      submit="关停"
      danger
      inputs={({ reason }) => ({ path, body: { reason } })}
    >
      <p>先发公告告诉关注的人去哪里看，停止更新，再到平台办注销。平台注销成功以前，这里一直提醒。</p>
      <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由，如“整合到区级账号”。' }]}>
        <Input maxLength={200} />
      </Form.Item>
    </TellForm>
  );
}

function Finish({ path, done }: Props) {
  const finish = useTell('post', '/api/organs/{organId}/channel-accounts/{id}/finish', { done });
  return (
    <TellForm<{ closedOn: Dayjs; note: string }, unknown, Parameters<typeof finish.mutate>[0]>
      of={finish}
      submit="登记"
      initialValues={{ closedOn: dayjs() }}
      inputs={({ closedOn, note }) => ({ path, body: { closedOn: closedOn.format('YYYY-MM-DD'), note } })}
    >
      <p>登记以后账号不能再改动，管理员和绑定的电话随之清空。</p>
      <Form.Item name="closedOn" label="注销日期" rules={[{ required: true, message: '请选日期。' }]}>
        <DatePicker maxDate={dayjs()} />
      </Form.Item>
      <Form.Item
        name="note"
        label="回执和归档"
        rules={[{ required: true, whitespace: true, message: '请写明平台的回执，以及原来的内容存在哪里。' }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </TellForm>
  );
}
