// Stages and opinions, the review under way first, earlier ones below.
import { Timeline as Line, Tag } from 'antd';
import '../reviews/reviews.css';
import { MinuteText } from '../parts/day-text.tsx';
import { OrganLink } from '../parts/organ.tsx';
import type { Publication, Review, Stage } from './types.ts';

const stageStates: Record<string, { name: string; color: string }> = {
  pending: { name: '未到', color: 'gray' },
  waiting: { name: '等待审核', color: 'blue' },
  passed: { name: '通过', color: 'green' },
  returned: { name: '退回', color: 'red' },
  dropped: { name: '未进行', color: 'gray' },
};

export function Timeline({ publication }: { publication: Pick<Publication, 'review' | 'earlierReviews'> }) {
  const reviews = [...(publication.review ? [publication.review] : []), ...publication.earlierReviews];
  if (reviews.length === 0) return null;
  return (
    <section className="panel">
      <h2>审核经过</h2>
      {reviews.map((review) => (
        <OneReview key={review.id} review={review} />
      ))}
    </section>
  );
}

function OneReview({ review }: { review: Review }) {
  return (
    <div className="one-review">
      <p>
        <Tag color={review.urgent && review.closedAt === null ? 'red' : undefined}>{review.stateName}</Tag>
        <span className="quiet">
          <MinuteText at={review.submittedAt} /> 送审
        </span>
        {review.hasForm && (
          <>
            {' '}
            <OrganLink to={`/secrecy-sheets/${review.id}`}>保密审查表</OrganLink>
          </>
        )}
      </p>
      {review.urgent && (
        <p className="waited-amber">
          紧急先发：{review.urgent.byName} <MinuteText at={review.urgent.at} /> {review.urgent.reason}
        </p>
      )}
      {review.resumeNote && <p className="quiet">{review.resumeNote}</p>}
      <Line
        items={review.stages.map((stage) => ({
          key: stage.position,
          color: stageStates[stage.state]?.color ?? 'gray',
          content: <OneStage stage={stage} />,
        }))}
      />
    </div>
  );
}

function OneStage({ stage }: { stage: Stage }) {
  return (
    <>
      <strong>{stage.stageName}</strong> {stage.carried ? '沿用上次的通过' : (stageStates[stage.state]?.name ?? stage.state)}
      {stage.sameHand && <Tag className="tag-amber">由同一人办理</Tag>}
      <div className="quiet">
        {stage.personName ? (
          <>
            {stage.personName}
            {stage.onBehalfOfName && `（受${stage.onBehalfOfName}委托）`} <MinuteText at={stage.decidedAt} />
          </>
        ) : (
          stage.roleName
        )}
      </div>
      {stage.conclusion && (
        <div>
          结论：{stage.conclusion}
          {stage.article && <span className="quiet">（{stage.article}）</span>}
        </div>
      )}
      {stage.opinion && <div className="opinion">“{stage.opinion}”</div>}
    </>
  );
}
