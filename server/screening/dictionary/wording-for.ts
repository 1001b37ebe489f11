// The dictionary of one organ, made once for each state of its lists and those above it.
import { systemClock } from '#kernel/clock';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { compileWording } from './compile.ts';
import { openWording, type WordingDictionary } from './dictionary.ts';
import type { Expression } from './kinds.ts';
import { organsAbove } from './organ-chain.ts';
import { shippedWording } from './shipped-wording.ts';
import { shippedExpressions, shippedVersion } from './starter.ts';

const most = 64;
const made = new Map<string, WordingDictionary>();

/** What finds expressions in this organ's texts: its own lists (the shipped ones until it has made them its own) and the shared ones above. */
export async function wordingFinderFor(db: Db | Tx, organId: string, today: Day = systemClock.today()): Promise<WordingDictionary> {
  const state = await stateOf(db, organId, today);
  if (state.stamp === shippedStamp) return shippedWording();
  const known = made.get(state.stamp);
  if (known) return known;
  const dictionary = openWording(compileWording(await expressionsOf(db, organId, state, today), state.stamp));
  made.set(state.stamp, dictionary);
  if (made.size > most) made.delete(made.keys().next().value!);
  return dictionary;
}

/** Changes whenever `wordingFinderFor` may find something else: what was found under the same stamp still holds. */
export async function wordingStamp(db: Db | Tx, organId: string, today: Day = systemClock.today()): Promise<string> {
  return (await stateOf(db, organId, today)).stamp;
}

const shippedStamp = `shipped ${shippedVersion}`;

interface State {
  stamp: string;
  adopted: boolean;
  /** The organs above that share lists. */
  above: string[];
}

async function stateOf(db: Db | Tx, organId: string, today: Day): Promise<State> {
  const chain = await organsAbove(db, organId);
  const versions = await db
    .selectFrom('screening_version')
    .selectAll()
    .where('organ_id', 'in', [organId, ...chain])
    .execute();
  const own = versions.find((row) => row.organ_id === organId);
  const above = chain.filter((id) => versions.some((row) => row.organ_id === id && row.shared_version !== ''));
  const shared = above.map((id) => versions.find((row) => row.organ_id === id)!.shared_version);
  if (!own && above.length === 0) return { stamp: shippedStamp, adopted: false, above };
  const latest = await latestInForce(db, [organId, ...above], today);
  return { stamp: [own?.version ?? shippedStamp, ...shared, latest].join(' '), adopted: own !== undefined, above };
}

/** Entries with a day of their own come into force without anybody changing anything. */
async function latestInForce(db: Db | Tx, organs: string[], today: Day): Promise<string> {
  const row = await db
    .selectFrom('screening_entry')
    .select((e) => e.fn.max('valid_from').as('latest'))
    .where('organ_id', 'in', organs)
    .where('valid_from', '<=', today)
    .executeTakeFirst();
  return row?.latest ?? '';
}

async function expressionsOf(db: Db | Tx, organId: string, { adopted, above }: State, today: Day): Promise<Expression[]> {
  const own = adopted ? await stored(db, organId, today, false) : [...shippedExpressions()];
  for (const id of above) own.push(...(await stored(db, id, today, true)));
  return own;
}

async function stored(db: Db | Tx, organId: string, today: Day, onlyShared: boolean): Promise<Expression[]> {
  const rows = await db
    .selectFrom('screening_entry as e')
    .innerJoin('screening_list as l', (on) => on.onRef('l.organ_id', '=', 'e.organ_id').onRef('l.id', '=', 'e.list_id'))
    .select([
      'e.expression',
      'e.replacement',
      'e.note',
      'e.since',
      'e.rule',
      'e.severity',
      'l.name as list',
      'l.kind',
      'l.severity as usual',
    ])
    .where('e.organ_id', '=', organId)
    .where('e.active', '=', 1)
    .where('l.active', '=', 1)
    .$if(onlyShared, (q) => q.where('l.shared', '=', 1))
    .where((e) => e.or([e('e.valid_from', 'is', null), e('e.valid_from', '<=', today)]))
    .orderBy('l.position')
    .orderBy('e.id')
    .execute();
  return rows.map(({ usual, severity, rule, ...row }) => ({ ...row, severity: severity ?? usual, ...(rule ? { rule } : {}) }));
}
