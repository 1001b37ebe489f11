// An item to read: its columns, the rule of its limit in words with the next due days, bases that have been replaced.
import { Alert } from 'antd';
import { DayText } from '../parts/day-text.tsx';
import { audienceNames, levelNames, modeNames } from './item-words.ts';
import type { Item } from './types.ts';

export function ItemFacts({ item, columnName }: { item: Item; columnName: string | null }) {
  const facts: [label: string, shown: string][] = [
    ['一级事项', item.level1],
    ['二级事项', item.level2],
    ...(item.level3 ? ([['三级事项', item.level3]] as [string, string][]) : []),
    ['公开内容（要素）', item.content],
    ['公开依据', item.basis],
    ['公开主体', item.subject],
    ['公开渠道和载体', item.channels.join('、')],
    ['公开对象', audienceNames[item.audience] ?? item.audience],
    ['公开方式', modeNames[item.mode] ?? item.mode],
    ['公开层级', item.levels.map((level) => levelNames[level] ?? level).join('、')],
    ['法定事项', item.statutoryName ?? ''],
    ['责任科室', item.departmentName ?? ''],
    ['对应栏目', columnName ?? ''],
    ['咨询电话', item.phone],
    ['监督举报电话', item.complaintPhone],
    ['备注', item.note],
  ];
  return (
    <section className="panel">
      {item.superseded.map((one) => (
        <Alert
          key={one.cited}
          className="sentence"
          type="warning"
          showIcon
          title={`依据里的“${one.cited}”已有新的规定：${one.newer}。请核对后修改。`}
        />
      ))}
      <dl className="item-facts">
        <div>
          <dt>公开时限</dt>
          <dd>
            {item.timeLimit}
            <div className="rule-box">
              <p>
                系统按此执行：<strong>{item.ruleWords}</strong>
              </p>
              {item.next.map((one) => (
                <p key={one.day} className="quiet">
                  {one.about}：<DayText day={one.day} />
                </p>
              ))}
            </div>
          </dd>
        </div>
        {facts.map(([label, shown]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="keeps-lines">{shown || <span className="quiet">—</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
