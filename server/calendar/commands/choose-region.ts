// 设置所在地区: from then on the region's own holidays count for this organ.
import { Type as T } from 'typebox';
import { Region } from '#contract/calendar';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { loadCalendar, markChanged } from '../load-calendar.ts';
import { may } from '../permissions.ts';
import { regionIn } from '../regions.ts';

export const chooseRegion = command({
  name: 'calendar.chooseRegion',
  title: '设置本机关所在地区',
  input: T.Object({ organId: Id, region: Region }),
  permission: may.changeOrgan,
  async run(tx, input, { watch, emit }) {
    const { organId } = input;
    const region = regionIn(input.region);
    await markChanged(tx);
    await watch('calendar_region', { organ_id: organId });
    await tx.deleteFrom('calendar_region').where('organ_id', '=', organId).execute();
    if (region) await tx.insertInto('calendar_region').values({ organ_id: organId, region }).execute();
    const { first, last } = await loadCalendar(tx, organId);
    await emit('calendar.changed', { organId, region: '', from: first, to: last });
    return { organId, region };
  },
});
