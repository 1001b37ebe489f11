// What a time limit was understood to mean, for the person to confirm or put right.
import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { DayText } from '../parts/day-text.tsx';
import { generalRule, kindChoices, startChoices, unitChoices } from './rule-words.ts';
import type { Rule } from './types.ts';
import { useReading, useRuleView } from './use-rule.ts';

interface Props {
  /** The words of the limit; a new text is read anew. */
  text: string;
  /** The text the given rule belongs to. */
  textOfValue: string;
  value?: Rule;
  onChange?: (rule: Rule) => void;
}

export function RuleField({ text, textOfValue, value = generalRule, onChange }: Props) {
  const understood = useReading(text, textOfValue, onChange);
  const view = useRuleView(value);
  const [open, setOpen] = useState(false);
  return (
    <div className="rule-box" aria-live="polite">
      {view && text.trim() !== '' ? (
        <>
          <p>
            系统理解为：<strong>{view.words}</strong>
          </p>
          {!understood && <p className="warn">文字里没有写明日期，先按20个工作日处理；不对的请在下面改。</p>}
          {view.problem && <p className="warn">{view.problem}</p>}
          {view.next.map((one) => (
            <p key={one.day} className="quiet">
              {one.about}：<DayText day={one.day} />
            </p>
          ))}
        </>
      ) : (
        <p className="quiet">写下公开时限后，这里显示系统的理解。</p>
      )}
      <Button size="small" type="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '收起' : '理解得不对，改规则'}
      </Button>
      {open && <RuleParts value={value} change={(part) => onChange?.({ ...value, ...part })} />}
    </div>
  );
}

function RuleParts({ value, change }: { value: Rule; change: (part: Partial<Rule>) => void }) {
  const { kind } = value;
  const counts = kind === 'within' || kind === 'ahead' || kind === 'atLeastEvery';
  const dated = kind === 'everyMonth' || kind === 'everyQuarter' || kind === 'everyYear';
  return (
    <div className="rule-parts">
      <Select
        aria-label="更新要求"
        value={kind}
        options={kindChoices}
        onChange={(next) => change({ kind: next })}
        popupMatchSelectWidth={false}
      />
      {kind === 'within' && (
        <Select
          aria-label="从哪天起算"
          value={value.from}
          options={startChoices}
          onChange={(from) => change({ from })}
          popupMatchSelectWidth={false}
        />
      )}
      {counts && (
        <>
          <InputNumber aria-label="多少" min={0} max={400} precision={0} value={value.n} onChange={(n) => change({ n: n ?? 0 })} />
          <Select
            aria-label="单位"
            value={value.unit}
            options={unitChoices}
            onChange={(unit) => change({ unit })}
            popupMatchSelectWidth={false}
          />
        </>
      )}
      {dated && kind !== 'everyMonth' && (
        <InputNumber
          aria-label={kind === 'everyYear' ? '月份' : '季度的第几个月'}
          addonBefore={kind === 'everyYear' ? '' : '季度第'}
          addonAfter={kind === 'everyYear' ? '月' : '个月'}
          min={1}
          max={kind === 'everyYear' ? 12 : 3}
          precision={0}
          value={value.month || (kind === 'everyYear' ? 12 : 3)}
          onChange={(month) => change({ month: month ?? 0 })}
        />
      )}
      {dated && (
        <InputNumber
          aria-label="日，0 表示月底"
          addonAfter="日（0 为月底）"
          min={0}
          max={31}
          precision={0}
          value={value.day}
          onChange={(day) => change({ day: day ?? 0 })}
        />
      )}
      <InputNumber
        aria-label="公示不少于多少日，0 表示没有要求"
        addonBefore="公示不少于"
        addonAfter={unitChoices.find((one) => one.value === value.shownForUnit)?.label ?? '日'}
        min={0}
        max={400}
        precision={0}
        value={value.shownFor}
        onChange={(shownFor) => change({ shownFor: shownFor ?? 0 })}
      />
      {kind === 'within' && (
        <Input
          aria-label="长于20个工作日的法律依据"
          placeholder="长于20个工作日的，写明法律、法规和条款"
          maxLength={300}
          value={value.basis}
          onChange={(event) => change({ basis: event.target.value })}
        />
      )}
    </div>
  );
}
