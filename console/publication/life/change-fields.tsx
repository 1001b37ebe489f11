// What a revision changes, beside its other fields: kind, sentence for the public, day of the change.
import { Input, Select } from 'antd';
import { DayInput } from '../editor/day-input.tsx';
import type { Item } from '../editor/field-item.tsx';
import type { Desk } from '../editor/use-desk.ts';
import { useLifeChoices } from './ask.ts';

export function ChangeFields({ desk, item }: { desk: Desk; item: Item }) {
  const { fields } = desk.writing;
  const kinds = useLifeChoices().data?.changeKinds ?? [];
  return (
    <>
      {item(
        'changeKind',
        '修订类别',
        <Select
          aria-label="修订类别"
          value={fields.changeKind || undefined}
          options={kinds.map((one) => ({ value: one.code, label: one.name }))}
          onChange={(value) => desk.setField('changeKind', value)}
        />,
        { required: true },
      )}
      {item(
        'changeNote',
        '告诉公众改了什么',
        <Input.TextArea
          aria-label="告诉公众改了什么"
          rows={2}
          maxLength={200}
          value={fields.changeNote ?? ''}
          onChange={(event) => desk.setField('changeNote', event.target.value)}
        />,
        { required: true, hint: '显示在公开页面的版本说明里。' },
      )}
      {item(
        'changedOn',
        '变更之日',
        <DayInput label="变更之日" value={fields.changedOn ?? ''} set={(value) => desk.setField('changedOn', value)} />,
        { required: true, hint: '20个工作日的公开期限从这天起算。' },
      )}
    </>
  );
}
