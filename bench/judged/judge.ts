// The judged set: what people type, and how good each text is for them. Written before the ranking was adjusted.
import { readFileSync } from 'node:fs';
import type { JudgedText } from './texts.ts';

/** A text as it is judged: ours with topic and form, the demo's by its title alone. */
export interface Judgeable {
  id: string;
  title: string;
  judged: JudgedText | null;
}

export interface Query {
  words: string;
  /** Not looked at while the ranking was adjusted. */
  heldOut: boolean;
  /** 0–3. */
  grade(text: Judgeable): number;
}

export function readQueries(): Query[] {
  return readFileSync(new URL('queries.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, i) => queryOf(line, i % 3 === 2));
}

function queryOf(line: string, heldOut: boolean): Query {
  const [words = '', byForm = '', byTitle = ''] = line.split('|');
  const forms = new Map<string, number>();
  for (const topic of byForm.split(';').filter(Boolean)) {
    const [id = '', grades = ''] = topic.split(':');
    for (const grade of grades.split(' ')) {
      const [form, value] = grade.split('=');
      forms.set(`${id} ${form}`, Number(value));
    }
  }
  const titles = [...byTitle.matchAll(/(.+?)=(\d)\s*/gu)].map(([, part, value]) => ({ part: part!, value: Number(value) }));
  return {
    words,
    heldOut,
    grade({ title, judged }) {
      if (judged) return forms.get(`${judged.topic} ${judged.form}`) ?? 0;
      return titles.find(({ part }) => title.includes(part))?.value ?? 0;
    },
  };
}

/** Discounted gain of the first ten against the best order there could be. */
export function ndcg(grades: readonly number[], all: readonly number[]): number {
  const gain = (list: readonly number[]) => list.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
  const best = gain([...all].sort((a, b) => b - a));
  return best === 0 ? 1 : gain(grades) / best;
}

/** The part of what is useful (2 or better; ten of them at most) that stands among the first ten. */
export function recall(grades: readonly number[], all: readonly number[]): number {
  const useful = (list: readonly number[]) => list.filter((grade) => grade >= 2).length;
  return useful(grades.slice(0, 10)) / Math.max(1, Math.min(10, useful(all)));
}

/** One over the place of the first text that is just what was looked for. */
export function reciprocalRank(grades: readonly number[]): number {
  const at = grades.indexOf(3);
  return at < 0 ? 0 : 1 / (at + 1);
}
