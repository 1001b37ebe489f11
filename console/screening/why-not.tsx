// Why was a word not found? Asked for one word in the text just tried.
import { Button, Input, Space } from 'antd';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useOrgan } from '../parts/organ.tsx';

export function WhyNot({ text }: { text: string }) {
  const organ = useOrgan();
  const [expression, setExpression] = useState('');
  const why = useTell('post', '/api/organs/{organId}/wording/why-not', { refresh: false });
  const press = () => expression.trim() !== '' && why.mutate({ path: { organId: organ.id }, body: { text, expression } });
  return (
    <div className="why-not">
      <Space.Compact>
        <Input
          aria-label="没有提示的词"
          placeholder="哪个词应该提示而没有提示？"
          maxLength={100}
          value={expression}
          onChange={(event) => setExpression(event.target.value)}
          onPressEnter={press}
        />
        <Button loading={why.isPending} onClick={press}>
          查原因
        </Button>
      </Space.Compact>
      <ErrorSentence error={why.error} />
      {why.data && (
        <ul>
          {why.data.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
