// What was published late in a year, with the reasons kept, and how much was in time.
import type { Static } from 'typebox';
import type { LateFigures, LateRow } from '#contract/duties';
import { type Day, day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { listDepartments, personNames } from '#people';
import { type Limits, limitsOf, type PublishedClock, publishedClocks } from '#publication';
import { lateKindName, lateKinds, latenessGiven, latenessKey } from '../lateness.ts';

export type LateLine = Static<typeof LateRow>;

export interface LateFilter {
  year: number;
  /** `missing`: nobody has said why; `given`. */
  reason?: string;
  departmentId?: string;
}

export interface LateAnswer {
  rows: LateLine[];
  figures: Static<typeof LateFigures>;
}

export async function late(db: Db, organId: string, filter: LateFilter, today: Day): Promise<LateAnswer> {
  const range = { from: day(`${filter.year}-01-01`), to: day(`${filter.year}-12-31`) };
  const counted = await publishedClocks(db, organId, range);
  const limits = await limitsOf(db, organId, today);
  const all = await named(db, organId, lateOnes(counted, limits));
  const rows = all.filter(
    (row) =>
      (!filter.departmentId || (row.departmentId ?? 'none') === filter.departmentId) &&
      (!filter.reason || (filter.reason === 'missing') === (row.kind === null)),
  );
  return { rows, figures: figuresOf(filter.year, counted.length, all) };
}

interface Late {
  of: PublishedClock;
  dueOn: Day;
  lateBy: number;
  limitBy: string;
}

function lateOnes(counted: readonly PublishedClock[], limits: Limits): Late[] {
  return counted.flatMap((of) => {
    const clock = limits.clockOf(of);
    if (clock === null || of.publishedOn <= clock.dueOn) return [];
    const lateBy = limits.calendar.workingDaysBetween(clock.dueOn, of.publishedOn);
    return [{ of, dueOn: clock.dueOn, lateBy, limitBy: clock.by?.whose ?? '《条例》第二十六条' }];
  });
}

async function named(db: Db, organId: string, found: readonly Late[]): Promise<LateLine[]> {
  const departments = new Map((await listDepartments(db, organId)).map((one) => [one.id, one.name]));
  const given = await latenessGiven(db, organId);
  const people = await personNames(
    db,
    [...given.values()].map((one) => one.given_by),
  );
  return found.map(({ of, dueOn, lateBy, limitBy }) => {
    const reason = given.get(latenessKey(of.id, of.edition));
    return {
      id: of.id,
      edition: of.edition,
      title: of.title,
      formedOn: of.dueFrom,
      dueOn,
      publishedOn: of.publishedOn,
      lateBy,
      limitBy,
      departmentId: of.departmentId,
      departmentName: departments.get(of.departmentId ?? '') ?? null,
      kind: reason?.kind ?? null,
      kindName: reason ? lateKindName(reason.kind) : null,
      reason: reason?.reason ?? null,
      givenBy: reason ? (people.get(reason.given_by) ?? '') : null,
    };
  });
}

function figuresOf(year: number, published: number, all: readonly LateLine[]): Static<typeof LateFigures> {
  const unexplained = all.filter((row) => row.kind === null).length;
  const inTime = published - all.length;
  const share = published === 0 ? '' : `，按时率${((100 * inTime) / published).toFixed(1)}%`;
  const byKind = Object.entries(lateKinds).map(([kind, name]) => ({ kind, name, count: all.filter((row) => row.kind === kind).length }));
  return {
    year,
    published,
    inTime,
    late: all.length,
    unexplained,
    byKind: byKind.filter((one) => one.count > 0),
    byDepartment: [...Map.groupBy(all, (row) => row.departmentId ?? 'none')].map(([departmentId, some]) => ({
      departmentId,
      name: some[0]!.departmentName ?? '没有责任科室',
      count: some.length,
    })),
    sentence:
      published === 0
        ? `${year}年还没有可以统计的公开信息：写明了形成或者变更日期的才算得出是否按时，导入的历史台账不计入。`
        : `${year}年公开写明形成或者变更日期的信息${published}条（次），按时${inTime}条，逾期${all.length}条${share}；逾期的有${unexplained}条还没有说明原因。导入的历史台账不计入。`,
  };
}

/** Whether that edition was published after its day. */
export async function publishedLate(tx: Tx, organId: string, id: string, edition: number, today: Day): Promise<boolean> {
  const range = { from: day('1990-01-01'), to: today };
  const one = (await publishedClocks(tx, organId, range, id)).find((of) => of.edition === edition);
  return one !== undefined && lateOnes([one], await limitsOf(tx, organId, today)).length > 0;
}
