// Where it is meant to go besides the website.
import { Checkbox } from 'antd';
import type { Choices } from '../types.ts';
import type { Item } from './field-item.tsx';
import type { Desk } from './use-desk.ts';

export function ReachFields({ desk, item, choices }: { desk: Desk; item: Item; choices: Choices | undefined }) {
  const { targetChannels = [] } = desk.writing.fields;
  return item(
    'targetChannels',
    '同时公开的渠道',
    <Checkbox.Group
      value={targetChannels}
      options={(choices?.channels ?? []).map((one) => ({ value: one.code, label: one.name }))}
      onChange={(value) => desk.setField('targetChannels', value)}
    />,
    { hint: '网站发布后，会提醒到这些渠道去发，并登记进台账。' },
  );
}
