// 录入放假通知: one person types the notice in; it changes nothing until a second one has confirmed it.
import { Type as T } from 'typebox';
import { NoticeInput, Region } from '#contract/calendar';
import { command } from '#kernel/command';
import { newId } from '#kernel/ids';
import { markChanged } from '../load-calendar.ts';
import { requireNoMistakes } from '../notice-findings.ts';
import { may } from '../permissions.ts';
import { regionIn } from '../regions.ts';
import { noticeOf, noticeToRow } from '../stored-notice.ts';

export const proposeNotice = command({
  name: 'calendar.proposeNotice',
  title: '录入放假通知',
  input: T.Object({ region: Region, notice: NoticeInput }),
  permission: may.proposeNotice,
  organ: () => null,
  async run(tx, input, { actor, now, watch }) {
    const region = regionIn(input.region);
    const notice = noticeOf(input.notice);
    await markChanged(tx);
    await requireNoMistakes(tx, region, notice);
    const id = newId();
    await watch('calendar_notice', { id });
    const proposer = { proposed_by: actor.personId ?? '', proposed_by_name: actor.name, proposed_at: now };
    await tx
      .insertInto('calendar_notice')
      .values({ ...noticeToRow(notice), ...proposer, id, region, state: 'proposed' })
      .execute();
    return { id };
  },
});
