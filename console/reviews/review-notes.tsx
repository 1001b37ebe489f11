// What has to be known before reading: why it begins where it begins, that it went out first, that nobody can decide it, what it quotes.
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { dayInWords, minuteInWords } from '../parts/day-text.tsx';
import { OrganLink } from '../parts/organ.tsx';
import type { Detail, Stuck } from './types.ts';

export function ReviewNotes({ detail }: { detail: Detail }) {
  const { urgent, resumeNote, stuck, quoted, closedAt, smallOffice } = detail;
  return (
    <>
      {urgent && closedAt === null && <UrgentNote detail={detail} urgent={urgent} />}
      {stuck && <StuckNote stuck={stuck} />}
      {resumeNote && <Note type="info" title={resumeNote} />}
      {quoted.length > 0 && closedAt === null && (
        <Note type="warning" title={`文中出现了非主动公开来文：${quoted.join('、')}`}>
          引用了没有主动公开的文件的内容、标题或者文号的，要先删改再公开。<OrganLink to="/closed-papers">看清单</OrganLink>
        </Note>
      )}
      {smallOffice && closedAt === null && (
        <Note type="info" title="本机关是小机关模式">
          同一人可以办理几个审核环节，逐个办理，并在记录上标明；自己起草的仍然不能审。上级机关会随机抽查。
        </Note>
      )}
    </>
  );
}

function UrgentNote({ detail, urgent }: { detail: Detail; urgent: NonNullable<Detail['urgent']> }) {
  const out = detail.state === 'afterwards';
  const when = urgent.finishBy ? `，其余环节应在${dayInWords(urgent.finishBy)}前补办` : '';
  return (
    <Note
      type={urgent.overdue ? 'error' : 'warning'}
      title={out ? `先发后审${when}${urgent.overdue ? '，已经超过' : ''}` : '紧急先发：先办保密审查'}
    >
      {urgent.byName} {minuteInWords(urgent.at)}：{urgent.reason}
      {out && '。发现有错的请退回，公开办会撤回或者改正。'}
    </Note>
  );
}

/** Why nobody can decide it, and what can be done. */
function StuckNote({ stuck }: { stuck: Stuck }) {
  return (
    <Note type="error" title={`“${stuck.stageName}”现在没有人能办，不会自己往下走`}>
      <p>
        {stuck.people.length === 0
          ? `本机关没有人担任${stuck.roleNames}。`
          : `${stuck.people.map((one) => `${one.name}：${one.why}`).join('；')}。`}
      </p>
      <ul className="ways-out">
        {stuck.waysOut.map((one) => (
          <li key={one.title}>
            <strong>{one.path ? <OrganLink to={one.path}>{one.title}</OrganLink> : one.title}</strong>　{one.detail}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function Note({ type, title, children }: { type: 'info' | 'warning' | 'error'; title: string; children?: ReactNode }) {
  return <Alert className="sentence" type={type} showIcon title={title} description={children} />;
}
