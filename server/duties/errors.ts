// What the watch over duties refuses, each with its sentence.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'duties.itemMissing': { kind: 'missing', text: '现行的公开目录里没有这个事项，可能已在新版本里调整。' },
  'duties.months': { kind: 'invalid', text: '请选择一段不超过 10 年的月份，开始不晚于结束。' },
  'duties.clockMissing': { kind: 'missing', text: '这条信息没有正在计算的公开期限，可能已经公开或者不主动公开。' },
  'duties.notLate': { kind: 'conflict', text: '这条信息没有逾期，不用说明原因。' },
  'duties.notBelow': { kind: 'missing', text: '本机关下面没有这个机关，请从“下级机关”列表进入。' },
  'duties.tooManyLines': { kind: 'tooLarge', text: '一次最多登记 {most} 行，请分几次粘贴。' },
  'duties.settingChanged': { kind: 'conflict', text: '监测的天数刚刚被别人改过，请刷新后再改。' },
});
