// One sentence over a publication: what it is now, what waits, and what is out of the ordinary.
import { Alert } from 'antd';
import { dayInWords, minuteInWords } from '../parts/day-text.tsx';
import type { Life } from './life/ask.ts';
import type { Publication } from './types.ts';

type Level = 'info' | 'success' | 'warning' | 'error';

interface Props {
  publication: Publication;
  life: Life | undefined;
}

export function StateNote({ publication, life }: Props) {
  const notes = [unusual(publication), draft(publication, life), standing(publication, life)].filter((one) => one !== null);
  // The rest goes without saying where something waits or is wrong.
  const [first, second] = notes;
  if (!first) return null;
  return (
    <>
      <Alert className="sentence" type={first[0]} showIcon title={first[1]} />
      {second && first[0] !== 'success' && second[0] !== 'success' && (
        <Alert className="sentence" type={second[0]} showIcon title={second[1]} />
      )}
    </>
  );
}

/** What has to be seen to before anything else. */
function unusual({ reviewedAfter, publicState, withdrawal }: Publication): [Level, string] | null {
  if (publicState === 'published' && reviewedAfter === 'pending') return ['warning', '先发后审：已经公开，其余审核还在补办。'];
  if (publicState === 'published' && reviewedAfter === 'failed') return ['error', '先发后审没有通过，请撤回公开或者修订。'];
  if (publicState !== 'withdrawn' || !withdrawal) return null;
  return ['warning', `${withdrawal.by} 于 ${minuteInWords(withdrawal.at)} 撤回公开（${withdrawal.kindName}）：${withdrawal.reason}`];
}

/** Of the open draft, be it the first one or a revision. */
function draft({ state, edition, publicState, review, scheduledAt }: Publication, life: Life | undefined): [Level, string] | null {
  const it = edition === 0 ? '' : publicState === 'withdrawn' ? '恢复公开的草稿' : '修改稿';
  const waiting = state === 'inReview' ? review?.stages.find((one) => one.state === 'waiting') : undefined;
  if (waiting) return ['info', `${it}正在等待“${waiting.stageName}”（${waiting.roleName}）。`];
  if (scheduledAt) return ['info', `${it}审核都已通过，定于 ${minuteInWords(scheduledAt)} 发布。`];
  if (state === 'approved' && life?.schedule?.state === 'stopped')
    return ['error', `定于 ${minuteInWords(life.schedule.plannedAt)} 发布，没有发出：${life.schedule.problem ?? ''}`];
  if (state === 'approved') return ['success', `${it}审核都已通过，可以发布了。`];
  if (state === 'writing' && edition > 0)
    return ['info', `正在写${it}；${publicState === 'published' ? '公众看到的还是已公开的文本。' : '网址上仍是撤回的说明。'}`];
  return null;
}

/** What it is for the public. */
function standing({ publicState, validity, fields }: Publication, life: Life | undefined): [Level, string] | null {
  if (publicState === 'kept')
    return ['info', `登记为${disclosures[fields.disclosure] ?? '不公开'}，任何公开页面上都没有它。依据和理由：${fields.disclosureGround}`];
  if (publicState !== 'published') return null;
  const announced = life?.validities.find((one) => !one.inForce);
  if (announced) return ['info', `已经公开；已公示${dayInWords(announced.onDay)}起${announced.validity}。`];
  if (validity !== '' && validity !== '有效') return ['info', `已经公开，有效性：${validity}。文本只能查看。`];
  return ['success', '已经公开，文本只能查看；要改请用“修订”。'];
}

const disclosures: Record<string, string> = { onRequest: '依申请公开', withheld: '不予公开' };
