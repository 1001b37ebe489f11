// From the words of a time limit to the duty behind them; what is not understood falls back to the general limit, visibly.
import { clausesOf } from './clauses.ts';
import { type DutyRule, type DutyUnit, generalRule, type SpecialLimit } from './duty-rule.ts';
import { parseClause } from './parse-clause.ts';

export interface ParsedLimit {
  rule: DutyRule;
  /** False: nothing in the words says when; the general 20 working days stand in. */
  understood: boolean;
}

/** The duty a time limit means. The first clause about time is the rule, later ones with days of their own are special limits. */
export function parseLimit(text: string): ParsedLimit {
  const { shown, clauses } = takeShown(clausesOf(text));
  const parsed = clauses.flatMap((clause) => parseClause(clause) ?? []);
  const [first, ...later] = parsed;
  if (!first) return { rule: { ...generalRule, ...shown, special: [] }, understood: false };
  const bare = later.find(({ rule, what }) => rule.kind === 'within' && what === '');
  const main = first.rule.kind === 'asItComes' && bare ? bare.rule : first.rule;
  return { rule: { ...main, ...shown, special: specials(later, main) }, understood: true };
}

function specials(later: readonly { rule: DutyRule; what: string }[], main: DutyRule): SpecialLimit[] {
  return later
    .filter(
      ({ rule }) => rule.kind === 'within' && rule !== main && !(main.kind === 'within' && rule.n === main.n && rule.unit === main.unit),
    )
    .map(({ rule, what }) => ({ what: what || '其中一部分', n: rule.n, unit: rule.unit }));
}

interface Shown {
  shownFor: number;
  shownForUnit: DutyUnit;
}

const showing =
  /(?:批前|预)?(?:公示|公告|公布|征求意见)(?:的)?(?:期限|期|时间|时限)?(?:应当|应|为|不少于|不得少于|不低于|至少)*(\d+)个?(工作日|日|天)(?![内前以])/;

/** 公示期 is no limit of publishing: taken out, and kept as how long it is shown. */
function takeShown(clauses: string[]): { shown: Shown; clauses: string[] } {
  let shown: Shown = { shownFor: 0, shownForUnit: 'days' };
  const rest = clauses.map((clause) =>
    clause.replace(showing, (_all, count: string, unit: string) => {
      shown = { shownFor: Number(count), shownForUnit: unit === '工作日' ? 'workingDays' : 'days' };
      return '';
    }),
  );
  return { shown, clauses: rest.filter((clause) => clause !== '') };
}
