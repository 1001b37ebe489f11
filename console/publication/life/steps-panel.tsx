// Everything that can be done with it now, each with a sentence; a step that may not be taken says why.
import { Asked } from '../../parts/asked.tsx';
import type { Publication } from '../types.ts';
import { type Life, useLifeChoices } from './ask.ts';
import { ChangeValidity, LinkTo, Remove, Restore, Revise, Withdraw } from './public-steps.tsx';
import { ConfirmKept, Reassess, Schedule, Unschedule } from './waiting-steps.tsx';

const shown = new Set([
  'revise',
  'changeValidity',
  'link',
  'withdraw',
  'restore',
  'remove',
  'confirmKept',
  'reassess',
  'schedule',
  'unschedule',
]);

interface Props {
  publication: Publication;
  /** A change of 有效性 whose day is still to come. */
  announced?: Life['validities'][number] | undefined;
}

export function StepsPanel({ publication, announced }: Props) {
  const choices = useLifeChoices();
  if (!publication.steps.some((one) => shown.has(one.verb))) return null;
  return (
    <section className="panel life-steps">
      <h2>办理</h2>
      <Asked of={choices}>
        {(lists) => (
          <ul>
            <Schedule publication={publication} />
            <Unschedule publication={publication} />
            <Revise publication={publication} choices={lists} />
            <Restore publication={publication} />
            <ConfirmKept publication={publication} />
            <Reassess publication={publication} />
            <ChangeValidity publication={publication} choices={lists} announced={announced} />
            <LinkTo publication={publication} choices={lists} />
            <Withdraw publication={publication} choices={lists} />
            <Remove publication={publication} choices={lists} />
          </ul>
        )}
      </Asked>
    </section>
  );
}
