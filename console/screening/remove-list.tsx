// Taking a list of one's own away with all its entries.
import { Modal } from 'antd';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { ReasonItem } from './reason-item.tsx';
import type { List } from './types.ts';

export function RemoveList({ list, close }: { list: List; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const remove = useTell('post', '/api/organs/{organId}/wording/lists/{listId}/remove', {
    done: () => {
      said('词库已删除');
      close();
    },
  });
  return (
    <Modal open title={`删除词库：${list.name}`} footer={null} onCancel={close} destroyOnHidden>
      <p>词库连同其中 {list.entries} 个词条会被删去，以后不再检查，找不回来。只是暂时不用的，请在“设置”里停用；需要留底的，请先导出。</p>
      <TellForm<{ reason: string }, unknown, Parameters<typeof remove.mutate>[0]>
        of={remove}
        submit="删除"
        danger
        inputs={({ reason }) => ({ path: { organId: organ.id, listId: list.id }, body: { reason } })}
      >
        <ReasonItem />
      </TellForm>
    </Modal>
  );
}
