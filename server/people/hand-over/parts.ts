// What somebody has in hand, told by the modules it belongs to: each declares here what it lists and how it passes to another.
import type { Act } from '#kernel/command';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';

export interface OpenMatter {
  title: string;
  detail: string;
  /** The page of it in the console, without the organ. */
  path: string | null;
  /** By when it has to be done. */
  dueOn: Day | null;
}

export interface InHand {
  organId: string;
  personId: string;
  today: Day;
}

export interface HandOverPart {
  key: string;
  /** For people: 起草中的政府信息. */
  name: string;
  /** What happens with it when it is handed over, as a sentence. */
  note: string;
  /** True when an account cannot be closed while something of it is open. */
  holdsAccount: boolean;
  matters(db: Db | Tx, of: InHand): Promise<OpenMatter[]>;
  /** Left out where nothing changes hands by itself, e.g. roles. */
  handOver?: {
    /** Why this successor cannot take it. */
    blockers(db: Db | Tx, of: InHand, toPersonId: string): Promise<Blocker[]>;
    run(tx: Tx, act: Act, of: InHand, toPersonId: string): Promise<void>;
  };
}

const parts = new Map<string, HandOverPart>();

/** Declares a part; the same key again replaces it. */
export function declareHandOverPart(part: HandOverPart): void {
  parts.set(part.key, part);
}

/** What an account cannot be closed with first, then what else passes on, then what does not. */
export function handOverParts(): HandOverPart[] {
  const rank = (part: HandOverPart) => Number(part.holdsAccount) * 2 + Number(part.handOver !== undefined);
  return [...parts.values()].sort((a, b) => rank(b) - rank(a));
}
