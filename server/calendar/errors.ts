// What the calendar refuses, and with which sentence.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'calendar.outOfRange': { kind: 'invalid', text: '工作日历只有{first}至{last}的安排，{day}不在其中。' },
});
