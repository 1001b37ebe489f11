// Every morning: stages that have waited longer than they should are reminded of, and brought before the head. Nothing passes by itself.
import { loadCalendar } from '#calendar';
import { defineJob, type JobContext } from '#jobs';
import type { Runtime } from '#kernel/command';
import type { Day } from '#kernel/day';
import { ageOf } from './age.ts';
import { currentStage, findOpenReviews } from './review.ts';

/** Counts a reminder on every late stage; the workbench shows it to its reviewers, and to the head from then on. */
export const remindReviews = defineJob<{ day: string }>({
  kind: 'reviews.remind',
  title: '催办超过天数的审核',
  run: (_payload, { runtime, now, today }) => remind(runtime, now, today),
});

async function remind({ database }: Runtime, now: JobContext['now'], today: Day): Promise<void> {
  const organs = await database.read.selectFrom('organ').select('id').where('closed_at', 'is', null).orderBy('id').execute();
  for (const { id: organId } of organs) {
    const calendar = await loadCalendar(database.read, organId);
    if (!calendar.statusOf(today).working) continue;
    for (const review of await findOpenReviews(database.read, organId)) {
      const stage = currentStage(review);
      if (!stage || ageOf(calendar, review, stage, today).level !== 'red') continue;
      await database.write
        .updateTable('review_stage')
        .set((eb) => ({ reminders: eb('reminders', '+', 1), escalated_at: stage.escalated_at ?? now }))
        .where('organ_id', '=', organId)
        .where('review_id', '=', review.row.id)
        .where('position', '=', stage.position)
        .where('state', '=', 'waiting')
        // Run twice on one day it reminds once.
        .where((eb) => eb.or([eb('escalated_at', 'is', null), eb('reminders', '=', stage.reminders)]))
        .execute();
    }
  }
}
