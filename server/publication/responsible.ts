// Who has to open a publication, by where it came from (条例第十条).
import { type Responsible, responsibleOrgan } from '#law/regulation-10-who-discloses';
import type { DraftFields } from './draft-fields.ts';

/** The organ responsible, with the sentence that says why. `here` is the organ's own name. */
export function responsibleFor({ origin = 'self', responsibleOrgan: named = '' }: DraftFields, here: string): Responsible {
  return responsibleOrgan({ origin, here, named });
}
