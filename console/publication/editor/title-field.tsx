// The title, written large, with its length once it grows long.
import { Input } from 'antd';
import type { Desk } from './use-desk.ts';

const limit = 200;

export function TitleField({ desk, problem, leave }: { desk: Desk; problem: string | undefined; leave: () => void }) {
  const { title } = desk.writing.fields;
  const length = [...title].length;
  return (
    <div className="title-field" id="field-title">
      <Input.TextArea
        aria-label="标题"
        placeholder="在这里写标题"
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={1000}
        value={title}
        status={problem ? 'error' : ''}
        onChange={(event) => desk.setField('title', event.target.value.replace(/[\r\n]+/g, ''))}
        onBlur={leave}
      />
      {problem && <p className="field-problem">{problem}</p>}
      {!problem && length > limit * 0.75 && (
        <p className="quiet">
          {length} 字，最多 {limit} 字
        </p>
      )}
    </div>
  );
}
