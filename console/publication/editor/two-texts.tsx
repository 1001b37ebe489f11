// Two versions of a writing side by side; what only one of them has is marked. The person decides, nothing is written over silently.
import { Button, Modal, Space } from 'antd';
import { useEffect, useMemo, useRef } from 'react';
import { useCopy } from '../../parts/use-copy.ts';
import { linesOf } from '../compare/lines-of.ts';
import type { Writing } from '../types.ts';
import { compareTexts, type Paragraph } from './compare-texts.ts';

interface Side {
  title: string;
  writing: Writing;
}

interface Props {
  heading: string;
  explanation: string;
  mine: Side;
  theirs: Side;
  choices: { title: string; primary?: boolean; act: () => void }[];
}

export function TwoTexts({ heading, explanation, mine, theirs, choices }: Props) {
  const copy = useCopy();
  const compared = useMemo(() => compareTexts(linesOf(mine.writing), linesOf(theirs.writing)), [mine, theirs]);
  return (
    <Modal
      open
      title={heading}
      width={960}
      closable={false}
      keyboard={false}
      footer={
        <Space wrap className="two-texts-choices">
          <Button onClick={() => copy(linesOf(mine.writing).join('\n'))}>复制我的文字</Button>
          {choices.map(({ title, primary = false, act }) => (
            <Button key={title} type={primary ? 'primary' : 'default'} onClick={act}>
              {title}
            </Button>
          ))}
        </Space>
      }
    >
      <p>{explanation}</p>
      <div className="two-texts">
        <OneText title={mine.title} paragraphs={compared.mine} />
        <OneText title={theirs.title} paragraphs={compared.theirs} />
      </div>
    </Modal>
  );
}

function OneText({ title, paragraphs }: { title: string; paragraphs: readonly Paragraph[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => showFirstMark(box.current), []);
  return (
    <section>
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard. */}
      <div ref={box} className="one-text" tabIndex={0}>
        {paragraphs.map(({ text, only }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same paragraph may stand twice.
          <p key={at}>{only ? <mark>{text}</mark> : text}</p>
        ))}
        {paragraphs.length === 0 && <p className="quiet">空白</p>}
      </div>
    </section>
  );
}

/** In a long text the first difference may stand far below. */
function showFirstMark(box: HTMLDivElement | null): void {
  const mark = box?.querySelector('mark');
  if (!box || !mark) return;
  const below = mark.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
  if (below > 0) box.scrollTop = below + box.clientHeight / 2;
}
