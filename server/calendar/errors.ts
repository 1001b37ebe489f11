// What the calendar refuses, and with which sentence.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'calendar.outOfRange': { kind: 'invalid', text: '工作日历只有{first}至{last}的安排，{day}不在其中。' },
  'calendar.notADay': { kind: 'invalid', text: '“{text}”不是日期，应写成 2026-09-25 这样的年-月-日。' },
  'calendar.mistakes': { kind: 'invalid', text: '{message}' },
  'calendar.noticeMissing': { kind: 'missing', text: '没有找到这份放假通知，可能刚刚已由别人复核或者撤回，请刷新。' },
  'calendar.exceptionMissing': { kind: 'missing', text: '没有找到这条例外，可能已被撤销。' },
  'calendar.region': { kind: 'invalid', text: '地区应是六位行政区划代码，例如 450000。' },
  'calendar.datesReversed': { kind: 'invalid', text: '最后一天早于第一天，请核对。' },
  'calendar.tooManyDays': { kind: 'invalid', text: '一次最多查看 400 天，请缩短起止日期。' },
  'calendar.exceptionTooLong': { kind: 'invalid', text: '一条例外最多 60 天，更长的请分开填写并分别注明依据。' },
  'calendar.blank': { kind: 'invalid', text: '请填写{what}。' },
});
