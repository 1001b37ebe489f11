// What is behind a cell: what was owed and when, what was opened, and the way to open what is missing.
import { Button, Drawer, Space } from 'antd';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { OrganLink, useGo, useHolds, useOrgan } from '../parts/organ.tsx';
import { monthInWords } from './months.ts';
import { OpenedList } from './opened-list.tsx';
import { useSubject } from './subject.tsx';
import { type Chosen, coveragePath } from './types.ts';

export function CellView({ chosen: { row, from, to }, close }: { chosen: Chosen; close: () => void }) {
  const organ = useOrgan();
  const go = useGo();
  const { query, below } = useSubject();
  const mayWrite = useHolds('handler', 'disclosureOfficer') && !below;
  const cell = useAsk(`${coveragePath}/{itemId}`, { path: { organId: organ.id, itemId: row.itemId }, query: { ...query, from, to } });
  const span = from === to ? monthInWords(from) : `${monthInWords(from)}至${monthInWords(to)}`;
  return (
    <Drawer open size={520} title={`${row.name} · ${span}`} onClose={close}>
      <Asked of={cell}>
        {(found) => (
          <>
            <dl className="coverage-facts">
              <dt>公开时限</dt>
              <dd>
                {found.timeLimit || '没有填写'}（系统按“{found.ruleInWords}”计算）
              </dd>
              <dt>责任科室</dt>
              <dd>{found.departmentName ?? '还没有指定'}</dd>
              <dt>栏目</dt>
              <dd>{found.columnName ?? '还没有指定'}</dd>
              <dt>内容</dt>
              <dd>{found.content}</dd>
            </dl>
            <h2 className="coverage-part">期限</h2>
            {found.obligations.length === 0 ? (
              <p className="quiet">这段时间没有到期的；有新形成或者变更的信息时，从形成或者变更之日起算。</p>
            ) : (
              <ul>
                {found.obligations.map((one) => (
                  <li key={one.dueOn} className={`coverage-${one.state}`}>
                    {one.sentence}
                  </li>
                ))}
              </ul>
            )}
            <h2 className="coverage-part">公开的信息</h2>
            <p className={found.by === 'column' ? 'coverage-guess' : 'quiet'}>{countedBy[found.by]}</p>
            <OpenedList of={found} />
            <Space wrap>
              {mayWrite && (
                <Button type="primary" onClick={() => go(`/publication/new?${newFor(row.itemId, found.columnId)}`)}>
                  为这个事项起草
                </Button>
              )}
              {!below && <OrganLink to={`/catalogue/items/${row.itemId}`}>看目录事项</OrganLink>}
            </Space>
          </>
        )}
      </Asked>
    </Drawer>
  );
}

const countedBy = {
  link: '按写明的目录事项计算：下面的信息写明是为这个事项公开的。',
  column:
    '按栏目推算：还没有信息写明是为这个事项公开的，下面是同一栏目里没有写明事项的信息。核对一下：是的按“是这个事项的”，不是的另外起草。',
  nothing: '还没有信息选定这个事项，栏目里也没有内容。',
} as const;

function newFor(itemId: string, columnId: string | null): URLSearchParams {
  return new URLSearchParams({ item: itemId, ...(columnId ? { column: columnId } : {}) });
}
