// Screens plain text: a title, a body, the text of an attachment.
import { describe } from './describe.ts';
import type { Finding, ScreeningOptions } from './finding.ts';
import { hitsIn } from './hits.ts';
import { linedListFindings } from './people-lists/lined-list.ts';

/** Every finding in a plain text, by place. Offsets are those of `text`. */
export function screenText(text: string, options: ScreeningOptions = {}): Finding[] {
  const hits = hitsIn(text, { wording: options.wording });
  const field = options.field ?? '正文';
  const found = describe(text, hits, { whereAt: paragraphCounter(text, field) }, options);
  return [...found, ...linedListFindings(text, field, options)];
}

/** 正文第3段: lines with something on them are paragraphs. A field of one line needs no number. Offsets must not decrease. */
function paragraphCounter(text: string, field: string): (offset: number) => string {
  if (field !== '正文' && !text.trim().includes('\n')) return () => field;
  let line = 0;
  let paragraph = 0;
  return (offset) => {
    while (line <= offset) {
      const end = text.indexOf('\n', line);
      const stop = end < 0 ? text.length : end;
      if (text.slice(line, stop).trim() !== '') paragraph++;
      line = stop + 1;
    }
    return `${field}第${paragraph}段`;
  };
}
