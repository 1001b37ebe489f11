// 小机关模式: what it allows and what it never allows; on and off with a reason, by the head of the disclosure office.
import { Form, Input, Modal, Tag } from 'antd';
import { useState } from 'react';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { dayInWords } from '../parts/day-text.tsx';
import { useHolds, useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';

const notHead = [{ code: 'role', message: '由公开办负责人开启或者关闭。' }];

export function SmallOffice() {
  const organ = useOrgan();
  const settings = useAsk('/api/organs/{organId}/review-settings', { path: { organId: organ.id } });
  const may = useHolds('disclosureHead');
  const [open, setOpen] = useState(false);
  return (
    <section className="panel" id="small-office">
      <Asked of={settings}>
        {({ smallOffice, smallOfficeSince, smallOfficeReason }) => (
          <>
            <h2>小机关模式 {smallOffice ? <Tag className="tag-amber">已开启</Tag> : <Tag>未开启</Tag>}</h2>
            <p>人手确实排不开时用：同一人可以办理几个审核环节。起草和审核始终分开，自己写的、改过的不能审。</p>
            <p className="quiet">每个环节仍要逐个办理，记录上标明“由同一人办理”；上级机关能看到，并随机抽查。</p>
            {smallOfficeSince && (
              <p>
                {dayInWords(smallOfficeSince)}
                {smallOffice ? '开启' : '关闭'}：{smallOfficeReason}
              </p>
            )}
            <WhyButton blockers={may ? [] : notHead} onClick={() => setOpen(true)}>
              {smallOffice ? '关闭' : '开启'}
            </WhyButton>
            {open && <Change on={!smallOffice} close={() => setOpen(false)} />}
          </>
        )}
      </Asked>
    </section>
  );
}

function Change({ on, close }: { on: boolean; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const tell = useTell('put', '/api/organs/{organId}/review-settings/small-office', {
    done: () => {
      said(on ? '已开启小机关模式' : '已关闭小机关模式');
      close();
    },
  });
  return (
    <Modal open title={on ? '开启小机关模式' : '关闭小机关模式'} footer={null} onCancel={close} destroyOnHidden>
      <p>
        {on ? '开启以后，上级机关会看到，并从由同一人办理的审核里随机抽查。' : '关闭以后，每个环节又须由不同的人办理，正在审核的也一样。'}
      </p>
      <TellForm<{ reason: string }, unknown, Parameters<typeof tell.mutate>[0]>
        of={tell}
        submit={on ? '开启' : '关闭'}
        inputs={({ reason }) => ({ path: { organId: organ.id }, body: { on, reason: reason ?? '' } })}
      >
        <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由。' }]}>
          <Input.TextArea rows={3} maxLength={500} placeholder={on ? '例如：在编三人，一人长期病假，排不开。' : ''} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
