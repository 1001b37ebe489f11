// What was done with it, by whom and why: every step after writing can be explained later.
import { Timeline as Line } from 'antd';
import { DayText, MinuteText } from '../../parts/day-text.tsx';
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
            {one.settled && (
              <div>
                审定：{one.settled.words}{' '}
                <span className="quiet">
                  {one.settled.by} <MinuteText at={one.settled.at} />
                </span>
              </div>
            )}
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
