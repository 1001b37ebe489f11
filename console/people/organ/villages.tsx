// The villages and communities: pasted, renamed, closed.
import { Button, Input, Modal, Popconfirm, Tag } from 'antd';
import { useState } from 'react';
import type { Answer } from '../../api/client.ts';
import { useAsk, useTell } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { useHolds, useOrgan } from '../../parts/organ.tsx';
import { WhyButton } from '../../parts/why-button.tsx';
import { PasteNames } from './paste-names.tsx';

type Village = Answer<'/api/organs/{organId}/villages'>[number];
const onlySystemAdmin = [{ code: 'roles', message: '管理村（社区）名单需要系统管理员的角色。' }];

export function Villages() {
  const { id: organId } = useOrgan();
  const may = useHolds('systemAdmin');
  const villages = useAsk('/api/organs/{organId}/villages', { path: { organId } });
  const [pasting, setPasting] = useState(false);
  const [chosen, setChosen] = useState<Village | null>(null);
  return (
    <>
      <div className="list-head">
        <span className="quiet">
          村级公开、村务室大屏按这份名单。{villages.data && `共 ${villages.data.filter((v) => !v.closedAt).length} 个。`}
        </span>
        <WhyButton type="primary" blockers={may ? [] : onlySystemAdmin} onClick={() => setPasting(true)}>
          添加村（社区）
        </WhyButton>
      </div>
      <Asked of={villages}>
        {(all) =>
          all.length === 0 ? (
            <EmptyTeaches title="还没有村（社区）">点“添加村（社区）”，把名单整列粘贴进来。</EmptyTeaches>
          ) : (
            <ul className="villages">
              {all.map((village) => (
                <li key={village.id}>
                  {may && !village.closedAt ? (
                    <button type="button" className="text-button" onClick={() => setChosen(village)}>
                      {village.name}
                    </button>
                  ) : (
                    village.name
                  )}
                  {village.closedAt && <Tag className="after">已停用</Tag>}
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
      <Modal open={pasting} title="添加村（社区）" footer={null} destroyOnHidden onCancel={() => setPasting(false)}>
        <PasteVillages />
      </Modal>
      {chosen && <EditVillage key={chosen.id} village={chosen} close={() => setChosen(null)} />}
    </>
  );
}

export function PasteVillages() {
  const { id: organId } = useOrgan();
  const add = useTell('post', '/api/organs/{organId}/villages');
  return (
    <PasteNames of={add} inputs={(text) => ({ path: { organId }, body: { text } })} label="村（社区）名单" name={`villages:${organId}`} />
  );
}

function EditVillage({ village, close }: { village: Village; close: () => void }) {
  const path = { organId: useOrgan().id, id: village.id };
  const [name, setName] = useState(village.name);
  const rename = useTell('put', '/api/organs/{organId}/villages/{id}', { done: close });
  const end = useTell('post', '/api/organs/{organId}/villages/{id}/close', { done: close });
  return (
    <Modal
      open
      title={village.name}
      onCancel={close}
      footer={[
        <Popconfirm key="end" title="停用后不再出现在名单里，已有的记录保留。" onConfirm={() => end.mutate({ path })}>
          <Button danger>停用</Button>
        </Popconfirm>,
        <Button key="save" type="primary" loading={rename.isPending} onClick={() => rename.mutate({ path, body: { name } })}>
          保存
        </Button>,
      ]}
    >
      <ErrorSentence error={rename.error ?? end.error} />
      <Input value={name} aria-label="名称" maxLength={40} onChange={(event) => setName(event.target.value)} />
    </Modal>
  );
}
