// What the watch over duties refuses, each with its sentence.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'duties.itemMissing': { kind: 'missing', text: '现行的公开目录里没有这个事项，可能已在新版本里调整。' },
  'duties.months': { kind: 'invalid', text: '请选择一段不超过 10 年的月份，开始不晚于结束。' },
});
