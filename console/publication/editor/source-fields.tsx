// Where the information comes from: made here or taken over, from whom, and who has to open it (条例第十条).
import { Input, Radio, Select } from 'antd';
import type { Choices, Publication } from '../types.ts';
import type { Item } from './field-item.tsx';
import type { Desk } from './use-desk.ts';

interface Props {
  desk: Desk;
  item: Item;
  choices: Choices | undefined;
  responsible: Publication['responsible'];
}

export function SourceFields({ desk, item, choices, responsible }: Props) {
  const { fields } = desk.writing;
  const reprint = fields.sourceKind === 'reprint';
  const text = (name: 'sourceName' | 'sourceAddress', label: string) => (
    <Input
      aria-label={label}
      value={fields[name]}
      maxLength={name === 'sourceAddress' ? 1000 : 200}
      onChange={(event) => desk.setField(name, event.target.value)}
    />
  );
  return (
    <>
      {item(
        'sourceKind',
        '来源',
        <Radio.Group
          value={fields.sourceKind}
          options={[
            { value: 'original', label: '本机关发布' },
            { value: 'reprint', label: '转载' },
          ]}
          onChange={(event) => desk.setField('sourceKind', event.target.value)}
        />,
        reprint ? { hint: '只转载上级政府网站、中央和省级主要媒体等可靠来源的原文，不改标题和正文。' } : {},
      )}
      {reprint && item('sourceName', '原发布单位', text('sourceName', '原发布单位'), { required: true })}
      {reprint &&
        item('sourceAddress', '原文网址', text('sourceAddress', '原文网址'), { required: true, hint: '公开页面会注明出处并链接到原文。' })}
      {item(
        'origin',
        '信息由谁形成',
        <Select
          aria-label="信息由谁形成"
          value={fields.origin ?? 'self'}
          options={(choices?.origins ?? []).map((one) => ({ value: one.code, label: one.name }))}
          onChange={(value) => desk.setField('origin', value as NonNullable<typeof fields.origin>)}
        />,
        { hint: responsible.sentence },
      )}
      {(fields.origin === 'otherOrgan' || fields.origin === 'joint') &&
        item(
          'responsibleOrgan',
          fields.origin === 'joint' ? '牵头制作的机关' : '制作或者最初获取的机关',
          <Input
            aria-label="负责公开的机关"
            value={fields.responsibleOrgan ?? ''}
            maxLength={200}
            onChange={(event) => desk.setField('responsibleOrgan', event.target.value)}
          />,
          { required: true },
        )}
    </>
  );
}
