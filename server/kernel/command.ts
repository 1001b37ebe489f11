// The wrapper every change goes through: permission → transaction → run → re-read → audit → events → commit → effects.
import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { type Clock, systemClock } from './clock.ts';
import type { Day } from './day.ts';
import type { Database, Tables, Tx } from './db.ts';
import { type Blocker, errorCatalogue, Refusal } from './errors.ts';
import { announce, type EventName, type Events } from './events.ts';
import { type Actor, type Permission, whyNot } from './permission.ts';
import { type RowChange, type RowKey, reread } from './rows.ts';

/** What commands may use besides the transaction; each module adds what it offers. */
export interface Services {
  /** Where the office's data lie. */
  dataFolder: string;
}

/** One process's set of parts, put together in apps/. */
export interface Runtime {
  database: Database;
  clock: Clock;
  services: Services;
  /** Keeps the audit entry, in the same transaction. */
  audit: (tx: Tx, entry: NewAuditEntry) => Promise<void>;
  /** Told after each commit which events it announced, for what this process keeps in memory. */
  committed?: (organId: string | null, events: readonly EventName[]) => void;
}

export interface NewAuditEntry {
  organId: string | null;
  verb: string;
  title: string;
  actor: Actor;
  at: string;
  /** The reason the person gave, where the verb asks for one. */
  reason: string | null;
  changes: RowChange[];
}

/** What a running command can do besides its queries. */
export interface Act {
  actor: Actor;
  now: string;
  today: Day;
  services: Services;
  /** Call before changing or inserting a row: it is read now and again at the end, for the audit entry. */
  watch<T extends keyof Tables & string>(table: T, key: RowKey): Promise<void>;
  emit<N extends EventName>(name: N, payload: Events[N]): Promise<void>;
  /** Runs after the commit and only then: caches, files, mail. */
  after(effect: () => void | Promise<void>): void;
}

export interface Command<I extends TSchema = TSchema, R = unknown> {
  /** `publication.submit`: module.verb */
  name: string;
  /** 中文动词，用在审计记录里。 */
  title: string;
  input: I;
  permission: Permission;
  /** Which organ the permission must be held in; null for the whole installation. Default: `input.organId`. */
  organ?: (input: Static<I>) => string | null;
  /** Why the step is not possible now; the same list the console shows beside the button. */
  blockers?: (tx: Tx, input: Static<I>, act: Act) => Promise<Blocker[]>;
  run: (tx: Tx, input: Static<I>, act: Act) => Promise<R>;
}

export const commandRefusal = errorCatalogue({
  'command.input': { kind: 'invalid', text: '{message}' },
  'command.conflict': { kind: 'conflict', text: '这条内容刚刚被别人改动了，请刷新后再操作；您填写的内容还在。' },
});

const known = new Map<string, Command>();

/** Declares a command. */
export function command<I extends TSchema, R>(of: Command<I, R>): Command<I, R> {
  if (known.has(of.name)) throw new Error(`command declared twice: ${of.name}`);
  known.set(of.name, of as unknown as Command);
  return of;
}

export function allCommands(): ReadonlyMap<string, Command> {
  return known;
}

/** Carries out a command for an actor. Throws a Refusal when it may not or cannot. */
export async function execute<I extends TSchema, R>(runtime: Runtime, of: Command<I, R>, input: Static<I>, actor: Actor): Promise<R> {
  checkInput(of, input);
  const organId = of.organ ? of.organ(input) : ((input as { organId?: string }).organId ?? null);
  const denied = whyNot(actor, of.permission, organId);
  if (denied)
    throw new Refusal(denied.code, actor.kind === 'person' ? 'forbidden' : 'unauthenticated', denied.message, { blockers: [denied] });
  const effects: (() => void | Promise<void>)[] = [];
  const announced: EventName[] = [];
  const result = await runtime.database.write.transaction().execute(async (tx) => {
    const { act, changes } = beginAct(tx, runtime, actor, organId, effects, announced);
    const blockers = (await of.blockers?.(tx, input, act)) ?? [];
    if (blockers.length > 0) throw new Refusal(blockers[0]!.code, 'blocked', blockers.map((b) => b.message).join(''), { blockers });
    const answer = await of.run(tx, input, act);
    const reason = (input as { reason?: unknown }).reason;
    await runtime.audit(tx, {
      organId,
      verb: of.name,
      title: of.title,
      actor,
      at: act.now,
      reason: typeof reason === 'string' ? reason : null,
      changes: await changes(),
    });
    return answer;
  });
  runtime.committed?.(organId, announced);
  for (const effect of effects) await effect();
  return result;
}

function checkInput<I extends TSchema>(of: Command<I, unknown>, input: unknown): void {
  if (Value.Check(of.input, input)) return;
  const first = [...Value.Errors(of.input, input)][0];
  throw commandRefusal('command.input', {
    message: '填写的内容不符合要求，请检查后再试。',
    field: first?.instancePath.slice(1).replaceAll('/', '.'),
  });
}

function beginAct(
  tx: Tx,
  runtime: Runtime,
  actor: Actor,
  organId: string | null,
  effects: (() => void | Promise<void>)[],
  announced: EventName[],
) {
  const clock = runtime.clock ?? systemClock;
  const now = clock.now();
  const watched = new Map<string, { table: string; key: RowKey; before: Record<string, unknown> | null }>();
  const act: Act = {
    actor,
    now,
    today: clock.today(),
    services: runtime.services,
    async watch(table, key) {
      const id = `${table} ${JSON.stringify(key)}`;
      if (!watched.has(id)) watched.set(id, { table, key, before: await reread(tx, table, key) });
    },
    async emit(name, payload) {
      announced.push(name);
      await announce(tx, name, organId, payload, now);
    },
    after: (effect) => effects.push(effect),
  };
  const changes = async (): Promise<RowChange[]> => {
    const made: RowChange[] = [];
    for (const w of watched.values()) made.push({ table: w.table, key: w.key, before: w.before, after: await reread(tx, w.table, w.key) });
    return made;
  };
  return { act, changes };
}
