// Fields people fill in: trimmed, present, in the right form; refused with a sentence otherwise.
import { type Day, isDay } from '#kernel/day';
import { refuse } from './errors.ts';

export function filled(text: string, what: string, field: string): string {
  const trimmed = text.trim();
  if (!trimmed) throw refuse('people.blank', { what, field });
  return trimmed;
}

export function slugIn(text: string, what = '网址名', field = 'slug'): string {
  const slug = text.trim().toLowerCase();
  if (!/^[a-z0-9][a-z0-9-]{1,39}$/.test(slug)) throw refuse('people.slug', { what, field });
  return slug;
}

export function loginIn(text: string, field = 'login'): string {
  const login = normalLogin(text);
  if (!/^[a-z0-9][a-z0-9._-]{1,39}$/.test(login)) throw refuse('people.login', { field });
  return login;
}

/** Logins are compared in this form: full-width letters of Chinese keyboards and capitals count as the plain ones. */
export function normalLogin(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

export function dayIn(text: string, field: string): Day {
  const trimmed = text.trim();
  if (!isDay(trimmed)) throw refuse('people.notADay', { text: trimmed, field });
  return trimmed;
}

/** Names pasted one a line (or between 、，；), without blanks and repetitions, in their order. */
export function pastedNames(text: string): string[] {
  const names = text
    .split(/[\n\r\t、，,；;]+/)
    .map((name) => name.trim())
    .filter(Boolean);
  return [...new Set(names)];
}
