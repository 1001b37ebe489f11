// 重新检查附件: the files of a draft that today's rules have not looked through, or those that failed, are looked through again.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { askFileCheck } from '../files/ask-checks.ts';
import { fileChecksOf } from '../files/file-checks.ts';
import { screeningRules } from '../files/screening-rules.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';

export const checkFiles = command({
  name: 'publication.checkFiles',
  title: '检查附件',
  permission: may.read,
  input: T.Object({ organId: Id, id: Id }),
  async run(tx, { organId, id }, act) {
    const { draft } = await findPublication(tx, { organId, id });
    if (!draft) return { done: true };
    const rules = await screeningRules(tx, organId);
    for (const { fileHash, state } of await fileChecksOf(tx, organId, draft))
      if (state === 'stale' || state === 'failed') await askFileCheck(tx, { organId, fileHash }, rules, act.now);
    return { done: true };
  },
});
