// What may be done with an account: a new first password, ending a lock, taking away a lost telephone, closing.
import { Button, Checkbox, Input, Modal, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { asRefusal, type Blocker } from '../api/refusal.ts';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { OrganLink, useGo, useHolds, useOrgan } from '../parts/organ.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { FirstPassword } from './first-password.tsx';
import type { Person } from './person.ts';

const needs = (has: boolean, who: string): Blocker[] => (has ? [] : [{ code: 'roles', message: `需要${who}的角色。` }]);
const unless = (so: boolean, message: string): Blocker[] => (so ? [] : [{ code: 'state', message }]);

export function AccountActions({ person, close }: { person: Person; close: () => void }) {
  const path = { organId: useOrgan().id, id: person.id };
  const systemAdmin = useHolds('systemAdmin');
  const securityAdmin = useHolds('securityAdmin');
  const said = useSaid();
  const go = useGo();
  const reset = useTell('post', '/api/organs/{organId}/persons/{id}/reset-password');
  const unlock = useTell('post', '/api/organs/{organId}/persons/{id}/unlock', { done: () => said('已解除') });
  const resetTotp = useTell('post', '/api/organs/{organId}/persons/{id}/reset-second-factor', { done: () => said('已停用此人的动态口令') });
  const reopen = useTell('post', '/api/organs/{organId}/persons/{id}/reopen', { done: close });
  const [closing, setClosing] = useState(false);
  return (
    <>
      <ErrorSentence error={reset.error ?? unlock.error ?? resetTotp.error ?? reopen.error} />
      <Space wrap>
        <Sure
          title={`${person.name}现在的口令马上作废，换成新的首次口令？`}
          blockers={needs(systemAdmin || securityAdmin, '系统管理员或安全管理员')}
          loading={reset.isPending}
          onClick={() => reset.mutate({ path })}
        >
          重置口令
        </Sure>
        <WhyButton
          blockers={[...needs(securityAdmin, '安全管理员'), ...unless(person.locked, '这个账号没有被暂停登录。')]}
          onClick={() => unlock.mutate({ path })}
        >
          解除暂停登录
        </WhyButton>
        <Sure
          title={`${person.name}以后只凭口令登录，直到重新启用？`}
          blockers={[...needs(securityAdmin, '安全管理员'), ...unless(person.totp, '此人没有启用动态口令。')]}
          onClick={() => resetTotp.mutate({ path })}
        >
          停用动态口令
        </Sure>
        <Button onClick={() => go(`/people/${person.id}/hand-over`)}>移交</Button>
        {person.closedAt ? (
          <WhyButton blockers={needs(systemAdmin, '系统管理员')} loading={reopen.isPending} onClick={() => reopen.mutate({ path })}>
            恢复账号
          </WhyButton>
        ) : (
          <WhyButton danger blockers={needs(systemAdmin, '系统管理员')} onClick={() => setClosing(true)}>
            停用账号
          </WhyButton>
        )}
      </Space>
      <Modal open={reset.data !== undefined} title="新的首次口令" footer={null} closable={false}>
        {reset.data && <FirstPassword login={reset.data.login} password={reset.data.firstPassword} close={() => reset.reset()} />}
      </Modal>
      {closing && <CloseDialog person={person} cancel={() => setClosing(false)} done={close} />}
    </>
  );
}

interface SureProps {
  title: string;
  blockers: readonly Blocker[];
  loading?: boolean;
  onClick: () => void;
  children: string;
}

/** Asks once more: a neighbour of the button meant is easily pressed. */
function Sure({ title, onClick, ...button }: SureProps) {
  return (
    <Popconfirm title={title} onConfirm={onClick} disabled={button.blockers.length > 0}>
      <WhyButton {...button} onClick={() => undefined} />
    </Popconfirm>
  );
}

function CloseDialog({ person, cancel, done }: { person: Person; cancel: () => void; done: () => void }) {
  const path = { organId: useOrgan().id, id: person.id };
  const [reason, setReason] = useState('');
  const [unhanded, setUnhanded] = useState(false);
  const close = useTell('post', '/api/organs/{organId}/persons/{id}/close', { done });
  const inHand = close.error !== null && asRefusal(close.error).blockers.some((one) => one.code === 'people.inHand');
  return (
    <Modal
      open
      title={`停用“${person.name}”的账号`}
      okText="停用"
      okButtonProps={{ danger: true, disabled: reason.trim().length < 2, loading: close.isPending }}
      onOk={() => close.mutate({ path, body: { reason, unhanded } })}
      onCancel={cancel}
    >
      <ErrorSentence error={close.error} />
      <p>停用后不能再登录，办过的事都保留。</p>
      {inHand && (
        <p>
          <OrganLink to={`/people/${person.id}/hand-over`}>去移交</OrganLink>
          <br />
          <Checkbox checked={unhanded} onChange={(event) => setUnhanded(event.target.checked)}>
            账号被盗等紧急情况，先停用、以后再移交
          </Checkbox>
        </p>
      )}
      <Input
        placeholder="理由（必填），如：调离"
        aria-label="理由"
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  );
}
