// A refusal as a sentence, with what stands in the way and the number the administrator can look up.
import { Alert } from 'antd';
import { asRefusal } from '../api/refusal.ts';
import { BlockerList } from './blocker-list.tsx';

interface Props {
  error: unknown;
  /** Asks again; shows a link when given. */
  again?: () => void;
}

export function ErrorSentence({ error, again }: Props) {
  if (!error) return null;
  const refusal = asRefusal(error);
  // The server's sentence is that of its blockers; several are better read as a list.
  const repeats = refusal.blockers.map((one) => one.message).join('') === refusal.message;
  const more = refusal.blockers.length > (repeats ? 1 : 0);
  const id = refusal.status >= 500 ? refusal.requestId : undefined;
  return (
    <Alert
      className="sentence"
      role="alert"
      type="error"
      showIcon
      title={
        <>
          {repeats && more ? '现在还不行，因为：' : refusal.message}
          {again && (
            <button type="button" className="text-button" onClick={again}>
              再试一次
            </button>
          )}
        </>
      }
      description={more || id ? <More blockers={more ? refusal.blockers : []} id={id} /> : undefined}
    />
  );
}

function More({ blockers, id }: { blockers: ReturnType<typeof asRefusal>['blockers']; id: string | undefined }) {
  return (
    <>
      <BlockerList blockers={blockers} />
      {id && <small className="quiet">编号 {id}</small>}
    </>
  );
}
