// The picture of coverage: 500 duties over five years, on whatever the scene holds.
import { performance } from 'node:perf_hooks';
import { type DutyRule, parseLimit, versionOn } from '#catalogue';
import { coverage } from '#duties';
import type { Runtime } from '#kernel/command';
import type { Day } from '#kernel/day';
import { newId } from '#kernel/ids';
import { bumpSiteVersion } from '#publication';
import { type Measure, median, quantile } from './table.ts';

const duties = 500;
const limits = ['信息形成或者变更之日起20个工作日内', '永久公开', '半年至少更新1次', '每月10日前', '每季度的首个月20日', '每年3月底前'];

/** 500 duties × 5 years; the first asking after a publication counts its days anew, the others nothing. */
export async function measureCoverage(runtime: Runtime, engine: string): Promise<Measure[]> {
  const { read, write } = runtime.database;
  const town = await read.selectFrom('organ').select('id').where('slug', '=', 'mishan').executeTakeFirstOrThrow();
  const today = runtime.clock.today();
  await makeDuties(write, town.id, today);
  const years = { from: `${Number(today.slice(0, 4)) - 4}-01`, to: `${today.slice(0, 4)}-12` };
  const times: number[] = [];
  const first: number[] = [];
  for (let i = 0; i < 12; i++) {
    const anew = i % 4 === 3;
    if (anew) await publishOne(write, town.id, today);
    const before = performance.now();
    const { rows } = await coverage(read, town.id, years, today);
    (anew ? first : times).push(performance.now() - before);
    if (rows.length !== duties || rows[0]?.cells.length !== 60) throw new Error('not 500 duties × 60 months');
  }
  const what = `${engine}coverage of 500 duties × 5 years`;
  return [measureOf(what, times.slice(2)), measureOf(`${what}, the first time after something was published`, first)];
}

function measureOf(what: string, times: number[]): Measure {
  return { what, value: median(times), unit: 'ms', limit: 50, good: 'atMost', note: `worst ${quantile(times, 1).toFixed(0)} ms` };
}

async function publishOne(write: Runtime['database']['write'], organId: string, today: Day): Promise<void> {
  const like = await write
    .selectFrom('publication')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('state', '=', 'published')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const id = newId();
  await write.transaction().execute(async (tx) => {
    const own = { id, public_number: id, index_number: id, published_on: today };
    await tx
      .insertInto('publication')
      .values({ ...like, ...own })
      .execute();
    await bumpSiteVersion(tx, organId, { publicationId: id });
  });
}

/** The version in force, grown to 500 items that stand in all columns and have limits of every kind. */
async function makeDuties(write: Runtime['database']['write'], organId: string, today: Day): Promise<void> {
  const version = await versionOn(write, organId, today);
  const items = await write
    .selectFrom('catalogue_version_item')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('version', '=', version!.n)
    .execute();
  const columns = await write
    .selectFrom('site_column')
    .select('id')
    .where('organ_id', '=', organId)
    .where('holds_publications', '=', 1)
    .execute();
  const rows = Array.from({ length: duties - items.length }, (_, n) => {
    const like = items[n % items.length]!;
    const rule: DutyRule = parseLimit(limits[n % limits.length]!).rule;
    const fields = { ...(JSON.parse(like.fields) as object), rule, columnId: columns[n % columns.length]!.id };
    return { ...like, item_id: `bench-${n}`, position: 1000 + n, since: '2018-01-01', fields: JSON.stringify(fields) };
  });
  if (rows.length > 0) await write.insertInto('catalogue_version_item').values(rows).execute();
  // Versions are never changed in earnest, so what was read of one is kept: a new hour of birth makes it another.
  await write
    .updateTable('catalogue_version')
    .set({ made_at: new Date().toISOString() })
    .where('organ_id', '=', organId)
    .where('n', '=', version!.n)
    .execute();
}
