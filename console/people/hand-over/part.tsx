// One part of what somebody has in hand.
import dayjs from 'dayjs';
import type { Blocker } from '../../api/refusal.ts';
import { OrganLink } from '../../parts/organ.tsx';
import { WhyButton } from '../../parts/why-button.tsx';
import type { HandOverPart } from './hand-over.ts';

export function Part({ part, blockers, handOver }: { part: HandOverPart; blockers: readonly Blocker[]; handOver: () => void }) {
  const { name, note, passes, matters } = part;
  return (
    <section className="panel" aria-label={name}>
      <h2>
        {name}（{matters.length}）
      </h2>
      <p className="quiet">{note}</p>
      <ul className="matters">
        {matters.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two drafts may have one title, and the list is not reordered.
          <li key={at}>
            {one.path ? <OrganLink to={one.path}>{one.title}</OrganLink> : one.title}{' '}
            <span className={one.dueOn && isPast(one.dueOn) ? 'matter-late' : 'quiet'}>{one.detail}</span>
          </li>
        ))}
      </ul>
      {passes && (
        <WhyButton blockers={blockers} onClick={handOver} aria-label={`移交${name}`}>
          只移交这一项
        </WhyButton>
      )}
    </section>
  );
}

/** The day lies before today. */
export function isPast(day: string): boolean {
  return day < dayjs().format('YYYY-MM-DD');
}
