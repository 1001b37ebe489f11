// One month as a grid from Monday to Sunday.
import type { Answer } from '../api/client.ts';

export type CalendarDay = Answer<'/api/calendar/days'>[number];

interface Props {
  title: string;
  days: CalendarDay[];
  chosen: string | undefined;
  choose: (day: CalendarDay) => void;
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日'];

export function MonthGrid({ title, days, chosen, choose }: Props) {
  const blanks = days[0] ? mondayFirst(days[0].day) : 0;
  return (
    <section className="month" aria-label={title}>
      <h3>{title}</h3>
      <div className="month-grid">
        {weekdays.map((name) => (
          <span key={name} className="weekday" aria-hidden="true">
            {name}
          </span>
        ))}
        {days.map((day, at) => (
          <button
            key={day.day}
            type="button"
            style={at === 0 ? { gridColumnStart: blanks + 1 } : undefined}
            className={looks(day)}
            aria-pressed={day.day === chosen}
            aria-label={`${day.day}，${day.working ? '上班' : '放假'}，${day.reason}`}
            onClick={() => choose(day)}
          >
            {Number(day.day.slice(8))}
            {mark(day) && <sup aria-hidden="true">{mark(day)}</sup>}
          </button>
        ))}
      </div>
    </section>
  );
}

/** 0 for Monday … 6 for Sunday. */
function mondayFirst(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

const isWeekend = (day: CalendarDay) => mondayFirst(day.day) >= 5;

function looks(day: CalendarDay): string {
  const kind = day.working ? (isWeekend(day) ? 'make-up' : 'plain') : isWeekend(day) && !day.name ? 'weekend' : 'holiday';
  return `day ${kind}${day.provisional ? ' expected' : ''}`;
}

function mark(day: CalendarDay): string {
  if (day.working) return isWeekend(day) ? '班' : '';
  if (isWeekend(day) && !day.name) return '';
  return day.provisional ? '推' : '休';
}
