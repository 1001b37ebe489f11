// Why nothing may be changed yet: shared by every command and by the page's buttons.
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { isAdopted } from './rows.ts';

/** Empty when the organ has made the shipped lists its own. */
export async function editBlockers(db: Db | Tx, organId: string): Promise<Blocker[]> {
  if (await isAdopted(db, organId)) return [];
  return [{ code: 'screening.notAdopted', message: '本机关还没有采用系统词库，请先在“发布前检查词库”里采用。' }];
}

/** A reason is kept with every change. */
export function reasonBlockers(reason: string): Blocker[] {
  return reason.trim() === '' ? [{ code: 'screening.reason', message: '请写明理由。', field: 'reason' }] : [];
}
