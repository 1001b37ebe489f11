// A search tried out: how it is understood, and what it finds.
import { Input, Tag } from 'antd';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { useOrgan } from '../parts/organ.tsx';

type Trial = Answer<'/api/organs/{organId}/search-trial'>;

export function TrySearch() {
  const [words, setWords] = useState('');
  return (
    <section className="panel">
      <Input.Search
        aria-label="试一次检索"
        placeholder="试一试：低保怎么申请"
        maxLength={100}
        allowClear
        enterButton="试一试"
        style={{ maxWidth: 480 }}
        onSearch={(text) => setWords(text.trim())}
      />
      {words && <Result words={words} />}
    </section>
  );
}

function Result({ words }: { words: string }) {
  const organ = useOrgan();
  const trial = useAsk('/api/organs/{organId}/search-trial', { path: { organId: organ.id }, query: { words } });
  return <Asked of={trial}>{(found) => <Understood words={words} found={found} />}</Asked>;
}

function Understood({ words, found }: { words: string; found: Trial }) {
  return (
    <div style={{ marginTop: 12 }}>
      {found.meant && (
        <p>
          没有“{words}”，当作“{found.meant}”来找。
        </p>
      )}
      {found.number && <p>当作编号来找：{found.number.replaceAll('x', ' ')}</p>}
      <p>
        {found.terms.map(({ word, others }) => (
          <span key={word} style={{ marginRight: 12 }}>
            <Tag color="blue">{word}</Tag>
            {others.length > 0 && <span className="quiet">也找 {others.join('、')}</span>}
          </span>
        ))}
      </p>
      <p>{sentence(found)}</p>
      <ol>
        {found.titles.map(({ title, day }) => (
          <li key={`${title} ${day}`}>
            {title} <span className="quiet">{day}</span>
          </li>
        ))}
      </ol>
      {found.titles.length > 0 && <p className="quiet">标题按检索的样子列出，不带标点。</p>}
    </div>
  );
}

function sentence({ total, more, strict }: Trial): string {
  if (total === 0) return '一条也没有找到。';
  const all = `${more ? '超过' : '共'} ${total} 条`;
  return strict === null ? `${all}，最前面的是：` : `${all}，其中 ${strict} 条含有全部词；最前面的是：`;
}
