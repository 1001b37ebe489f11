// Where it is meant to go besides the website, and which duties of the catalogue it fulfils.
import { Checkbox, Select } from 'antd';
import { useAsk } from '../../api/hooks.ts';
import { useOrgan } from '../../parts/organ.tsx';
import type { Choices } from '../types.ts';
import type { Item } from './field-item.tsx';
import type { Desk } from './use-desk.ts';

export function ReachFields({ desk, item, choices }: { desk: Desk; item: Item; choices: Choices | undefined }) {
  const { targetChannels = [] } = desk.writing.fields;
  return (
    <>
      <CatalogueItems desk={desk} item={item} />
      {item(
        'targetChannels',
        '同时公开的渠道',
        <Checkbox.Group
          value={targetChannels}
          options={(choices?.channels ?? []).map((one) => ({ value: one.code, label: one.name }))}
          onChange={(value) => desk.setField('targetChannels', value)}
        />,
        { hint: '网站发布后，会提醒到这些渠道去发，并登记进台账。' },
      )}
    </>
  );
}

function CatalogueItems({ desk, item }: { desk: Desk; item: Item }) {
  const organ = useOrgan();
  const { columnId, catalogueItemIds = [] } = desk.writing.fields;
  const query = columnId === '' ? {} : { columnId };
  const found = useAsk('/api/organs/{organId}/publication-choices/catalogue-items', { path: { organId: organ.id }, query }, { keep: true });
  const all = found.data ?? [];
  if (all.length === 0 && catalogueItemIds.length === 0) return null;
  const option = (one: (typeof all)[number]) => ({ value: one.id, label: `${one.name}（${one.place}）`, title: one.timeLimit });
  const groups = [
    { label: '所选栏目的事项', options: all.filter((one) => one.ofColumn).map(option) },
    { label: '其他事项', options: all.filter((one) => !one.ofColumn).map(option) },
  ].filter((group) => group.options.length > 0);
  return item(
    'catalogueItemIds',
    '对应的目录事项',
    <Select
      mode="multiple"
      aria-label="对应的目录事项"
      value={catalogueItemIds}
      options={groups}
      placeholder="选择主动公开目录里的事项"
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={420}
      onChange={(value: string[]) => desk.setField('catalogueItemIds', value)}
    />,
    { hint: '选了以后，目录的覆盖情况会记上这一条。' },
  );
}
