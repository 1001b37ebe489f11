// 机关例外: a day this organ alone did not work, or worked, by an order that has to be named.
import { ExceptionInput } from '#contract/calendar';
import { command } from '#kernel/command';
import { daysBetween } from '#kernel/day';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { loadCalendar, markChanged } from '../load-calendar.ts';
import { may } from '../permissions.ts';
import { dayIn, filled } from '../stored-notice.ts';

const longest = 60;

export const addException = command({
  name: 'calendar.addException',
  title: '登记本机关的工作日例外',
  input: ExceptionInput,
  permission: may.changeOrgan,
  async run(tx, { organId, working, ...input }, { actor, now, watch, emit }) {
    const from = dayIn(input.from, 'from');
    const to = dayIn(input.to, 'to');
    if (to < from) throw refuse('calendar.datesReversed', { field: 'to' });
    if (daysBetween(from, to) >= longest) throw refuse('calendar.exceptionTooLong', { field: 'to' });
    const name = filled(input.name, '例外的名称，例如“防台风停工”', 'name');
    const basis = filled(input.basis, '所依据的文件', 'basis');
    await markChanged(tx);
    const calendar = await loadCalendar(tx, organId);
    for (const end of [from, to]) calendar.statusOf(end);
    const id = newId();
    await watch('calendar_exception', { organ_id: organId, id });
    const adder = { added_by: actor.personId ?? '', added_by_name: actor.name, added_at: now };
    await tx
      .insertInto('calendar_exception')
      .values({ organ_id: organId, id, from_day: from, to_day: to, working: working ? 1 : 0, name, basis, ...adder })
      .execute();
    await emit('calendar.changed', { organId, region: '', from, to });
    return { id };
  },
});
