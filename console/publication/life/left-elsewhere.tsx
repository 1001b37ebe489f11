// Other channels that still show what was withdrawn or removed: somebody has to go there, and says so here.
import { App, Button } from 'antd';
import { useTell } from '../../api/hooks.ts';
import { asRefusal } from '../../api/refusal.ts';
import { DayText } from '../../parts/day-text.tsx';
import { useHolds, useOrgan } from '../../parts/organ.tsx';
import { useSaid } from '../../parts/use-said.ts';

interface Posting {
  id: string;
  channelName: string;
  postedOn: string;
}

export function Left({ channels }: { channels: readonly Posting[] }) {
  const organ = useOrgan();
  const { modal } = App.useApp();
  const said = useSaid();
  const may = useHolds('handler', 'disclosureOfficer', 'disclosureHead');
  const tell = useTell('post', '/api/organs/{organId}/postings/{id}/taken-down', { done: () => said('已登记撤下') });
  const ask = (one: Posting) =>
    modal.confirm({
      title: `已经到${one.channelName}撤下了？`,
      content: '系统够不着那里，只记下您今天登记的结果；台账里仍算发布过，另记撤下。',
      okText: '已经撤下',
      cancelText: '还没有',
      onOk: () =>
        tell
          .mutateAsync({ path: { organId: organ.id, id: one.id } } as never)
          .catch((error: unknown) => void modal.error({ title: '没有登记', content: asRefusal(error).message })),
    });
  return (
    <ul className="left-elsewhere">
      {channels.map((one) => (
        <li key={one.id}>
          <span className="due-word">{one.channelName}上还有</span>（<DayText day={one.postedOn} /> 发出），请到那里撤下。{' '}
          {may && (
            <Button size="small" onClick={() => ask(one)}>
              登记已撤下
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
