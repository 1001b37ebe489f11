// Others' opinions: who has to give one, who has, and entering one.
import { Button, DatePicker, Form, Input, Modal, Select, Tag } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { DayText } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { fileAddress } from '../publication/pictures.ts';
import { FileField, type GivenFile } from './file-field.tsx';
import type { Consent, Detail } from './types.ts';

export function ConsentsPanel({ detail }: { detail: Detail }) {
  const [entering, setEntering] = useState(false);
  const { origin, consents, partners, mayRecord } = detail;
  if (origin !== 'joint' && origin !== 'otherOrgan' && consents.length === 0) return null;
  const missing = partners.filter((name) => !consents.some((one) => one.organName === name));
  const about = origin === 'joint' ? '联合发文，各机关都要出具是否公开的书面意见' : '其他机关还没有公开的信息，须经该机关同意';
  return (
    <section className="panel" id="consents">
      <h2>其他机关的意见</h2>
      <p className="quiet">{about}（《政府信息公开条例》第十一条）。</p>
      <ul className="consents">
        {consents.map((one) => (
          <li key={one.organName}>
            <OneConsent consent={one} version={detail.version} />
          </li>
        ))}
        {missing.map((name) => (
          <li key={name}>
            <Tag className="tag-amber">还缺</Tag> {name}
          </li>
        ))}
      </ul>
      <WhyButton blockers={mayRecord} onClick={() => setEntering(true)}>
        登记意见
      </WhyButton>
      {entering && <ConsentDialog detail={detail} proposed={missing[0] ?? ''} close={() => setEntering(false)} />}
    </section>
  );
}

function OneConsent({ consent, version }: { consent: Consent; version: number }) {
  const organ = useOrgan();
  return (
    <>
      <Tag className={consent.decision === 'disagree' ? 'tag-red' : 'tag-green'}>{consent.decisionName}</Tag> {consent.organName}{' '}
      <DayText day={consent.decidedOn} /> {consent.number}
      {consent.fileHash && (
        <span>
          {'　'}
          <a href={fileAddress(organ.id, consent.fileHash, { name: consent.fileName ?? '意见' })}>{consent.fileName ?? '原件'}</a>
        </span>
      )}
      {consent.note && <span className="quiet">　{consent.note}</span>}
      {consent.version !== version && (
        <span className="quiet">
          {'　'}
          对第{consent.version}版出具，现在是第{version}版
        </span>
      )}
    </>
  );
}

interface Values {
  organName: string;
  decision: Consent['decision'];
  decidedOn: Dayjs;
  number: string;
  note: string;
}

function ConsentDialog({ detail, proposed, close }: { detail: Detail; proposed: string; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const [file, setFile] = useState<GivenFile | null>(null);
  const tell = useTell('post', '/api/organs/{organId}/reviews/{id}/consents', {
    done: () => {
      said('已登记');
      close();
    },
  });
  return (
    <Modal open title="登记其他机关的意见" footer={null} onCancel={close} destroyOnHidden>
      <TellForm<Values, unknown, Parameters<typeof tell.mutate>[0]>
        of={tell}
        submit="登记"
        beside={<Button onClick={close}>取消</Button>}
        initialValues={{ organName: proposed, decision: 'agree', decidedOn: dayjs(), number: '', note: '' }}
        inputs={({ decidedOn, ...rest }) => ({
          path: { organId: organ.id, id: detail.id },
          body: { ...rest, decidedOn: decidedOn.format('YYYY-MM-DD'), ...(file ?? {}) },
        })}
      >
        <Form.Item name="organName" label="机关" rules={[{ required: true, whitespace: true, message: '请写出具意见的机关。' }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="decision" label="意见">
          <Select
            options={[
              { value: 'agree', label: '同意公开' },
              { value: 'disagree', label: '不同意公开' },
              { value: 'alreadyOpen', label: '该机关已经公开' },
            ]}
          />
        </Form.Item>
        <Form.Item name="decidedOn" label="日期" rules={[{ required: true, message: '请选日期。' }]}>
          <DatePicker maxDate={dayjs()} />
        </Form.Item>
        <Form.Item name="number" label="文号，或者该机关公开的地址">
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="note" label="说明">
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <Form.Item label="原件">
          <FileField file={file} set={setFile} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
