// The review page: the text as the public will see it, what changed, what was found in it, what others said, and the decision.
import { Alert, Button, Result } from 'antd';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import '../publication/publication.css';
import './reviews.css';
import { OrganLink, useGo, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { usePublication } from '../publication/ask.ts';
import { AskedPage } from '../publication/asked-page.tsx';
import { DueBox } from '../publication/due-box.tsx';
import { FindingsPanel } from '../publication/findings-panel.tsx';
import { useLife } from '../publication/life/ask.ts';
import { LiveText } from '../publication/life/live-text.tsx';
import { PublicLook } from '../publication/public-look.tsx';
import { Timeline } from '../publication/timeline.tsx';
import type { Publication } from '../publication/types.ts';
import { ChangesPanel } from './changes-panel.tsx';
import { ConsentsPanel } from './consents-panel.tsx';
import { Decide } from './decide.tsx';
import { Hurry } from './hurry.tsx';
import { ReferralPanel } from './referral-panel.tsx';
import { ReviewNotes } from './review-notes.tsx';
import { type Detail, useReview } from './types.ts';

export function ReviewPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const asked = search.get('review');
  return <One key={`${id}${asked}`} id={id} asked={asked} />;
}

function One({ id, asked }: { id: string; asked: string | null }) {
  const publication = usePublication(id);
  const [result, setResult] = useState<string | null>(null);
  const go = useGo();
  if (result)
    return (
      <Result
        status="success"
        title={result}
        extra={
          <Button type="primary" onClick={() => go('/reviews')}>
            看下一件
          </Button>
        }
      />
    );
  return (
    <AskedPage of={publication} title="审核" back="/reviews">
      {(found) => <Loaded publication={found} asked={asked} refresh={() => void publication.refetch()} finished={setResult} />}
    </AskedPage>
  );
}

interface Props {
  publication: Publication;
  refresh: () => void;
  finished: (sentence: string) => void;
}

function Loaded({ asked, ...rest }: Props & { asked: string | null }) {
  const { review, earlierReviews } = rest.publication;
  const known = [...(review ? [review] : []), ...earlierReviews].find((one) => one.id === asked);
  const id = known?.id ?? review?.id ?? earlierReviews[0]?.id;
  const detail = useReview(id);
  if (id === undefined) return <Review {...rest} detail={null} out={null} />;
  return (
    <AskedPage of={detail} title="审核" back="/reviews">
      {(found) => (
        <WithItsText
          {...rest}
          detail={found}
          refresh={() => {
            rest.refresh();
            void detail.refetch();
          }}
        />
      )}
    </AskedPage>
  );
}

/** 先发后审, and reviews of long ago: what this review was about came out, and something else may be written by now. */
function WithItsText(props: Props & { detail: Detail }) {
  const life = useLife(props.publication.id);
  return (
    <AskedPage of={life} title="审核" back="/reviews">
      {({ editions }) => <Review {...props} out={editions.find((one) => one.reviewId === props.detail.id)?.edition ?? null} />}
    </AskedPage>
  );
}

/** `out`: the edition that came out by this review; null when it is about the draft at hand. */
function Review({ publication, detail, out, refresh, finished }: Props & { detail: Detail | null; out: number | null }) {
  const organ = useOrgan();
  const stage = detail?.closedAt === null ? detail.stages.find((one) => one.state === 'waiting') : undefined;
  const besideIt = publication.state !== publication.publicState || out !== publication.edition;
  return (
    <Page
      title={publication.title}
      about={`${stage ? `等待${stage.stageName}` : publication.stateName} · ${publication.kindName} · ${publication.columnName}`}
      actions={
        <>
          {detail && <Hurry publicationId={publication.id} detail={detail} />}
          <OrganLink to={`/publication/${publication.id}`}>看稿件全部情况</OrganLink>
        </>
      }
    >
      {detail && <ReviewNotes detail={detail} />}
      {out !== null && besideIt && (
        <Alert
          className="sentence"
          type="warning"
          showIcon
          title={`下面是这次审核的第${out}版，已经公开过；后来的修改稿另外送审，不在这里看。`}
        />
      )}
      <div className="editor review">
        <div className="editor-text panel">
          {out === null ? (
            <PublicLook publication={publication} writing={publication} organName={organ.name} />
          ) : (
            <LiveText publication={publication} edition={out} organName={organ.name} />
          )}
        </div>
        <div className="editor-side">
          <Decide publication={publication} detail={detail} stage={stage} isOut={out !== null} finished={finished} refresh={refresh} />
          {detail && <ReferralPanel detail={detail} />}
          {detail && <ConsentsPanel detail={detail} />}
          {out === null && (
            <FindingsPanel
              publicationId={publication.id}
              findings={publication.findings}
              fileChecks={publication.fileChecks}
              changed={refresh}
            />
          )}
          {detail && <ChangesPanel id={detail.id} />}
          {publication.due && <DueBox due={publication.due} publishedOn={publication.publishedOn} />}
          <Timeline publication={publication} />
        </div>
      </div>
    </Page>
  );
}
