// What has changed since it was reviewed last: the fields, and the text with what came and what went marked.
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useAsk } from '../api/hooks.ts';
import { minuteInWords } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import '../publication/compare/compare.css';
import { compareWords } from '../publication/compare/compare-words.ts';
import { linesOf } from './lines-of.ts';

export function ChangesPanel({ id }: { id: string }) {
  const changes = useAsk('/api/organs/{organId}/reviews/{id}/changes', { path: { organId: useOrgan().id, id } });
  const [open, setOpen] = useState(false);
  const found = changes.data;
  if (!found?.since) return null;
  const body = found.bodyBefore !== found.bodyAfter;
  return (
    <section className="panel" id="changes">
      <h2>上次审核以后的改动</h2>
      <p className="quiet">
        和 {minuteInWords(found.since.submittedAt)} 送审的稿子（{found.since.stateName}）相比
      </p>
      {found.fields.length === 0 && !body && <p>内容没有改动。</p>}
      <dl className="changed-fields">
        {found.fields.map((one) => (
          <div key={one.label}>
            <dt>{one.label}</dt>
            <dd>
              <del>{one.before || '（空）'}</del> <ins>{one.after || '（空）'}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {body && <Button onClick={() => setOpen(true)}>比较正文</Button>}
      <Modal open={open} title="正文的改动" width={960} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <Compared before={linesOf(found.bodyBefore)} after={linesOf(found.bodyAfter)} />
      </Modal>
    </section>
  );
}

function Compared({ before, after }: { before: string[]; after: string[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard.
    <div className="compared" tabIndex={0}>
      {compareWords(before, after).map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same paragraph may stand twice.
        <p key={at}>
          {paragraph.map(({ text, kind }, n) => {
            const key = `${n}${kind}`;
            if (kind === 'added') return <ins key={key}>{text}</ins>;
            return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
          })}
        </p>
      ))}
    </div>
  );
}
