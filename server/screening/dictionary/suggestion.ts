// What people are told beside a hit.
import type { Expression } from './kinds.ts';

/** One sentence or two: what to write instead, and why. */
export function suggestionOf({ kind, replacement, note, since }: Expression): string {
  const why = note ? `${note}${/[。！？]$/.test(note) ? '' : '。'}` : '';
  const from = since ? `${sinceInWords(since)}起` : '';
  switch (kind) {
    case 'changed':
      return `${from}${replacement ? `改用${quoted(replacement)}` : '不再使用这个名称'}；说过去的事可以在前面加“原”。${why}`;
    case 'forbidden':
      return `不得使用${replacement ? `，应写${quoted(replacement)}` : ''}。${why}`;
    case 'sensitive':
      return `慎用${replacement ? `，一般写${quoted(replacement)}` : ''}。${why}`;
    case 'format':
      return `${replacement || '请核对写法'}。${why}`;
    default:
      return `${replacement ? `应写${quoted(replacement)}。` : ''}${why}` || '请核对用语。';
  }
}

/** 2018-03 → 2018年3月 */
export function sinceInWords(since: string): string {
  const [year, month, day] = since.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

/** What bears marks of its own needs no others. */
function quoted(words: string): string {
  return /^[“《]/.test(words) ? words : `“${words}”`;
}
