// What people type, checked: a sentence beside the field instead of a broken row.
import { type Day, isDay } from '#kernel/day';
import { refuse } from './errors.ts';

/** The text without blanks around; refuses one that says nothing. */
export function filled(text: string, what: string, field: string, atLeast = 2): string {
  const trimmed = text.trim();
  if ([...trimmed].length < atLeast) throw refuse('reviews.input', { message: `请填写${what}。`, field });
  return trimmed;
}

/** A day not in the future. */
export function pastDay(text: string, today: Day, what: string, field: string): Day {
  if (!isDay(text)) throw refuse('reviews.input', { message: `请填写${what}，例如“${today}”。`, field });
  if (text > today) throw refuse('reviews.input', { message: `${what}不能晚于今天。`, field });
  return text;
}
