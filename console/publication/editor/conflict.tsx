// Another person saved while this one wrote: whose text stands, or both one after the other.
import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { ask } from '../../api/client.ts';
import { minuteInWords } from '../../parts/day-text.tsx';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { onePath, type Publication, type Writing } from '../types.ts';
import { TwoTexts } from './two-texts.tsx';

interface Props {
  organId: string;
  id: string;
  mine: Writing;
  /** Saves this on top of the other's version. */
  settle: (writing: Writing, version: number) => void;
  /** Takes the other's text as it is. */
  take: (theirs: Publication) => void;
}

export function Conflict({ organId, id, mine, settle, take }: Props) {
  const theirs = useQuery({
    queryKey: ['conflict', organId, id],
    queryFn: () => ask(onePath, { path: { organId, id } }),
    staleTime: 0,
    gcTime: 0,
  });
  if (theirs.error)
    return (
      <Modal open title="另有人保存过这篇稿子" footer={null} closable={false}>
        <ErrorSentence error={theirs.error} again={() => void theirs.refetch()} />
      </Modal>
    );
  if (!theirs.data) return null;
  const other = theirs.data;
  const saved = other.savedAt ? minuteInWords(other.savedAt) : '';
  return (
    <TwoTexts
      heading="另有人保存过这篇稿子"
      explanation={`${other.savedBy ?? '另一位同事'}在 ${saved} 保存过。您写的还没有存到服务器，但都留着。标出的是只有一边有的内容。“两份都留”把您的正文接在对方的后面，两边填得不一样的项目按对方的。`}
      mine={{ title: '我的', writing: mine }}
      theirs={{ title: `${other.savedBy ?? '对方'}的（已存）`, writing: other }}
      choices={[
        { title: '用对方的', act: () => take(other) },
        { title: '用我的替换', act: () => settle(mine, other.version) },
        { title: '两份都留', primary: true, act: () => settle(both(mine, other), other.version) },
      ]}
    />
  );
}

/** The other's text with mine after it; a field the other left empty takes mine. */
export function both(mine: Writing, theirs: Writing): Writing {
  const fields = { ...theirs.fields };
  for (const [name, value] of Object.entries(mine.fields) as [keyof Writing['fields'], never][])
    if (fields[name] === '') fields[name] = value;
  const known = new Set(theirs.fields.attachments.map((one) => one.fileHash));
  fields.attachments = [...theirs.fields.attachments, ...mine.fields.attachments.filter((one) => !known.has(one.fileHash))];
  return { fields, bodyHtml: theirs.bodyHtml === mine.bodyHtml ? theirs.bodyHtml : `${theirs.bodyHtml}<hr>${mine.bodyHtml}` };
}
