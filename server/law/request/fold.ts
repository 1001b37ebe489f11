// The steps of a request, one after the other: each is taken or refused, and a refused one changes nothing.
import type { WorkingDays } from '../working-days.ts';
import { after, nothing, type RequestSettings, type Standing, safeSettings } from './standing.ts';
import type { Step } from './steps.ts';
import { type Objection, whyNot } from './why-not.ts';

export interface Refused extends Objection {
  /** The zero-based place of the step. */
  step: number;
}

export interface Folded {
  standing: Standing;
  refusals: Refused[];
}

/** Where the steps lead, and which of them the law forbids. */
export function fold(steps: readonly Step[], calendar: WorkingDays, settings: RequestSettings = safeSettings): Folded {
  let standing = nothing;
  const refusals: Refused[] = [];
  for (const [at, step] of steps.entries()) {
    const objection = whyNot(standing, step, calendar, settings);
    if (objection) refusals.push({ step: at, ...objection });
    else standing = after(standing, step, settings);
  }
  return { standing, refusals };
}
