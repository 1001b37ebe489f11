// A publication that is not being written: in review, waiting to be published, public, taken back or given up.
import { Alert, Button, Space } from 'antd';
import { useState } from 'react';
import { serverUrl } from '../api/base.ts';
import { minuteInWords } from '../parts/day-text.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { DueBox } from './due-box.tsx';
import { dropLocally, leftHere } from './editor/local-copy.ts';
import { paragraphsOf } from './editor/two-texts.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { PublicLook } from './public-look.tsx';
import { ReadSteps } from './read-steps.tsx';
import { Timeline } from './timeline.tsx';
import type { Publication } from './types.ts';

export function ReadPage({ publication, reopen }: { publication: Publication; reopen?: () => void }) {
  const organ = useOrgan();
  return (
    <Page
      title={publication.title || `未写标题的${publication.kindName}`}
      about={`${publication.stateName} · ${publication.kindName} · ${publication.columnName}`}
      actions={<Actions publication={publication} {...(reopen ? { reopen } : {})} />}
    >
      <StateNote publication={publication} />
      <LeftHere publication={publication} />
      <div className="editor">
        <div className="editor-text panel">
          <PublicLook publication={publication} writing={publication} organName={organ.name} />
        </div>
        <div className="editor-side">
          {publication.findings.length > 0 && (
            <FindingsPanel publicationId={publication.id} findings={publication.findings} changed={() => {}} />
          )}
          <Facts publication={publication} />
          {publication.due && <DueBox due={publication.due} publishedOn={publication.publishedOn} />}
          <Timeline publication={publication} />
        </div>
      </div>
    </Page>
  );
}

function Actions({ publication, reopen }: { publication: Publication; reopen?: () => void }) {
  const { publicPath, state } = publication;
  return (
    <Space wrap>
      {publicPath && (state === 'published' || state === 'withdrawn') && (
        <Button href={serverUrl(publicPath)} target="_blank" rel="noopener">
          看公开页面
        </Button>
      )}
      {reopen && <Button onClick={reopen}>修改（要重新送审）</Button>}
      <ReadSteps publication={publication} />
    </Space>
  );
}

function StateNote({ publication }: { publication: Publication }) {
  const { withdrawal, state, review } = publication;
  if (withdrawal)
    return (
      <Alert
        className="sentence"
        type="warning"
        showIcon
        title={`${withdrawal.by} 于 ${minuteInWords(withdrawal.at)} 撤回公开：${withdrawal.reason}`}
      />
    );
  const waiting = review?.stages.find((one) => one.state === 'waiting');
  if (waiting) return <Alert className="sentence" type="info" showIcon title={`正在等待“${waiting.stageName}”（${waiting.roleName}）。`} />;
  if (state === 'published') return <Alert className="sentence" type="success" showIcon title="已经公开，文本只能查看。" />;
  if (state === 'approved') return <Alert className="sentence" type="success" showIcon title="审核都已通过，可以发布了。" />;
  return null;
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
            <pre className="left-text">{paragraphsOf(left.writing).join('\n')}</pre>
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
        <dt>{publication.edition > 0 && !publication.editable ? '发布' : '最后保存'}</dt>
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
