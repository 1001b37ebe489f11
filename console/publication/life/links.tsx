// Which other texts it repeals, amends, replaces, interprets or goes with; links made here by hand can be taken away.
import { App, Button } from 'antd';
import { useTell } from '../../api/hooks.ts';
import { asRefusal } from '../../api/refusal.ts';
import { OrganLink, useOrgan } from '../../parts/organ.tsx';
import { useSaid } from '../../parts/use-said.ts';
import type { Publication } from '../types.ts';
import type { Life } from './ask.ts';

interface Props {
  publication: Publication;
  life: Life;
}

type ByHand = 'repeals' | 'amends' | 'replaces' | 'related';
const byHand: readonly string[] = ['repeals', 'amends', 'replaces', 'related'];

export function Links({ publication, life }: Props) {
  const organ = useOrgan();
  const { modal } = App.useApp();
  const said = useSaid();
  const unlink = useTell('post', '/api/organs/{organId}/publications/{id}/unlink', { done: () => said('已取消关联') });
  const may = publication.steps.find((one) => one.verb === 'link')?.blockers.length === 0;
  if (life.links.length === 0) return null;
  const part = (one: Life['links'][number]) =>
    modal.confirm({
      title: '取消这层关联？',
      content: '两个公开页面都不再显示。已经办理的废止、失效不受影响。',
      okText: '取消关联',
      cancelText: '留着',
      onOk: () =>
        unlink
          .mutateAsync({ path: { organId: organ.id, id: publication.id }, body: { toId: one.id, relation: one.relation as ByHand } })
          .catch((error: unknown) => void modal.error({ title: '没有取消', content: asRefusal(error).message })),
    });
  return (
    <section className="panel linked">
      <h2>关联的信息</h2>
      <ul>
        {life.links.map((one) => (
          <li key={`${one.relation} ${one.own} ${one.id}`}>
            <Relation of={one} />
            {may && one.own && byHand.includes(one.relation) && (
              <Button type="link" size="small" onClick={() => part(one)}>
                取消关联
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 废止 and its title, or 被 … 废止 around it. */
function Relation({ of }: { of: Life['links'][number] }) {
  const [before = '', after = ''] = of.relationName.split('……');
  return (
    <>
      <span className="quiet">{before}</span> <OrganLink to={`/publication/${of.id}`}>{of.title}</OrganLink>{' '}
      <span className="quiet">{after}</span>
    </>
  );
}
