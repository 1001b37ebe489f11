// What a cell of a workbook says, as the text a person sees: days as days, long numbers without an exponent.

/** Whether a number format shows a day, a time of day, or neither. */
export type Shown = 'plain' | 'day' | 'time';

const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47]);
const dayMilliseconds = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** What a format does with a number; `code` is the custom format's text, if it has one. */
export function shownBy(formatId: number, code: string | undefined): Shown {
  if (code === undefined) return builtInDays.has(formatId) ? 'day' : builtInTimes.has(formatId) ? 'time' : 'plain';
  const letters = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (/[yde]/.test(letters) && !/general/.test(letters) && /[yd]/.test(letters)) return 'day';
  return /[hs]/.test(letters) ? 'time' : 'plain';
}

/** A stored number as text: `YYYY-MM-DD` (with ` HH:MM` when there is one) for days, digits otherwise. */
export function numberText(stored: string, shown: Shown, from1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored.trim();
  if (shown === 'day' && value >= 1 && value < 2_958_466) return dayText(value, from1904);
  if (shown === 'time' && value >= 0 && value < 1) return timeText(Math.round(value * 1440));
  return plainNumber(value, stored);
}

function plainNumber(value: number, stored: string): string {
  if (/^-?\d{1,21}$/.test(stored)) return stored;
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  // Spreadsheets count with fifteen digits; the rest is noise of the binary form.
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) < 1e-6 && rounded !== 0 ? rounded.toFixed(12).replace(/0+$/, '') : String(rounded);
}

function dayText(value: number, from1904: boolean): string {
  const whole = Math.floor(value);
  const minutes = Math.round((value - whole) * 1440);
  // The old calendar of spreadsheets holds a 29 February 1900 that never was.
  const shift = !from1904 && whole < 60 ? 1 : 0;
  const at = (from1904 ? epoch1904 : epoch1900) + (whole + shift) * dayMilliseconds + minutes * 60_000;
  const text = Temporal.Instant.fromEpochMilliseconds(at).toString();
  return minutes === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}

function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
