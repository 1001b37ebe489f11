// 登记不公开 from the editor: offered once the draft says that it is not opened.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { tell } from '../../api/client.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { WhyButton } from '../../parts/why-button.tsx';
import type { Desk } from '../editor/use-desk.ts';
import type { Publication } from '../types.ts';
import { DayItem } from './items.tsx';

export function KeepStep({ publication, desk }: { publication: Publication; desk: Desk }) {
  const [open, setOpen] = useState(false);
  const step = publication.steps.find((one) => one.verb === 'keep');
  const { disclosure } = desk.writing.fields;
  if (!step || disclosure === 'proactive' || publication.edition > 0) return null;
  return (
    <>
      {/* What was typed since is saved first; the server then says what is wanting. */}
      <WhyButton blockers={desk.keeper.hasUnsaved ? [] : step.blockers} onClick={() => setOpen(true)}>
        登记不公开
      </WhyButton>
      <Modal open={open} title="登记不公开" footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <p>稿子登记在“登记不公开的信息”里，任何公开页面上都没有它；到期评估一次，能公开的再转为草稿（《条例》第十八条）。</p>
        <KeepForm publication={publication} desk={desk} close={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function KeepForm({ publication, desk, close }: { publication: Publication; desk: Desk; close: () => void }) {
  const path = { organId: useOrgan().id, id: publication.id };
  const client = useQueryClient();
  const said = useSaid();
  const of = useMutation<unknown, Error, { nextOn: string }>({
    mutationFn: async ({ nextOn }) => {
      await desk.keeper.saveNow();
      return tell('post', '/api/organs/{organId}/publications/{id}/keep', { path, body: { version: desk.keeper.version, nextOn } });
    },
    onSuccess: async () => {
      close();
      said('已登记');
      await client.invalidateQueries();
    },
  });
  const { reassessOn } = desk.writing.fields;
  const proposed = reassessOn || dayjs().add(1, 'year').format('YYYY-MM-DD');
  return (
    <TellForm<{ nextOn: string }, unknown, { nextOn: string }>
      of={of}
      submit="登记"
      inputs={(values) => values}
      initialValues={{ nextOn: proposed }}
    >
      <DayItem name="nextOn" label="下次评估" />
    </TellForm>
  );
}
