// The calendar over HTTP, below /api/calendar.
import { Type as T } from 'typebox';
import { CalendarTerm, CalendarYear, ChosenRegion, ExceptionPage, NoticePage, NoticeState } from '#contract/calendar';
import { CalendarDay } from '#contract/operations';
import { DayText, Id, Made, PageInput } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { addException } from './commands/add-exception.ts';
import { chooseRegion } from './commands/choose-region.ts';
import { confirmNotice } from './commands/confirm-notice.ts';
import { proposeNotice } from './commands/propose-notice.ts';
import { withdrawException } from './commands/withdraw-exception.ts';
import { withdrawNotice } from './commands/withdraw-notice.ts';
import { listYear } from './list-year.ts';
import { loadCalendar, loadLayered } from './load-calendar.ts';
import { may } from './permissions.ts';
import { findTerm } from './queries/find-term.ts';
import { listDays } from './queries/list-days.ts';
import { listExceptions } from './queries/list-exceptions.ts';
import { listNotices } from './queries/list-notices.ts';

const organId = T.Optional(Id);
const paging = ({ page = 1, pageSize = 20 }: { page?: number; pageSize?: number }) => ({ page, pageSize });

/** Adds the calendar's routes. */
export function calendarRoutes(app: App, runtime: Runtime): void {
  dayRoutes(app, runtime);
  listRoutes(app, runtime);
  commandRoute(app, runtime, 'POST', '/api/calendar/notices', proposeNotice, Made);
  commandRoute(app, runtime, 'POST', '/api/calendar/notices/:id/confirm', confirmNotice, Made);
  commandRoute(app, runtime, 'POST', '/api/calendar/notices/:id/withdraw', withdrawNotice, Made);
  commandRoute(app, runtime, 'PUT', '/api/calendar/organs/:organId/region', chooseRegion, ChosenRegion);
  commandRoute(app, runtime, 'POST', '/api/calendar/organs/:organId/exceptions', addException, Made);
  commandRoute(app, runtime, 'POST', '/api/calendar/organs/:organId/exceptions/:id/withdraw', withdrawException, Made);
}

function dayRoutes(app: App, { database: { read } }: Runtime): void {
  questionRoute(app, '/api/calendar/years/:year', {
    name: 'calendar.year',
    title: '某年的放假和调休',
    permission: may.read,
    input: T.Object({ year: T.Integer({ minimum: 1, maximum: 9999 }), organId }),
    answer: CalendarYear,
    async ask({ year, organId }) {
      const { layers, calendar } = await loadLayered(read, organId ?? null);
      return listYear(year, layers, calendar);
    },
  });
  questionRoute(app, '/api/calendar/days', {
    name: 'calendar.days',
    title: '一段日子里哪些天上班、为什么',
    permission: may.read,
    input: T.Object({ from: DayText, to: DayText, organId }),
    answer: T.Array(CalendarDay),
    async ask({ from, to, organId }) {
      const days = listDays(await loadCalendar(read, organId ?? null), from, to);
      return days.map((status) => ({ ...status, name: status.name ?? null }));
    },
  });
  questionRoute(app, '/api/calendar/terms', {
    name: 'calendar.term',
    title: '某日之后第几个工作日',
    permission: may.read,
    input: T.Object({ from: DayText, workdays: T.Integer({ minimum: 1, maximum: 1000 }), organId }),
    answer: CalendarTerm,
    ask: ({ from, workdays, organId }) => findTerm(read, organId ?? null, from, workdays),
  });
}

function listRoutes(app: App, { database: { read } }: Runtime): void {
  questionRoute(app, '/api/calendar/notices', {
    name: 'calendar.notices',
    title: '录入的放假通知',
    permission: may.read,
    input: T.Object({ ...PageInput, state: T.Optional(NoticeState) }),
    answer: NoticePage,
    ask: (input, actor) => listNotices(read, actor, { ...paging(input), state: input.state }),
  });
  questionRoute(app, '/api/calendar/organs/:organId/exceptions', {
    name: 'calendar.exceptions',
    title: '本机关的地区和工作日例外',
    permission: may.read,
    input: T.Object({ ...PageInput, organId: Id }),
    answer: ExceptionPage,
    ask: (input) => listExceptions(read, input.organId, paging(input)),
  });
}
