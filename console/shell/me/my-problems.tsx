// What one reported by “遇到问题”, and what the administrator answered.
import { useAsk } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { MinuteText } from '../../parts/day-text.tsx';

export function MyProblems() {
  const problems = useAsk('/api/me/problems', {});
  return (
    <Asked of={problems}>
      {(all) =>
        all.length === 0 ? (
          <p className="quiet">还没有反馈过。哪一页不好用，点右上角的“遇到问题”写几句，答复会出现在这里和工作台上。</p>
        ) : (
          <ul className="my-problems">
            {all.map((one) => (
              <li key={one.id}>
                <p className="problem-words breaks">{one.words}</p>
                <p className="quiet">
                  <MinuteText at={one.at} /> 反馈{one.answer === null && '，还没有答复'}
                </p>
                {one.answer !== null && (
                  <p className="problem-words breaks">
                    <strong>答复</strong>　{one.answer}{' '}
                    <span className="quiet">{one.answeredAt && <MinuteText at={one.answeredAt} />}</span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </Asked>
  );
}
