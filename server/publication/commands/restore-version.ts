// 恢复旧版: an earlier version becomes the newest; what stood there until now is kept as well.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import type { DraftFields } from '../draft-fields.ts';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';
import { saveAnswer } from '../save-answer.ts';
import { stateBlockers } from '../states.ts';
import { keepVersion } from '../versions/keep-version.ts';
import { requireVersion, writeDraft } from '../write-draft.ts';

export const restoreVersion = command({
  name: 'publication.restoreVersion',
  title: '恢复稿子的旧版',
  permission: may.write,
  input: T.Object({ organId: Id, id: Id, version: T.Integer({ minimum: 1 }), n: T.Integer({ minimum: 1 }) }),
  blockers: async (tx, key) => stateBlockers('save', (await findPublication(tx, key)).standing),
  async run(tx, { organId, id, version, n }, act) {
    const key = { organId, id };
    const publication = await findPublication(tx, key);
    await requireVersion(tx, publication, version);
    const kept = await tx
      .selectFrom('publication_version')
      .select(['fields', 'body_html'])
      .where('organ_id', '=', organId)
      .where('publication_id', '=', id)
      .where('n', '=', n)
      .executeTakeFirst();
    if (!kept) throw refuse('publication.versionMissing');
    await keepVersion(tx, act, key, publication, 'restored');
    const text = { fields: JSON.parse(kept.fields) as DraftFields, bodyHtml: kept.body_html };
    const now = await writeDraft(tx, act, key, publication, text);
    return saveAnswer(tx, act, key, { ...text, version: now, savedAt: act.now });
  },
});
