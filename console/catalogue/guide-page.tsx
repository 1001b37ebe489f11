// 公开指南: what it has to say, section by section; fixed as an edition, looked over every year, published as a publication.
import { Alert, Button, Form, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { ask } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DayText, MinuteText } from '../parts/day-text.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { notHead, notOffice, useIsHead, useIsOffice } from './ask.ts';
import './catalogue.css';
import { GuideEditions } from './guide-editions.tsx';
import { GuideForm } from './guide-form.tsx';
import { type Guide, guidePath } from './types.ts';
import { WriteDraft } from './write-draft.tsx';

export function GuidePage() {
  const guide = useAsk(guidePath, { path: { organId: useOrgan().id } });
  return <Asked of={guide}>{(found) => <TheGuide guide={found} />}</Asked>;
}

function TheGuide({ guide }: { guide: Guide }) {
  const organ = useOrgan();
  const office = useIsOffice();
  return (
    <Page title="公开指南" about="第十二条要求写明的内容，逐节维护；每年复核一次。" actions={<Steps guide={guide} />}>
      {guide.reminders.map((sentence) => (
        <Alert key={sentence} className="sentence" type="warning" showIcon title={sentence} />
      ))}
      <section className="panel">
        {guide.edition ? (
          <p className="opening">
            现为第{guide.edition.n}版，{guide.edition.fixedByName}于 <MinuteText at={guide.edition.fixedAt} /> 审定；
            {guide.edition.reviewedByName}于 <DayText day={guide.edition.reviewedOn} /> 复核。
            {guide.changedSinceEdition && '下面的改动还没有审定。'}
          </p>
        ) : (
          <p className="opening">
            还没有审定过的版本。先点“按机关资料填写”，再逐节核对，由公开办负责人审定，然后据此起草稿件，走审核后公开。
          </p>
        )}
        <Space wrap>
          <Fill guide={guide} />
          {guide.edition && (
            <WriteDraft
              column="guide"
              title="据此起草公开稿件"
              text={() => ask('/api/organs/{organId}/guide/text', { path: { organId: organ.id } })}
            />
          )}
          <GuideEditions />
        </Space>
      </section>
      <GuideForm key={guide.version} guide={guide} office={office} />
    </Page>
  );
}

function Fill({ guide }: { guide: Guide }) {
  const organ = useOrgan();
  const said = useSaid();
  const office = useIsOffice();
  const fill = useTell('post', '/api/organs/{organId}/guide/fill', {
    done: ({ filled }) => said(filled > 0 ? `填了 ${filled} 节，请逐节核对` : '没有可以填的了'),
  });
  const changed = guide.sections.some((one) => one.fromProfile !== null && one.text !== '' && one.text !== one.fromProfile);
  const full = guide.sections.every((one) => one.text !== '') ? [{ code: 'full', message: '没有空着的节。' }] : [];
  const press = (again: boolean) => fill.mutate({ path: { organId: organ.id }, body: { version: guide.version, again } });
  return (
    <>
      {fill.error && <ErrorSentence error={fill.error} />}
      <WhyButton blockers={office ? full : notOffice} loading={fill.isPending} onClick={() => press(false)}>
        按机关资料填写空着的
      </WhyButton>
      {changed && (
        <WhyButton blockers={office ? [] : notOffice} loading={fill.isPending} onClick={() => press(true)}>
          联系方式按机关资料更新
        </WhyButton>
      )}
    </>
  );
}

function Steps({ guide }: { guide: Guide }) {
  const organ = useOrgan();
  const said = useSaid();
  const [head, office] = [useIsHead(), useIsOffice()];
  const [asking, setAsking] = useState(false);
  const review = useTell('post', '/api/organs/{organId}/guide/editions/{n}/reviewed', { done: () => said('已登记复核') });
  return (
    <>
      <WhyButton
        blockers={office ? guide.review : notOffice}
        loading={review.isPending}
        onClick={() => guide.edition && review.mutate({ path: { organId: organ.id, n: guide.edition.n } })}
      >
        登记已复核
      </WhyButton>
      <WhyButton type="primary" blockers={head ? guide.fix : notHead} onClick={() => setAsking(true)}>
        审定这一版
      </WhyButton>
      {asking && <FixDialog version={guide.version} close={() => setAsking(false)} />}
    </>
  );
}

function FixDialog({ version, close }: { version: number; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const fix = useTell('post', '/api/organs/{organId}/guide/fix', {
    done: ({ n }) => {
      said(`第${n}版已审定，请据此起草公开稿件`);
      close();
    },
  });
  return (
    <Modal open title="审定公开指南" footer={null} onCancel={close} destroyOnHidden>
      <p>审定后留作一版，不再改动；公众要等据此起草的稿件审核、发布以后才看到。</p>
      <TellForm<{ note: string }, unknown, Parameters<typeof fix.mutate>[0]>
        of={fix}
        submit="审定"
        initialValues={{ note: '' }}
        inputs={({ note }) => ({ path: { organId: organ.id }, body: { version, note: note ?? '' } })}
        beside={<Button onClick={close}>取消</Button>}
      >
        <Form.Item name="note" label="改了什么（可不填）">
          <Input maxLength={500} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
