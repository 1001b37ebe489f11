// What was done with it, by whom and why: every step after writing can be explained later.
import { Timeline as Line } from 'antd';
import { DayText, MinuteText } from '../../parts/day-text.tsx';
import { OrganLink } from '../../parts/organ.tsx';
import type { Life } from './ask.ts';

export function History({ life }: { life: Life }) {
  if (life.deeds.length === 0) return null;
  return (
    <section className="panel history">
      <h2>经过</h2>
      <Line
        items={life.deeds.map((deed, at) => ({
          key: at,
          color: red.has(deed.verb) ? 'red' : 'blue',
          content: (
            <>
              <strong>{deed.title}</strong>
              <div className="quiet">
                {deed.by} <MinuteText at={deed.at} />
              </div>
              {deed.details.length > 0 && <div>{deed.details.join('；')}</div>}
              {deed.reason && <div className="opinion">“{deed.reason}”</div>}
              {deed.publicNote && <div>公示：{deed.publicNote}</div>}
            </>
          ),
        }))}
      />
    </section>
  );
}

const red = new Set(['withdraw', 'remove', 'stopScheduled']);

/** Changes of 有效性 with their documents, also one whose day is still to come. */
export function Validities({ life }: { life: Life }) {
  if (life.validities.length === 0 && !life.expiresOn) return null;
  return (
    <section className="panel validities">
      <h2>有效性</h2>
      {life.expiresOn && (
        <p className={life.expired ? 'due-word' : ''}>
          有效期至 <DayText day={life.expiresOn} />
          {life.expired && '，已经届满；请办理失效，或者写明延长的文件。'}
        </p>
      )}
      <ul>
        {life.validities.map((one) => (
          <li key={`${one.madeAt} ${one.validity}`}>
            <DayText day={one.onDay} /> 起<strong>{one.validity}</strong>
            {!one.inForce && '（还没有到那天）'}
            {one.byPublication && (
              <>
                ，依据 <OrganLink to={`/publication/${one.byPublication.id}`}>{one.byPublication.title}</OrganLink>
              </>
            )}
            {one.byDocument && `，依据 ${one.byDocument}`}
            {one.note && <div className="quiet">公示：{one.note}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 第十八条: each look at what is kept unopened. */
export function Assessments({ life }: { life: Life }) {
  if (life.assessments.length === 0) return null;
  return (
    <section className="panel">
      <h2>定期评估</h2>
      {life.reassessOn && (
        <p>
          下次评估：
          <DayText day={life.reassessOn} />
        </p>
      )}
      <ul>
        {life.assessments.map((one) => (
          <li key={one.at}>
            <strong>{one.outcomeName}</strong>{' '}
            <span className="quiet">
              {one.by} <MinuteText at={one.at} />
            </span>
            <div>{one.reason || one.ground}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Removal({ removal }: { removal: NonNullable<Life['removal']> }) {
  return (
    <section className="panel">
      <h2>清除的记录</h2>
      <p>
        {removal.by} 于 <MinuteText at={removal.at} /> 清除，原因：{removal.kindName}。
      </p>
      <p className="opinion">“{removal.reason}”</p>
      <p className="quiet">备份里的副本要等备份按期淘汰。</p>
      <ul>
        {removal.editions.map((one) => (
          <li key={one.edition}>
            第{one.edition}版 <MinuteText at={one.publishedAt} />
            <div className="quiet hash">校验值 {one.sha256}</div>
          </li>
        ))}
        {removal.files.map((one) => (
          <li key={one.fileHash}>
            文件 <span className="hash">{one.fileHash.slice(0, 16)}</span>：{one.stateName}
            {one.problem && <span className="due-word">（{one.problem}，会自动再试）</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
