// Which duties of the catalogue a text serves: asked right under its column, because coverage is proved by nothing else.
import { Button, Select, Space } from 'antd';
import { useAsk } from '../../api/hooks.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { type CatalogueChoice, itemChoicesPath } from '../types.ts';
import type { Item } from './field-item.tsx';
import type { Desk } from './use-desk.ts';

/** Offered as buttons; more are found in the list. */
const most = 6;

export function CatalogueItems({ desk, item }: { desk: Desk; item: Item }) {
  const organ = useOrgan();
  const { columnId, catalogueItemIds = [] } = desk.writing.fields;
  const query = columnId === '' ? {} : { columnId };
  const found = useAsk(itemChoicesPath, { path: { organId: organ.id }, query }, { keep: true });
  const all = found.data ?? [];
  if (all.length === 0 && catalogueItemIds.length === 0) return null;
  const own = all.filter((one) => one.ofColumn);
  const choose = (value: string[]) => desk.setField('catalogueItemIds', value);
  return item(
    'catalogueItemIds',
    '对应的目录事项',
    <>
      <Select
        mode="multiple"
        aria-label="对应的目录事项"
        value={catalogueItemIds}
        options={groupsOf(all)}
        placeholder="选择主动公开目录里的事项"
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={420}
        onChange={choose}
      />
      {catalogueItemIds.length === 0 && own.length > 0 && <Question of={own} choose={(id) => choose([id])} />}
    </>,
    { hint: '写明了，覆盖图才把这一条记到那个事项上；没有写明的只按栏目推算。' },
  );
}

function Question({ of, choose }: { of: readonly CatalogueChoice[]; choose: (id: string) => void }) {
  return (
    <div className="which-item">
      <p className="which-item-words">这个栏目有 {of.length} 个目录事项，这一条是为哪一项公开的？</p>
      <Space wrap size={4}>
        {of.slice(0, most).map((one) => (
          <Button key={one.id} size="small" title={`${one.place}；${one.timeLimit}`} onClick={() => choose(one.id)}>
            {one.name}
          </Button>
        ))}
      </Space>
      {of.length > most && <p className="quiet">其余 {of.length - most} 项在上面的列表里选；都不是的不用选。</p>}
    </div>
  );
}

function groupsOf(all: readonly CatalogueChoice[]) {
  const option = (one: CatalogueChoice) => ({ value: one.id, label: `${one.name}（${one.place}）`, title: one.timeLimit });
  return [
    { label: '所选栏目的事项', options: all.filter((one) => one.ofColumn).map(option) },
    { label: '其他事项', options: all.filter((one) => !one.ofColumn).map(option) },
  ].filter((group) => group.options.length > 0);
}
