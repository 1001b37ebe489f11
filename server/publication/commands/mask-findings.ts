// 一键隐去: masks findings wherever they stand in the draft, as a new version.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { refuse } from '../errors.ts';
import { maskedDraft } from '../findings.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';
import { saveAnswer } from '../save-answer.ts';
import { screeningKey } from '../screening-key.ts';
import { stateBlockers } from '../states.ts';
import { requireVersion, writeDraft } from '../write-draft.ts';

export const maskFindings = command({
  name: 'publication.maskFindings',
  title: '隐去个人信息',
  permission: may.write,
  input: T.Object({
    organId: Id,
    id: Id,
    version: T.Integer({ minimum: 1 }),
    fingerprints: T.Array(T.String({ maxLength: 128 }), { minItems: 1, maxItems: 2000 }),
  }),
  blockers: async (tx, key) => stateBlockers('save', (await findPublication(tx, key)).standing),
  async run(tx, { organId, id, version, fingerprints }, act) {
    const key = { organId, id };
    const publication = await findPublication(tx, key);
    await requireVersion(tx, publication, version);
    const { fields, bodyHtml } = publication.draft!;
    const masked = await maskedDraft(tx, organId, { fields, bodyHtml }, new Set(fingerprints), screeningKey(act.services.dataFolder));
    if (masked.fields === fields && masked.bodyHtml === bodyHtml) throw refuse('publication.findingGone');
    const kept = await writeDraft(tx, act, key, publication, masked);
    return saveAnswer(tx, act, key, { ...masked, version: kept, savedAt: act.now });
  },
});
