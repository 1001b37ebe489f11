// The decision: pass in one tap, send back with an opinion; the secrecy stage with its form and conclusion, or sent up.
import { Alert } from 'antd';
import { useState } from 'react';
import { BlockerList } from '../parts/blocker-list.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { OrganLink } from '../parts/organ.tsx';
import type { Publication, Stage } from '../publication/types.ts';
import { DecideForm } from './decide-form.tsx';
import type { Detail } from './types.ts';

interface Props {
  publication: Publication;
  detail: Detail | null;
  stage: Stage | undefined;
  /** What is decided on came out before; what stands in the way of a draft beside it does not matter. */
  isOut: boolean;
  finished: (sentence: string) => void;
  refresh: () => void;
}

export function Decide({ publication, detail, stage, isOut, finished, refresh }: Props) {
  // Stays when the next stage takes the form's place: whoever came second reads who was first.
  const [missed, setMissed] = useState<unknown>(null);
  // Findings only stand in the way of passing; what also stands in the way of sending back is that it is another's turn.
  const notMine = detail?.mayDecide ?? [];
  return (
    <div id="decide">
      {missed !== null && <ErrorSentence error={missed} />}
      {!stage && <NothingWaits stateName={publication.stateName} />}
      {stage && notMine.length > 0 && <NotMine stage={stage} blockers={notMine} sentUp={detail?.state === 'referred'} />}
      {stage && detail && notMine.length === 0 && (
        <DecideForm
          key={`${detail.id}${stage.position}`}
          publicationId={publication.id}
          standing={isOut ? [] : (publication.steps.find((one) => one.verb === 'pass')?.blockers ?? [])}
          detail={detail}
          stage={stage}
          finished={finished}
          missed={(refusal) => {
            setMissed(refusal);
            refresh();
          }}
        />
      )}
    </div>
  );
}

function NotMine({ stage, blockers, sentUp }: { stage: Stage; blockers: Detail['mayDecide']; sentUp: boolean }) {
  const title = sentUp ? `“${stage.stageName}”已报审，等待答复` : `“${stage.stageName}”不由您办理`;
  return <Alert className="sentence" type="info" showIcon title={title} description={<BlockerList blockers={blockers} />} />;
}

function NothingWaits({ stateName }: { stateName: string }) {
  return (
    <Alert
      className="sentence"
      type="info"
      showIcon
      title={`这件没有在等审核，现在是“${stateName}”。`}
      action={<OrganLink to="/reviews">回待我审核</OrganLink>}
    />
  );
}
