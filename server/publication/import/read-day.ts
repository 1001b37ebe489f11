// Days as people write them in tables.
import { addDays, type Day, day, isDay } from '#kernel/day';

const forms = [
  /^(\d{4})\s*[-/.．。]\s*(\d{1,2})\s*[-/.．。]\s*(\d{1,2})$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
// What a spreadsheet stores for a day when the cell's format was lost: days since 1899-12-30, here 1954 to 2064.
const serial = /^[2-5]\d{4}$/;
const serialBegin = day('1899-12-30');

/** The day, or what is wrong with the text: `malformed` is no day's form at all, `missing` has the form but the calendar lacks it. */
export function readDay(text: string): { day: Day } | { problem: 'malformed' | 'missing' } {
  const written = text.normalize('NFKC').trim();
  if (serial.test(written)) return { day: addDays(serialBegin, Number(written)) };
  // A time of day after the day is let pass: 2022-03-05 09:30:00.
  const bare = written.replace(/[\sT]\d{1,2}[:时]\d{1,2}([:分]\d{1,2})?(\.\d+)?[秒分]?$/, '');
  const parts = forms.map((form) => form.exec(bare)).find((found) => found !== null);
  if (!parts) return { problem: 'malformed' };
  const [, year = '', month = '', date = ''] = parts;
  const made = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(made) ? { day: made } : { problem: 'missing' };
}
