// Records of hand-overs name what was handed over; what is removed for good is named there no more.
import type { Tx } from '#kernel/db';

const gone = '（已清除）';

/** Takes a title that must not stay anywhere out of the organ's records. */
export async function forgetHandedTitle(tx: Tx, organId: string, title: string): Promise<void> {
  if (title === '') return;
  const rows = await tx
    .selectFrom('hand_over')
    .select(['id', 'parts'])
    .where('organ_id', '=', organId)
    .where(
      'parts',
      'like',
      `%${JSON.stringify(title)
        .slice(1, -1)
        .replace(/[\\%_]/g, '_')}%`,
    )
    .execute();
  for (const { id, parts } of rows)
    await tx
      .updateTable('hand_over')
      .set({ parts: parts.replaceAll(JSON.stringify(title), JSON.stringify(gone)) })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .execute();
}
