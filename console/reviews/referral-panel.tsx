// What was sent up, how long it has waited, its letter, and the answer once it has come.
import { Button, Space, Tag } from 'antd';
import { useState } from 'react';
import { DayText, minuteInWords } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { WhyButton } from '../parts/why-button.tsx';
import { fileAddress } from '../publication/pictures.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { printText } from './print-text.ts';
import { RecallDialog } from './recall-dialog.tsx';
import type { Detail, Referral } from './types.ts';

const looks = { red: 'tag-red', amber: 'tag-amber', normal: '' } as const;

export function ReferralPanel({ detail }: { detail: Detail }) {
  if (detail.referrals.length === 0) return null;
  return (
    <section className="panel">
      <h2>报审</h2>
      {detail.referrals.map((one) => (
        <One key={one.id} referral={one} detail={detail} />
      ))}
    </section>
  );
}

function One({ referral, detail }: { referral: Referral; detail: Detail }) {
  const [dialog, setDialog] = useState<'answer' | 'recall' | null>(null);
  const waits = referral.answer === null && referral.recalled === null;
  return (
    <div className="one-referral">
      <p>
        {waits && (
          <Tag className={looks[referral.level]}>{referral.waitingDays === 0 ? '今天报的' : `已等${referral.waitingDays}个工作日`}</Tag>
        )}
        <DayText day={referral.sentOn} /> 报{referral.toKindName}“{referral.toName}”
      </p>
      <p className="opinion">{referral.reason}</p>
      {referral.answer && <Answered answer={referral.answer} toName={referral.toName} />}
      {referral.recalled && (
        <p className="quiet">
          {minuteInWords(referral.recalled.at)} 撤回报审：{referral.recalled.reason}
        </p>
      )}
      <Space wrap size={4}>
        <Button size="small" onClick={() => printText('送审函', referral.letter)}>
          打印送审函
        </Button>
        {waits && (
          <WhyButton size="small" type="primary" blockers={detail.mayAnswer} onClick={() => setDialog('answer')}>
            登记答复
          </WhyButton>
        )}
        {waits && (
          <Button size="small" onClick={() => setDialog('recall')}>
            撤回报审
          </Button>
        )}
      </Space>
      {dialog === 'answer' && <AnswerDialog reviewId={detail.id} sentOn={referral.sentOn} close={() => setDialog(null)} />}
      {dialog === 'recall' && <RecallDialog reviewId={detail.id} close={() => setDialog(null)} />}
    </div>
  );
}

function Answered({ answer, toName }: { answer: NonNullable<Referral['answer']>; toName: string }) {
  const organ = useOrgan();
  return (
    <p>
      <Tag className="tag-green">{answer.name}</Tag>
      <DayText day={answer.on} /> {toName}答复{answer.number && `（${answer.number}）`}：{answer.note}
      {answer.fileHash && (
        <span>
          {'　'}
          <a href={fileAddress(organ.id, answer.fileHash, { name: answer.fileName ?? '答复' })}>{answer.fileName ?? '答复原件'}</a>
        </span>
      )}
      <span className="quiet">　{answer.byName}登记</span>
    </p>
  );
}
