// What reviews refuse, and with which sentence.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'reviews.missing': { kind: 'missing', text: '没有正在进行的审核，可能已办结或被撤回，请刷新。' },
  'reviews.alreadyDecided': { kind: 'conflict', text: '{message}' },
  'reviews.alreadyOpen': { kind: 'conflict', text: '这条内容已经送审，正在审核中。' },
});
