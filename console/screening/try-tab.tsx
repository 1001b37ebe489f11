// A text tried out: hits marked in it, which entry of which list, what does not count and why.
import { Button, Input, Space, Tag } from 'antd';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { useSaved } from '../parts/use-saved.ts';
import { EffectTag } from './effect-tag.tsx';
import { MarkedText } from './marked-text.tsx';
import type { Tried } from './tried.ts';
import { WhyNot } from './why-not.tsx';

export function TryTab() {
  const organ = useOrgan();
  const text = useSaved('wording-try', '');
  const [tried, setTried] = useState('');
  const trial = useTell('post', '/api/organs/{organId}/wording/try', { refresh: false });
  const press = () => {
    setTried(text.value);
    trial.mutate({ path: { organId: organ.id }, body: { text: text.value } });
  };
  return (
    <div className="wording-try">
      <Input.TextArea
        aria-label="要试的文字"
        placeholder="把一段文字粘贴到这里，看看会提示什么。只是试，不会保存到任何稿件。"
        autoSize={{ minRows: 6, maxRows: 16 }}
        maxLength={300_000}
        value={text.value}
        onChange={(event) => text.set(event.target.value)}
      />
      <Space wrap>
        <Button type="primary" loading={trial.isPending} disabled={text.value.trim() === ''} onClick={press}>
          检查
        </Button>
        <Button disabled={text.value === ''} onClick={text.clear}>
          清空
        </Button>
      </Space>
      <ErrorSentence error={trial.error} />
      {trial.data && <Result tried={trial.data} text={tried} />}
    </div>
  );
}

function Result({ tried, text }: { tried: Tried; text: string }) {
  return (
    <section className="panel" aria-live="polite">
      <p>
        对照了 {tried.entries} 个词条，
        {tried.total === 0
          ? '没有要提示的。'
          : `提示 ${tried.total} 处${tried.total > tried.hits.length ? `，列出前 ${tried.hits.length} 处` : ''}。`}
      </p>
      {tried.total > 0 && <MarkedText text={text} hits={tried.hits} />}
      <Hits tried={tried} />
      <Quiet tried={tried} />
      <WhyNot text={text} />
    </section>
  );
}

function Hits({ tried }: { tried: Tried }) {
  return (
    <ol className="tried-hits">
      {tried.hits.map((hit) => (
        <li key={`${hit.start} ${hit.end} ${hit.list}`}>
          <EffectTag severity={hit.severity} />
          <strong>{hit.words}</strong>　{hit.suggestion}
          <span className="quiet">
            {'　'}
            {hit.list}：{hit.entry}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Quiet({ tried }: { tried: Tried }) {
  if (tried.quiet.length === 0) return null;
  return (
    <details>
      <summary>另有 {tried.quiet.length} 处没有提示，为什么</summary>
      <ul>
        {tried.quiet.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown once and never reordered.
          <li key={at}>
            <strong>{one.words}</strong> <Tag>{one.list}</Tag> {one.reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
