// What reviews refuse, and with which sentence.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'reviews.missing': { kind: 'missing', text: '没有正在进行的审核，可能已办结或被撤回，请刷新。' },
  'reviews.alreadyDecided': { kind: 'conflict', text: '{message}' },
  'reviews.alreadyOpen': { kind: 'conflict', text: '这条内容已经送审，正在审核中。' },
  'reviews.input': { kind: 'invalid', text: '{message}' },
  'reviews.referralMissing': { kind: 'missing', text: '没有等待答复的报审，可能已经登记了答复，请刷新。' },
  'reviews.flowMissing': { kind: 'missing', text: '没有找到这个流程，可能已被停用，请刷新。' },
  'reviews.paperMissing': { kind: 'missing', text: '没有找到这份来文，可能已被移出清单，请刷新。' },
  'reviews.formMissing': { kind: 'missing', text: '这次审核还没有填写保密审查表。' },
  'reviews.recheckMissing': { kind: 'missing', text: '没有找到这条抽查，或者已经由别人办结，请刷新。' },
});
