// What channels refuse, each with its sentence.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'channels.recipientMissing': { kind: 'missing', text: '没有这个接收单位，可能已被停用。' },
  'channels.recipientName': { kind: 'invalid', text: '请填写接收单位的名称，例如“××区档案馆”。' },
  'channels.recipientTwice': { kind: 'conflict', text: '已经有名称为“{name}”的接收单位。' },
  'channels.notADay': { kind: 'invalid', text: '日期应写成 2026-09-25 这样的年-月-日。' },
  'channels.futureDay': { kind: 'invalid', text: '只能移送到昨天为止：今天公开的还可能变动。' },
  'channels.nothingSince': { kind: 'conflict', text: '{from} 到 {until} 没有新公开、变动或者撤下的信息，不需要移送。' },
  'channels.periodEmpty': { kind: 'conflict', text: '到 {until} 为止的都已经列入清单，下一份从 {from} 开始。' },
  'channels.listMissing': { kind: 'missing', text: '没有这份移送清单。' },
  'channels.accountMissing': { kind: 'missing', text: '没有这个新媒体账号。' },
  'channels.notPublished': { kind: 'conflict', text: '这条信息没有公开，不能生成微信稿。' },
});
