// Three things people take for one, each with its own light: reviewed, published, on the page a resident opens now.
import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { Asked } from '../../parts/asked.tsx';
import { DayText, MinuteText } from '../../parts/day-text.tsx';
import { useOnPage } from './ask.ts';
import { Left } from './left-elsewhere.tsx';

interface Light {
  lit: boolean;
  at: string | null;
  sentence: string;
}

export function Lights({ id }: { id: string }) {
  const asked = useOnPage(id);
  return (
    <section className="panel lights">
      <h2>到哪一步了</h2>
      <Asked of={asked}>
        {({ approved, published, onPage, channels }) => (
          <>
            <ul>
              <One name="审核" of={approved} />
              <One name="发布" of={published} />
              <One name="公开页面" of={onPage} looked />
            </ul>
            {channels.some((one) => one.left) && <Left channels={channels.filter((one) => one.left)} />}
            {channels.length > 0 && (
              <p className="quiet">
                台账：
                {channels.map((one, at) => (
                  <span key={`${one.channelName} ${one.postedOn}`}>
                    {at > 0 && '；'}
                    {one.channelName} <DayText day={one.postedOn} />
                    {one.removedOn && (
                      <>
                        （<DayText day={one.removedOn} /> 撤下）
                      </>
                    )}
                  </span>
                ))}
              </p>
            )}
          </>
        )}
      </Asked>
    </section>
  );
}

/** `looked`: its time is when somebody looked, not since when it is so. */
function One({ name, of, looked = false }: { name: string; of: Light; looked?: boolean }) {
  return (
    <li className={of.lit ? 'lit' : ''}>
      {of.lit ? <CheckCircleFilled aria-label="是" /> : <MinusCircleOutlined aria-label="否" />} <strong>{name}</strong>{' '}
      {of.at && (
        <span className="quiet">
          <MinuteText at={of.at} />
          {looked && ' 查看'}
        </span>
      )}
      <p>{of.sentence}</p>
    </li>
  );
}
