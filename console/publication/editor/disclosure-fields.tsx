// The disclosure attribute of the information, and what has to be said when it is not opened.
import { Input, Select } from 'antd';
import dayjs from 'dayjs';
import { DayInput } from './day-input.tsx';
import type { Item } from './field-item.tsx';
import type { Desk } from './use-desk.ts';

const attributes = [
  { value: 'proactive', label: '主动公开' },
  { value: 'onRequest', label: '依申请公开' },
  { value: 'withheld', label: '不予公开' },
] as const;

/** Usual grounds; the person names the one that applies and says why. */
const grounds = [
  '条例第十四条：国家秘密',
  '条例第十四条：法律、行政法规禁止公开',
  '条例第十四条：可能危及国家安全、公共安全、经济安全、社会稳定',
  '条例第十五条：商业秘密、个人隐私',
  '条例第十六条：内部事务信息',
  '条例第十六条：过程性信息',
  '条例第十六条：行政执法案卷',
];

export function DisclosureFields({ desk, item }: { desk: Desk; item: Item }) {
  const { disclosure, disclosureGround, reassessOn } = desk.writing.fields;
  const choose = (value: (typeof attributes)[number]['value']) => {
    desk.setField('disclosure', value);
    // The Regulation asks for regular assessment without naming a period: a year is usual.
    if (value !== 'proactive' && !reassessOn) desk.setField('reassessOn', dayjs().add(1, 'year').format('YYYY-MM-DD'));
  };
  return (
    <>
      {item('disclosure', '公开属性', <Select aria-label="公开属性" value={disclosure} options={[...attributes]} onChange={choose} />)}
      {disclosure !== 'proactive' && (
        <>
          {item(
            'disclosureGround',
            '依据和理由',
            <>
              <Select
                aria-label="选一条依据"
                className="ground-choice"
                placeholder="选一条依据填入下面"
                value={null}
                options={grounds.map((one) => ({ value: one, label: one }))}
                onChange={(value: string | null) =>
                  value && desk.setField('disclosureGround', disclosureGround ? `${disclosureGround}；${value}` : `${value}。`)
                }
              />
              <Input.TextArea
                aria-label="依据和理由"
                rows={3}
                maxLength={500}
                value={disclosureGround}
                onChange={(event) => desk.setField('disclosureGround', event.target.value)}
              />
            </>,
            { required: true },
          )}
          {item(
            'reassessOn',
            '下次评估日期',
            <DayInput label="下次评估日期" value={reassessOn ?? ''} set={(day) => desk.setField('reassessOn', day)} />,
            { hint: '到期会提醒重新评估能否公开（条例第十八条）。' },
          )}
        </>
      )}
    </>
  );
}
