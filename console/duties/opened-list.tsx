// What was opened for an item; a guess from its column becomes a fact with one press, and the other way round.
import { Button, Popconfirm } from 'antd';
import { useTell } from '../api/hooks.ts';
import { DayText } from '../parts/day-text.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { OrganLink, useHolds, useOrgan } from '../parts/organ.tsx';
import { useSaid } from '../parts/use-said.ts';
import { useSubject } from './subject.tsx';
import type { Cell } from './types.ts';

export function OpenedList({ of }: { of: Cell }) {
  const organ = useOrgan();
  const said = useSaid();
  const { below } = useSubject();
  const mayName = useHolds('handler', 'disclosureOfficer') && !below;
  const name = useTell('post', '/api/organs/{organId}/publications/{id}/duty');
  const tell = (id: string, serves: boolean) =>
    name.mutate(
      { path: { organId: organ.id, id }, body: { itemId: of.itemId, serves } },
      { onSuccess: () => said(serves ? '已记为这个事项的信息' : '不再算这个事项的信息') },
    );
  return (
    <>
      {name.error && <ErrorSentence error={name.error} />}
      <ul className="opened">
        {of.publications.map(({ id, title, edition, publishedOn }) => (
          <li key={`${id} ${edition}`}>
            {below ? title : <OrganLink to={`/publication/${id}`}>{title}</OrganLink>} <DayText day={publishedOn} />
            {edition > 1 && `修订为第${edition}版`}{' '}
            {mayName && of.by === 'column' && (
              <Button size="small" loading={name.isPending} aria-label={`是这个事项的：${title}`} onClick={() => tell(id, true)}>
                是这个事项的
              </Button>
            )}
            {mayName && of.by === 'link' && (
              <Popconfirm
                title="这条信息不是为这个事项公开的？"
                description="只改覆盖图怎样计算，公众看到的信息不变。"
                okText="不是"
                cancelText="取消"
                onConfirm={() => tell(id, false)}
              >
                <Button size="small" type="text" aria-label={`不是这个事项的：${title}`}>
                  不是这个事项的
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {of.more && <p className="quiet">只列出最近的50条。</p>}
    </>
  );
}
