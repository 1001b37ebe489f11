// 公开制度: which systems there are, which are missing, which have to be looked over.
import { Alert, Button, Input, Modal, Space, Tag } from 'antd';
import { useState } from 'react';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DayText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { notOffice, useIsOffice } from './ask.ts';
import './catalogue.css';
import { RuleHistory } from './rule-history.tsx';
import { RulebookForm } from './rulebook-form.tsx';
import { type Entry, type Rulebook, rulebookPath } from './types.ts';
import { WriteDraft } from './write-draft.tsx';

export function RulebookPage() {
  const rulebook = useAsk(rulebookPath, { path: { organId: useOrgan().id } });
  const office = useIsOffice();
  const [edited, setEdited] = useState<Entry | 'new' | null>(null);
  const add = (
    <WhyButton type="primary" blockers={office ? [] : notOffice} onClick={() => setEdited('new')}>
      增加制度
    </WhyButton>
  );
  return (
    <Page title="公开制度" about="本机关依据的规定和自己的制度；每年复核一次。正文公开要走稿件审核。" actions={add}>
      <Asked of={rulebook}>{(found) => <Book book={found} edit={setEdited} />}</Asked>
      {edited && rulebook.data && (
        <RulebookForm entry={edited === 'new' ? null : edited} kinds={rulebook.data.kinds} close={() => setEdited(null)} />
      )}
    </Page>
  );
}

function Book({ book, edit }: { book: Rulebook; edit: (entry: Entry | 'new') => void }) {
  const office = useIsOffice();
  return (
    <>
      {book.reminders.map((sentence) => (
        <Alert key={sentence} className="sentence" type="warning" showIcon title={sentence} />
      ))}
      {book.entries.length === 0 && (
        <EmptyTeaches title="还没有制度" action={office ? <Button onClick={() => edit('new')}>增加第一项</Button> : undefined}>
          条例要求有审查、动态调整、依申请办理等制度。把已经印发的录进来，填上网址或者正文。
        </EmptyTeaches>
      )}
      {book.kinds
        .filter((kind) => book.entries.some((one) => one.kind === kind.code) || kind.expected)
        .map((kind) => (
          <section key={kind.code} className="panel">
            <h2>
              {kind.name} {kind.article && <span className="quiet">{kind.article}</span>}
            </h2>
            <p className="quiet">{kind.about}</p>
            {book.entries.filter((one) => one.kind === kind.code).length === 0 && <p className="gap-words">还没有。</p>}
            {book.entries
              .filter((one) => one.kind === kind.code)
              .map((one) => (
                <OneEntry key={one.id} entry={one} edit={() => edit(one)} />
              ))}
          </section>
        ))}
    </>
  );
}

function OneEntry({ entry, edit }: { entry: Entry; edit: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const office = useIsOffice();
  const [removing, setRemoving] = useState(false);
  const review = useTell('post', '/api/organs/{organId}/rulebook/{id}/reviewed', { done: () => said('已登记复核') });
  const why = office ? [] : notOffice;
  return (
    <div className="difference">
      <div>
        <strong>{entry.name}</strong> {entry.number && <span>{entry.number} </span>}
        <Tag>{entry.statusName}</Tag>
        {entry.reviewDue && <Tag color="orange">该复核了</Tag>}
      </div>
      <p className="quiet">
        <DayText day={entry.inForceOn} />
        起施行
        {entry.endedOn && (
          <>
            ，<DayText day={entry.endedOn} />
            废止
          </>
        )}
        {entry.reviewedOn && (
          <>
            ；{entry.reviewedByName}于 <DayText day={entry.reviewedOn} /> 复核
          </>
        )}
        {entry.note && `；${entry.note}`}
      </p>
      <Space wrap>
        {entry.link && (
          <a href={entry.link} target="_blank" rel="noreferrer">
            看公开的页面
          </a>
        )}
        {entry.body && !entry.link && (
          <WriteDraft column="rulebook" title="据此起草公开稿件" text={async () => ({ title: entry.name, html: paragraphs(entry.body) })} />
        )}
        <WhyButton size="small" blockers={why} onClick={edit}>
          修改
        </WhyButton>
        <WhyButton
          size="small"
          blockers={why}
          loading={review.isPending}
          onClick={() => review.mutate({ path: { organId: organ.id, id: entry.id } })}
        >
          登记已复核
        </WhyButton>
        <RuleHistory entry={entry} />
        <WhyButton size="small" blockers={why} onClick={() => setRemoving(true)}>
          删去
        </WhyButton>
      </Space>
      {removing && <RemoveDialog entry={entry} close={() => setRemoving(false)} />}
    </div>
  );
}

function RemoveDialog({ entry, close }: { entry: Entry; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const [reason, setReason] = useState('');
  const remove = useTell('post', '/api/organs/{organId}/rulebook/{id}/remove', {
    done: () => {
      said('已删去');
      close();
    },
  });
  const empty = reason.trim() === '' ? [{ code: 'reason', message: '请写明为什么删去。' }] : [];
  return (
    <Modal open title={`删去“${entry.name}”`} footer={null} onCancel={close} destroyOnHidden>
      <p>只用于误录的。不再施行的，请点“修改”填上废止日期，记录就留着。</p>
      {remove.error && <ErrorSentence error={remove.error} />}
      <Input
        aria-label="为什么删去"
        placeholder="为什么删去"
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Space className="apart">
        <WhyButton
          danger
          type="primary"
          blockers={empty}
          loading={remove.isPending}
          onClick={() => remove.mutate({ path: { organId: organ.id, id: entry.id }, body: { reason } })}
        >
          删去
        </WhyButton>
        <Button onClick={close}>取消</Button>
      </Space>
    </Modal>
  );
}

function paragraphs(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.trim()}</p>`)
    .join('');
}
