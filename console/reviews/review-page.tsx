// The review page: the text as the public will see it, what was found in it, what others said, and the decision.
import { Button, Result } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import '../publication/publication.css';
import { OrganLink, useGo, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { usePublication } from '../publication/ask.ts';
import { AskedPage } from '../publication/asked-page.tsx';
import { DueBox } from '../publication/due-box.tsx';
import { FindingsPanel } from '../publication/findings-panel.tsx';
import { PublicLook } from '../publication/public-look.tsx';
import { Timeline } from '../publication/timeline.tsx';
import type { Publication } from '../publication/types.ts';
import { Decide } from './decide.tsx';

export function ReviewPage() {
  const { id = '' } = useParams();
  return <One key={id} id={id} />;
}

function One({ id }: { id: string }) {
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
      {(found) => <Review publication={found} refresh={() => void publication.refetch()} finished={setResult} />}
    </AskedPage>
  );
}

interface Props {
  publication: Publication;
  refresh: () => void;
  finished: (sentence: string) => void;
}

function Review({ publication, refresh, finished }: Props) {
  const organ = useOrgan();
  const stage = publication.review?.stages.find((one) => one.state === 'waiting');
  return (
    <Page
      title={publication.title}
      about={`${stage ? `等待${stage.stageName}` : publication.stateName} · ${publication.kindName} · ${publication.columnName}`}
      actions={<OrganLink to={`/publication/${publication.id}`}>看稿件全部情况</OrganLink>}
    >
      <div className="editor review">
        <div className="editor-text panel">
          <PublicLook publication={publication} writing={publication} organName={organ.name} />
        </div>
        <div className="editor-side">
          <Decide publication={publication} stage={stage} finished={finished} refresh={refresh} />
          <FindingsPanel publicationId={publication.id} findings={publication.findings} changed={refresh} />
          {publication.due && <DueBox due={publication.due} publishedOn={publication.publishedOn} />}
          <Timeline publication={publication} />
        </div>
      </div>
    </Page>
  );
}
