// 主题分类 in two levels: `综合政务\政务公开`.
import type { SubjectView } from './views.ts';

/** A first-level subject with those below it. */
export interface Theme {
  name: string;
  /** Of it and everything below. */
  count: number;
  below: { name: string; subject: string; count: number }[];
  /** The subjects as they stand in the metadata. */
  subjects: string[];
}

/** The levels of a subject as it is written, with either stroke. */
export function levelsOf(subject: string): string[] {
  return subject
    .split(/[\\/]/)
    .map((level) => level.trim())
    .filter(Boolean);
}

/** In the address and in words: `综合政务／政务公开`. */
export const shownSubject = (subject: string): string => levelsOf(subject).join('／');

/** All themes, in the order of their subjects. */
export function themesOf(subjects: readonly SubjectView[]): Theme[] {
  const themes = new Map<string, Theme>();
  for (const { subject, count } of subjects) {
    const [name, ...rest] = levelsOf(subject);
    if (!name) continue;
    const theme = themes.get(name) ?? { name, count: 0, below: [], subjects: [] };
    theme.count += count;
    theme.subjects.push(subject);
    if (rest.length > 0) theme.below.push({ name: rest.join('／'), subject: shownSubject(subject), count });
    themes.set(name, theme);
  }
  return [...themes.values()];
}

/** The subjects meant by a word of an address: one of them, or a first-level name for all below it. */
export function subjectsCalled(subjects: readonly SubjectView[], name: string): SubjectView[] {
  const wanted = levelsOf(name.replaceAll('／', '/')).join('／');
  return subjects.filter(({ subject }) => shownSubject(subject) === wanted || levelsOf(subject)[0] === wanted);
}
