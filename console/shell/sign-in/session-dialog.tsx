// The session has ended in the middle of work: sign in over the page, what was typed stays, what was sent is sent again.
import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { closeGate, onGate } from '../../api/session-gate.ts';
import { useMe } from '../../parts/organ.tsx';
import { SignInSteps } from './steps.tsx';
import { useAfterPause } from './use-pause.ts';

export function SessionDialog() {
  const { person } = useMe();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const open = useAfterPause(asking);
  useEffect(() => onGate(setAsking), []);
  const done = () => {
    closeGate(true);
    void client.invalidateQueries({ queryKey: ['/api/me'] });
  };
  return (
    <Modal
      open={open}
      title="登录已过期"
      footer={null}
      destroyOnHidden
      width={400}
      zIndex={2000}
      mask={{ closable: false }}
      onCancel={() => closeGate(false)}
    >
      <p>请重新登录。您填写的内容都还在，登录后接着办。</p>
      <SignInSteps waitsFor="password" onlyLogin={person?.login ?? ''} done={done} />
    </Modal>
  );
}
