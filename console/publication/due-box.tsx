// The day by which it must be public, and how it was counted: day by day, with the article.
import { useState } from 'react';
import { dayInWords } from '../parts/day-text.tsx';
import type { Due } from './types.ts';

interface Props {
  due: Due;
  publishedOn: string | null;
  title?: string;
}

export function DueBox({ due, publishedOn, title = '公开期限' }: Props) {
  const [open, setOpen] = useState(false);
  const days = [
    ...due.counted.map(({ day, n, note }) => ({
      day,
      words: `第 ${n} 个工作日${note && !note.startsWith('星期') ? `（${note}）` : ''}`,
      counts: true,
    })),
    ...due.skipped.map(({ day, why }) => ({ day, words: why, counts: false })),
  ].sort((a, b) => (a.day < b.day ? -1 : 1));
  return (
    <section className={due.overdue ? 'panel due due-over' : 'panel due'}>
      <h2>{title}</h2>
      <p>
        <strong>{dayInWords(due.dueOn, true)}</strong>
        {due.overdue && <span className="due-word"> 已超期</span>}
        {publishedOn && <span className="quiet">　{dayInWords(publishedOn)}公开</span>}
      </p>
      <p className="quiet">
        {due.sentence}
        {due.provisional && '其中有的年份放假安排还没有公布，公布后会重算。'}
      </p>
      <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '收起逐日计算' : '看逐日计算'}
      </button>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        <ol className="due-days" aria-label="逐日计算" tabIndex={0}>
          {days.map(({ day, words, counts }) => (
            <li key={day} className={counts ? '' : 'quiet'}>
              <span>{dayInWords(day, true)}</span> <span>{words}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
