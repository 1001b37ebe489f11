// 更新监测: what an inspection would find today and tomorrow, and the way to mend each.
import { Button } from 'antd';
import { useState } from 'react';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DayText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { OrganLink, useHolds, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { ContactsChecked } from './contacts-checked.tsx';
import './coverage.css';
import './duties.css';
import { Numbers } from './numbers.tsx';
import { StaleList } from './stale-list.tsx';
import { SubjectBanner, useSubject } from './subject.tsx';
import { ThresholdsDialog } from './thresholds-dialog.tsx';
import { TrendChart } from './trend-chart.tsx';
import { type Staleness, stalePath } from './types.ts';
import { useFilter } from './use-filter.ts';

export function StalenessPage() {
  const organ = useOrgan();
  const { query, below } = useSubject();
  const found = useAsk(stalePath, { path: { organId: organ.id }, query });
  const [setting, setSetting] = useState(false);
  const maySet = useHolds('disclosureOfficer', 'disclosureHead') && !below;
  return (
    <Page
      title="更新监测"
      about="明天检查会扣在哪：按政府网站检查指标逐项算，今天已经查得到的、明天起查得到的、几天内会查到的，都写着怎么补。"
      actions={maySet && <Button onClick={() => setSetting(true)}>监测天数</Button>}
    >
      <SubjectBanner />
      <Asked of={found}>
        {(view) => (
          <>
            {view.begun ? <Vetoes of={view} /> : <NotBegun />}
            <Findings of={view} />
            <p className="quiet">
              {view.contactsCheckedOn ? (
                <>
                  联系方式上次核对：
                  <DayText day={view.contactsCheckedOn} />
                </>
              ) : (
                '联系方式还没有核对过'
              )}{' '}
              {maySet && <ContactsChecked />}
            </p>
            <TrendChart />
            {setting && <ThresholdsDialog of={view} close={() => setSetting(false)} />}
          </>
        )}
      </Asked>
    </Page>
  );
}

function NotBegun() {
  const { below } = useSubject();
  return (
    <EmptyTeaches title="还没有栏目，检查指标算不出来" action={!below && <OrganLink to="/columns">看栏目</OrganLink>}>
      公开办在“栏目”里采用起步栏目以后，首页、动态栏目、政策文件和空白栏目每天按检查指标算一遍，快到期的提前列在这里和工作台上。
    </EmptyTeaches>
  );
}

function Vetoes({ of }: { of: Staleness }) {
  const [, setRule] = useFilter('rule');
  const reached = of.vetoes.filter((one) => one.now || one.tomorrow);
  return (
    <section className={reached.length > 0 ? 'panel vetoes reached' : 'panel vetoes'}>
      <h2>单项否决{reached.length > 0 ? `：有${reached.length}项` : '：没有'}</h2>
      <ul>
        {of.vetoes.map((one) => (
          <li key={one.rule} className={one.now ? 'veto-now' : ''}>
            <strong>{one.now ? '已经触发' : one.tomorrow ? '明天触发' : '没有触发'}</strong> {one.sentence}
            <span className="quiet">
              （现有{one.count}个，满{one.limit}个否决）
            </span>
          </li>
        ))}
      </ul>
      {reached.some((one) => one.rule === 'empty') && (
        <button type="button" className="text-button" onClick={() => setRule('empty')}>
          看空白栏目
        </button>
      )}
    </section>
  );
}

function Findings({ of }: { of: Staleness }) {
  const [rule, setRule] = useFilter('rule');
  const rules = of.byRule.filter((one) => one.count > 0);
  if (of.rows.length === 0 && !of.begun) return null;
  if (of.rows.length === 0)
    return (
      <EmptyTeaches title={`今后${of.thresholds.aheadDays}天内检查不会扣在更新上`}>
        首页、动态栏目、政策文件、空白栏目、政策解读、指南和联系方式每天都按设定的天数重新算一遍；快到期的会提前列在这里和工作台上。
      </EmptyTeaches>
    );
  const shown = of.rows.filter((row) => !rule || row.rule === rule);
  const groups = [
    { when: 'now', title: '今天就会查到' },
    { when: 'tomorrow', title: '明天起会查到' },
    { when: 'soon', title: `${of.thresholds.aheadDays}天内会查到` },
  ] as const;
  return (
    <>
      <Numbers
        of={[
          ...rules.map((one) => ({ key: one.rule, name: one.name, count: one.count })),
          { key: '', name: '全部', count: of.rows.length },
        ]}
        chosen={rule}
        choose={setRule}
      />
      {groups.map(({ when, title }) => (
        <StaleList key={when} title={title} rows={shown.filter((row) => row.when === when)} />
      ))}
    </>
  );
}
