// A publication that is not being written: in review, waiting to be published, public, taken back or given up.
import { Alert, Button, Segmented, Space } from 'antd';
import { useState } from 'react';
import { serverUrl } from '../api/base.ts';
import { minuteInWords } from '../parts/day-text.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { linesOf } from './compare/lines-of.ts';
import { DueBox } from './due-box.tsx';
import { dropLocally, leftHere } from './editor/local-copy.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { type Life, useLife } from './life/ask.ts';
import { Editions } from './life/editions.tsx';
import { Assessments, History, Removal } from './life/history.tsx';
import { Lights } from './life/lights.tsx';
import { Links } from './life/links.tsx';
import { LiveText } from './life/live-text.tsx';
import { StepsPanel } from './life/steps-panel.tsx';
import { Validities } from './life/validities.tsx';
import './life/life.css';
import { PublicLook } from './public-look.tsx';
import { ReadSteps } from './read-steps.tsx';
import { StateNote } from './state-note.tsx';
import { Timeline } from './timeline.tsx';
import type { Publication } from './types.ts';

interface Props {
  publication: Publication;
  reopen?: () => void;
  /** Leads back to the revision somebody is writing. */
  write?: () => void;
}

export function ReadPage({ publication, ...ways }: Props) {
  const life = useLife(publication.id);
  return (
    <Page
      title={publication.title || `未写标题的${publication.kindName}`}
      about={`${publication.stateName} · ${publication.kindName} · ${publication.columnName}`}
      actions={<Actions publication={publication} {...ways} />}
    >
      <StateNote publication={publication} life={life.data} />
      {publication.interpretationWanted && <Alert className="sentence" type="info" showIcon title={publication.interpretationWanted} />}
      <LeftHere publication={publication} />
      <div className="editor reading">
        <div className="reading-main">
          <Text publication={publication} />
          <div className="reading-past">
            <Timeline publication={publication} />
            {life.data && <History life={life.data} />}
          </div>
        </div>
        <div className="editor-side">
          {publication.findings.length + publication.fileChecks.length > 0 && (
            <FindingsPanel
              publicationId={publication.id}
              findings={publication.findings}
              fileChecks={publication.fileChecks}
              changed={() => {}}
            />
          )}
          <Lights id={publication.id} />
          <StepsPanel publication={publication} announced={life.data?.validities.find((one) => !one.inForce)} />
          {life.data && <LifePanels publication={publication} life={life.data} />}
          <Facts publication={publication} />
          {publication.changeDue && <DueBox title="修改稿的公开期限" due={publication.changeDue} publishedOn={null} />}
          {publication.due && <DueBox due={publication.due} publishedOn={publication.publishedOn} />}
        </div>
      </div>
    </Page>
  );
}

function LifePanels({ publication, life }: { publication: Publication; life: Life }) {
  return (
    <>
      {life.removal && <Removal removal={life.removal} />}
      <Editions publication={publication} life={life} />
      <Validities publication={publication} life={life} />
      <Assessments life={life} />
      <Links publication={publication} life={life} />
    </>
  );
}

/** Where a revision stands beside what is public, either can be read. */
function Text({ publication }: { publication: Publication }) {
  const organ = useOrgan();
  const beside = publication.publicState === 'published' && publication.state !== 'published';
  const [look, setLook] = useState<'live' | 'revision'>('live');
  if (publication.publicState === 'removed') return <div className="editor-text panel quiet">内容已经彻底清除，这里没有可看的文字。</div>;
  return (
    <div className="editor-text panel">
      {beside && (
        <Segmented<'live' | 'revision'>
          className="looks"
          value={look}
          onChange={setLook}
          options={[
            { value: 'live', label: '公众现在看到的' },
            { value: 'revision', label: `修改稿（${standings[publication.state] ?? publication.state}）` },
          ]}
        />
      )}
      {beside && look === 'live' ? (
        <LiveText publication={publication} organName={organ.name} />
      ) : (
        <PublicLook publication={publication} writing={publication} organName={organ.name} />
      )}
    </div>
  );
}

const standings: Record<string, string> = { writing: '起草中', inReview: '审核中', approved: '待发布' };

function Actions({ publication, reopen, write }: Props) {
  const { publicPath } = publication;
  return (
    <Space wrap>
      {publicPath && (
        <Button href={serverUrl(publicPath)} target="_blank" rel="noopener">
          看公开页面
        </Button>
      )}
      {publication.publicState === 'published' && <OrganLink to={`/publication/${publication.id}/wechat`}>微信稿</OrganLink>}
      {write && <Button onClick={write}>接着写修改稿</Button>}
      {reopen && <Button onClick={reopen}>修改（要重新送审）</Button>}
      <ReadSteps publication={publication} />
    </Space>
  );
}

/** Words typed here that came too late: somebody handed the draft in meanwhile. They are not lost. */
function LeftHere({ publication }: { publication: Publication }) {
  const organ = useOrgan();
  const [left, setLeft] = useState(() => leftHere(organ.id, publication.id, publication));
  if (!left) return null;
  const drop = () => {
    dropLocally(organ.id, publication.id);
    setLeft(null);
  };
  return (
    <Alert
      className="sentence"
      type="warning"
      showIcon
      title="这台电脑上留有没存上的文字，而稿子现在不能改。"
      description={
        <>
          <details>
            <summary>看留下的文字</summary>
            <pre className="left-text">{linesOf(left.writing).join('\n')}</pre>
          </details>
          <Button size="small" onClick={drop}>
            不要了
          </Button>
        </>
      }
    />
  );
}

function Facts({ publication }: { publication: Publication }) {
  const { interpretedBy, indexNumber, departmentName, savedBy } = publication;
  return (
    <section className="panel facts">
      <h2>情况</h2>
      <dl>
        <dt>索引号</dt>
        <dd>{indexNumber ?? '发布时编号'}</dd>
        <dt>责任科室</dt>
        <dd>{departmentName ?? '—'}</dd>
        <dt>起草</dt>
        <dd>{publication.authorName || '—'}</dd>
        <dt>{publication.edition > 0 && publication.state === publication.publicState ? '发布' : '最后保存'}</dt>
        <dd>
          {savedBy ?? '—'} {publication.savedAt && minuteInWords(publication.savedAt)}
        </dd>
      </dl>
      {interpretedBy.length > 0 && (
        <>
          <h3>解读</h3>
          <ul>
            {interpretedBy.map((one) => (
              <li key={one.id}>
                <OrganLink to={`/publication/${one.id}`}>{one.title}</OrganLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
