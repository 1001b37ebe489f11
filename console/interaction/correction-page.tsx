// One correction: what was reported, what to do about it, the answer.
import { Alert } from 'antd';
import { useParams } from 'react-router';
import './interaction.css';
import { serverUrl } from '../api/base.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DayText } from '../parts/day-text.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { AnswerForm } from './answer-form.tsx';
import { Contact } from './contact.tsx';
import { ReviseFrom } from './revise-from.tsx';
import { StateTag } from './state-tag.tsx';
import { type Correction, onePath } from './types.ts';

export function CorrectionPage() {
  const { id = '' } = useParams();
  const organ = useOrgan();
  const correction = useAsk(onePath, { path: { organId: organ.id, id } }, { fresh: true });
  return <Asked of={correction}>{(found) => <Shown correction={found} />}</Asked>;
}

function Shown({ correction }: { correction: Correction }) {
  return (
    <Page title={`纠错：${correction.pageTitle || '网站'}`} about={<StateTag of={correction} />} actions={<Take correction={correction} />}>
      <div className="correction">
        <section className="panel">
          <h2>反映的问题</h2>
          <p className="correction-words">{correction.words}</p>
          {correction.personalData.length > 0 && (
            <Alert
              type="warning"
              showIcon
              title="里面像是有个人信息，公开时已经替您隐去"
              description={correction.personalData.map((one) => <div key={one}>{one}</div>)}
            />
          )}
          <Facts correction={correction} />
          <Mend correction={correction} />
        </section>
        <section className="panel">
          <h2>答复</h2>
          <AnswerForm key={correction.version} correction={correction} />
        </section>
      </div>
    </Page>
  );
}

function Facts({ correction }: { correction: Correction }) {
  const { slug } = useOrgan();
  return (
    <dl className="correction-facts">
      <dt>网页</dt>
      <dd>
        {correction.pagePath ? (
          <a href={serverUrl(`/o/${slug}/${correction.pagePath}`)} target="_blank" rel="noreferrer">
            打开公开页面
          </a>
        ) : (
          '整个网站'
        )}
      </dd>
      <dt>类别</dt>
      <dd>{correction.kindName}</dd>
      <dt>查询编号</dt>
      <dd>{correction.number}</dd>
      <dt>期限</dt>
      <dd>
        {correction.dueSentence}
        {correction.answeredOn && (
          <>
            实际答复：
            <DayText day={correction.answeredOn} />。
          </>
        )}
      </dd>
      <dt>办理人</dt>
      <dd>{correction.handlerName ?? '还没有人办理'}</dd>
      <dt>联系方式</dt>
      <dd>
        <Contact correction={correction} />
      </dd>
    </dl>
  );
}

/** From the report straight to the text that is wrong. */
function Mend({ correction }: { correction: Correction }) {
  if (!correction.publicationId) return null;
  return (
    <div className="correction-mend">
      <ReviseFrom correction={correction} publicationId={correction.publicationId} />
      <OrganLink to={`/publication/${correction.publicationId}`}>看这条政府信息</OrganLink>
    </div>
  );
}

function Take({ correction }: { correction: Correction }) {
  const { id: organId } = useOrgan();
  const said = useSaid();
  const take = useTell('post', '/api/organs/{organId}/corrections/{id}/take', { done: () => said('已由您办理') });
  const step = correction.steps.find((one) => one.verb === 'take');
  if (!step || correction.state !== 'received') return null;
  const { id, version } = correction;
  return (
    <>
      {take.error && <ErrorSentence error={take.error} />}
      <WhyButton
        blockers={step.blockers}
        loading={take.isPending}
        onClick={() => take.mutate({ path: { organId, id }, body: { version } })}
      >
        {step.title}
      </WhyButton>
    </>
  );
}
