// The editions that stand or stood on the public page, each with what it changed, and any of them compared with the one after it.
import { Modal } from 'antd';
import { useState } from 'react';
import { Asked } from '../../parts/asked.tsx';
import { MinuteText } from '../../parts/day-text.tsx';
import { Compared } from '../compare/compared.tsx';
import type { Publication, Writing } from '../types.ts';
import { type Edition, type Life, useEdition } from './ask.ts';

interface Props {
  publication: Publication;
  life: Life;
}

export function Editions({ publication, life }: Props) {
  const [compared, setCompared] = useState<Edition | null>(null);
  const { editions } = life;
  const revision = life.draftState !== null && editions.length > 0;
  if (editions.length === 0 || (editions.length === 1 && !revision && editions[0]!.plannedAt === null)) return null;
  return (
    <section className="panel editions">
      <h2>公开过的版本</h2>
      <ol reversed>
        {revision && <RevisionLine publication={publication} open={() => setCompared(editions[0]!)} />}
        {editions.map((one) => (
          <li key={one.edition} value={one.edition}>
            <strong>第{one.edition}版</strong>
            {one.live && life.publicState === 'published' && '（公众现在看到的）'}
            <div className="quiet">
              <MinuteText at={one.publishedAt} /> {one.publishedBy}
            </div>
            <Planned edition={one} />
            {one.changeNote && (
              <div>
                {one.changeKindName && `${one.changeKindName}：`}
                {one.changeNote}
              </div>
            )}
            {one.edition < editions[0]!.edition && (
              <button type="button" className="text-button" onClick={() => setCompared(one)}>
                与第{one.edition + 1}版对比
              </button>
            )}
          </li>
        ))}
      </ol>
      <Modal open={compared !== null} title="对比" footer={null} width={860} onCancel={() => setCompared(null)} destroyOnHidden>
        {compared && (
          <Comparison publication={publication} from={compared} revision={revision && compared.edition === editions[0]!.edition} />
        )}
      </Modal>
    </section>
  );
}

function RevisionLine({ publication, open }: { publication: Publication; open: () => void }) {
  const { changeNote, changeKind } = publication.fields;
  return (
    <li value={publication.edition + 1}>
      <strong>{publication.publicState === 'withdrawn' ? '恢复公开的草稿' : '修改稿'}</strong>（还没有公开）
      {changeNote && <div>{changeNote}</div>}
      {changeKind !== undefined && (
        <button type="button" className="text-button" onClick={open}>
          {publication.publicState === 'withdrawn' ? '与撤回前的文本对比' : '与公开中的文本对比'}
        </button>
      )}
    </li>
  );
}

/** 定时: the planned and the true time, both. */
function Planned({ edition }: { edition: Edition }) {
  if (edition.plannedAt === null) return null;
  return (
    <div className="quiet">
      定于 <MinuteText at={edition.plannedAt} />
      {edition.lateMinutes > 0 && <span className="due-word">　因停机晚发{edition.lateMinutes}分钟</span>}
    </div>
  );
}

function Comparison({ publication, from, revision }: { publication: Publication; from: Edition; revision: boolean }) {
  const before = useEdition(publication.id, from.edition);
  const after = useEdition(publication.id, from.edition + 1, !revision);
  return (
    <>
      <p>
        第{from.edition}版 → {revision ? '修改稿' : `第${from.edition + 1}版`}
      </p>
      <Asked of={before}>
        {(old) =>
          revision ? <Both before={old} after={publication} /> : <Asked of={after}>{(next) => <Both before={old} after={next} />}</Asked>
        }
      </Asked>
    </>
  );
}

function Both({ before, after }: { before: Writing; after: Writing }) {
  return <Compared before={summaryAside(before, after)} after={after} />;
}

/** A summary nobody wrote is taken from the text when it comes out: until then its absence changes nothing. */
function summaryAside(before: Writing, { fields: { summary } }: Writing): Writing {
  return summary === '' ? { ...before, fields: { ...before.fields, summary } } : before;
}
