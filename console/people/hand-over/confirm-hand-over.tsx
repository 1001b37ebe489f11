// What will pass to whom, before it does.
import { Modal } from 'antd';
import { useAsk, useTell } from '../../api/hooks.ts';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { useGo, useOrgan } from '../../parts/organ.tsx';
import { useSaid } from '../../parts/use-said.ts';
import type { HandOver, HandOverPart } from './hand-over.ts';

interface Props {
  person: HandOver['person'];
  toPersonId: string;
  parts: readonly HandOverPart[];
  reason: string;
  close: () => void;
}

export function ConfirmHandOver({ person, toPersonId, parts, reason, close }: Props) {
  const organ = useOrgan();
  const go = useGo();
  const said = useSaid();
  const colleagues = useAsk('/api/organs/{organId}/colleagues', { path: { organId: organ.id } });
  const name = colleagues.data?.find((one) => one.id === toPersonId)?.name ?? '';
  const tell = useTell('post', '/api/organs/{organId}/persons/{id}/hand-over', {
    done: ({ id }) => {
      said('已移交');
      go(`/hand-overs/${id}`);
    },
  });
  const press = () =>
    tell.mutate({ path: { organId: organ.id, id: person.id }, body: { toPersonId, parts: parts.map((part) => part.key), reason } });
  return (
    <Modal open title={`移交给${name}`} okText="移交" onOk={press} okButtonProps={{ loading: tell.isPending }} onCancel={close}>
      <ErrorSentence error={tell.error} />
      <p>
        {person.name}手里的这些转给{name}，立即生效，记入审计：
      </p>
      <ul className="matters">
        {parts.map((part) => (
          <li key={part.key}>
            {part.name} {part.matters.length} 项 <span className="quiet">{part.note}</span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
