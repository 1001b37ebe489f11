// Two versions of a writing as one text with what came and what went marked; unchanged stretches can be folded away.
import { Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import type { Writing } from '../types.ts';
import './compare.css';
import { type ComparedParagraph, compareWords, isSame } from './compare-words.ts';
import { linesOf } from './lines-of.ts';

interface Props {
  before: Writing;
  after: Writing;
}

export function Compared({ before, after }: Props) {
  const [whole, setWhole] = useState(false);
  const compared = useMemo(() => compareWords(linesOf(before), linesOf(after)), [before, after]);
  if (isSame(compared)) return <p className="quiet">两版的文字没有区别。</p>;
  const shown = whole ? compared.map((paragraph) => ({ paragraph, gap: false })) : changedOnly(compared);
  return (
    <>
      <p className="compare-legend">
        <ins>增加的文字</ins> <del>删去的文字</del>{' '}
        <Checkbox checked={whole} onChange={(event) => setWhole(event.target.checked)}>
          也看没改的段落
        </Checkbox>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard. */}
      <div className="compared" tabIndex={0}>
        {shown.map(({ paragraph, gap }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same paragraph may stand twice.
          <div key={at}>
            {gap && <p className="quiet">……</p>}
            <Paragraph pieces={paragraph} />
          </div>
        ))}
      </div>
    </>
  );
}

function Paragraph({ pieces }: { pieces: ComparedParagraph }) {
  return (
    <p>
      {pieces.map(({ text, kind }, at) => {
        const key = `${at}${kind}`;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}

/** Changed paragraphs, and a gap where unchanged ones were left out before them. */
function changedOnly(compared: readonly ComparedParagraph[]): { paragraph: ComparedParagraph; gap: boolean }[] {
  let skipped = false;
  return compared.flatMap((paragraph) => {
    if (paragraph.every((piece) => piece.kind === 'same')) {
      skipped = true;
      return [];
    }
    const gap = skipped;
    skipped = false;
    return [{ paragraph, gap }];
  });
}
