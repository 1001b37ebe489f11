// What the audit module refuses.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'audit.notADay': { kind: 'invalid', text: '“{text}”不是日期，应写成 2026-09-25 这样的年-月-日。' },
});
