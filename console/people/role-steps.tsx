// Giving and taking roles; where it may not be done the button says why (three administrators, oneself, the last one).
import { CheckOutlined } from '@ant-design/icons';
import type { Answer } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import type { Blocker } from '../api/refusal.ts';
import { Asked } from '../parts/asked.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useHolds, useOrgan } from '../parts/organ.tsx';
import { WhyButton } from '../parts/why-button.tsx';
import { type Role, roles } from './roles.ts';

type RoleStep = Answer<'/api/organs/{organId}/persons/{id}/role-steps'>[number];

export function RoleSteps({ personId }: { personId: string }) {
  const { id: organId } = useOrgan();
  const steps = useAsk('/api/organs/{organId}/persons/{id}/role-steps', { path: { organId, id: personId } });
  const grant = useTell('post', '/api/organs/{organId}/persons/{personId}/roles');
  const revoke = useTell('delete', '/api/organs/{organId}/persons/{personId}/roles/{role}');
  const change = ({ role, held }: RoleStep) =>
    held
      ? revoke.mutate({ path: { organId, personId, role: role as Role } })
      : grant.mutate({ path: { organId, personId }, body: { role: role as Role } });
  return (
    <>
      <ErrorSentence error={grant.error ?? revoke.error} />
      <Asked of={steps}>
        {(all) => (
          <ul className="role-steps">
            {all.map((step) => (
              <OneRole key={step.role} step={step} busy={grant.isPending || revoke.isPending} change={() => change(step)} />
            ))}
          </ul>
        )}
      </Asked>
    </>
  );
}

const notMine: Blocker = { code: 'roles', message: '授角色和收回角色需要安全管理员的角色。' };

function OneRole({ step, busy, change }: { step: RoleStep; busy: boolean; change: () => void }) {
  const may = useHolds('securityAdmin');
  return (
    <li>
      <span className="role-held">{step.held && <CheckOutlined aria-label="有" />}</span>
      <span>
        {step.roleName} <small className="quiet">{roles[step.role as Role]?.about}</small>
      </span>
      <WhyButton size="small" loading={busy} danger={step.held} blockers={may ? step.blockers : [notMine]} onClick={change}>
        {step.held ? '收回' : '授予'}
      </WhyButton>
    </li>
  );
}
