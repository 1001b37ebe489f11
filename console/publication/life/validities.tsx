// Changes of 有效性 with their documents; one announced for a later day can be taken back until then.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { tell } from '../../api/client.ts';
import { DayText } from '../../parts/day-text.tsx';
import { OrganLink, useOrgan } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import type { Publication } from '../types.ts';
import type { Life } from './ask.ts';
import { ReasonItem } from './items.tsx';

type Change = Life['validities'][number];

interface Props {
  publication: Publication;
  life: Life;
}

export function Validities({ publication, life }: Props) {
  const [asked, setAsked] = useState<Change | null>(null);
  if (life.validities.length === 0 && !life.expiresOn) return null;
  const may = publication.steps.find((one) => one.verb === 'changeValidity')?.blockers.length === 0;
  return (
    <section className="panel validities">
      <h2>有效性</h2>
      {life.expiresOn && (
        <p className={life.expired ? 'due-word' : ''}>
          有效期至 <DayText day={life.expiresOn} />
          {life.expired && '，已经届满；请办理失效。延长了的，用“修订”改有效期。'}
        </p>
      )}
      <ul>
        {life.validities.map((one) => (
          <li key={one.id}>
            <OneChange of={one} />
            {may && !one.inForce && (
              <div>
                <Button size="small" onClick={() => setAsked(one)}>
                  撤回这次公示
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Modal open={asked !== null} title="撤回这次公示" footer={null} onCancel={() => setAsked(null)} destroyOnHidden>
        {asked && <TakeBack publication={publication} change={asked} close={() => setAsked(null)} />}
      </Modal>
    </section>
  );
}

function OneChange({ of }: { of: Change }) {
  return (
    <>
      <DayText day={of.onDay} /> 起<strong>{of.validity}</strong>
      {!of.inForce && '（已经公示，到那天自动生效）'}
      {of.byPublication && (
        <>
          ，依据 <OrganLink to={`/publication/${of.byPublication.id}`}>{of.byPublication.title}</OrganLink>
        </>
      )}
      {of.byDocument && `，依据 ${of.byDocument}`}
      {of.note && <div className="quiet">公示：{of.note}</div>}
    </>
  );
}

function TakeBack({ publication, change, close }: { publication: Publication; change: Change; close: () => void }) {
  const path = { organId: useOrgan().id, id: publication.id, changeId: change.id };
  const client = useQueryClient();
  const said = useSaid();
  const of = useMutation<unknown, Error, { reason: string }>({
    mutationFn: ({ reason = '' }) =>
      tell('post', '/api/organs/{organId}/publications/{id}/validity/{changeId}/take-back', { path, body: { reason } }),
    onSuccess: async () => {
      close();
      said('公示已经撤回');
      await client.invalidateQueries();
    },
  });
  return (
    <>
      <p>
        公开页面不再写“
        <DayText day={change.onDay} /> 起{change.validity}”，到那天也不会改。撤回的经过和理由留在下面的“经过”里。
      </p>
      <TellForm<{ reason: string }, unknown, { reason: string }> of={of} submit="撤回公示" danger inputs={(values) => values}>
        <ReasonItem />
      </TellForm>
    </>
  );
}
