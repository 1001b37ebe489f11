// One entered notice: its days to compare with the original, what is doubtful, confirming and taking back.
import { Alert, Checkbox, Input, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { dayInWords, MinuteText } from '../parts/day-text.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useHoldsForAll } from '../parts/organ.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import type { Notice } from './notice.ts';

export function NoticeView({ notice, done }: { notice: Notice; done: () => void }) {
  return (
    <>
      <p className="quiet">
        {notice.documentNumber ?? '没有文号'}　{dayInWords(notice.issuedOn)}印发　{notice.region ? `只用于 ${notice.region}` : '全国'}
      </p>
      <h3>放假</h3>
      <ul className="stretches">
        {notice.holidays.map((holiday) => (
          <li key={holiday.from}>
            {holiday.name}：{dayInWords(holiday.from, true)} 至 {dayInWords(holiday.to, true)}
          </li>
        ))}
      </ul>
      <h3>调休上班</h3>
      <p>{notice.workingWeekends.map((day) => dayInWords(day, true)).join('、') || '没有'}</p>
      <p className="quiet">
        {notice.proposedBy} 于 <MinuteText at={notice.proposedAt} /> 录入
        {notice.confirmedBy && <>；{notice.confirmedBy} 复核</>}
        {notice.withdrawnBy && (
          <>
            ；{notice.withdrawnBy} 撤回：{notice.withdrawalReason}
          </>
        )}
      </p>
      {notice.state === 'proposed' && <Confirm notice={notice} done={done} />}
      {notice.state !== 'withdrawn' && <Withdraw id={notice.id} done={done} />}
    </>
  );
}

function Confirm({ notice, done }: { notice: Notice; done: () => void }) {
  const said = useSaid();
  const [seen, setSeen] = useState(false);
  const confirm = useTell('post', '/api/calendar/notices/{id}/confirm', {
    done: () => {
      said('通知已生效，相关期限会重算');
      done();
    },
  });
  const doubts = notice.findings.length > 0;
  const unseen = doubts && !seen ? [{ code: 'unseen', message: '请先逐条看过提示，再勾选“已核对”。' }] : [];
  return (
    <>
      {doubts && (
        <Alert
          className="sentence"
          type="warning"
          showIcon
          title="请对照原文核对这几处"
          description={notice.findings.map((finding) => <div key={finding.message}>{finding.message}</div>)}
        />
      )}
      <ErrorSentence error={confirm.error} />
      <Space wrap>
        {doubts && (
          <Checkbox checked={seen} onChange={(event) => setSeen(event.target.checked)}>
            已对照原文核对
          </Checkbox>
        )}
        <WhyButton
          type="primary"
          loading={confirm.isPending}
          blockers={[...notice.confirmBlockers, ...unseen]}
          onClick={() => confirm.mutate({ path: { id: notice.id }, body: { doubtsSeen: seen } })}
        >
          与原文一致，复核通过
        </WhyButton>
      </Space>
    </>
  );
}

function Withdraw({ id, done }: { id: string; done: () => void }) {
  const mayWithdraw = useHoldsForAll('disclosureHead');
  const [reason, setReason] = useState('');
  const withdraw = useTell('post', '/api/calendar/notices/{id}/withdraw', { done });
  if (!mayWithdraw) return null;
  return (
    <div className="apart">
      <ErrorSentence error={withdraw.error} />
      <Popconfirm
        title="撤回这份通知"
        description={
          <Input placeholder="理由（必填）" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        }
        okText="撤回"
        okButtonProps={{ danger: true, disabled: reason.trim() === '' }}
        onConfirm={() => withdraw.mutate({ path: { id }, body: { reason } })}
      >
        <button type="button" className="text-button danger">
          撤回这份通知
        </button>
      </Popconfirm>
    </div>
  );
}
