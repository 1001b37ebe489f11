// One part of what somebody has in hand.
import type { Blocker } from '../../api/refusal.ts';
import { OrganLink } from '../../parts/organ.tsx';
import { WhyButton } from '../../parts/why-button.tsx';
import type { HandOverPart } from './hand-over-page.tsx';

export function Part({ part, blockers, handOver }: { part: HandOverPart; blockers: readonly Blocker[]; handOver: () => void }) {
  const { name, note, passes, matters } = part;
  return (
    <section className="panel" aria-label={name}>
      <h2>
        {name}（{matters.length}）
      </h2>
      {matters.length === 0 ? (
        <p className="quiet">没有。</p>
      ) : (
        <>
          <p className="quiet">{note}</p>
          <ul className="matters">
            {matters.map((one) => (
              <li key={`${one.title} ${one.path} ${one.detail}`}>
                {one.path ? <OrganLink to={one.path}>{one.title}</OrganLink> : one.title} <span className="quiet">{one.detail}</span>
              </li>
            ))}
          </ul>
          {passes && (
            <WhyButton blockers={blockers} onClick={handOver} aria-label={`移交${name}`}>
              只移交这一项
            </WhyButton>
          )}
        </>
      )}
    </section>
  );
}
