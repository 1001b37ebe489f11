// Proposals to be confirmed, one by one or many: each with what it says, by domain.
import { Button, Checkbox, Select, Space } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { WhyButton } from '../parts/why-button.tsx';
import { notOffice, useIsOffice, useOverview } from './ask.ts';
import { CatalogueTabs } from './catalogue-tabs.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { type Domain, type ItemRow, itemsPath } from './types.ts';

export function ProposalsPage() {
  const overview = useOverview();
  return (
    <Page title="待核对的事项" about="这些是按通行目录补列的建议，没有同公布的原文核对过，不会出现在公众看到的目录里。">
      <CatalogueTabs here="/catalogue/proposals" />
      <Asked of={overview}>
        {({ domains }) => {
          const open = domains.filter((one) => one.proposals > 0);
          return open.length === 0 ? <NothingWaits /> : <Waiting domains={open} />;
        }}
      </Asked>
    </Page>
  );
}

function NothingWaits() {
  return (
    <EmptyTeaches title="没有待核对的事项" action={<OrganLink to="/catalogue">回目录</OrganLink>}>
      采用起步目录时，没有同公布页面核对过的事项会先放在这里。
    </EmptyTeaches>
  );
}

function Waiting({ domains }: { domains: readonly Domain[] }) {
  const organ = useOrgan();
  const [search, setSearch] = useSearchParams();
  const domain = domains.find((one) => one.domain === search.get('domain'))?.domain ?? domains[0]!.domain;
  const items = useAsk(itemsPath, { path: { organId: organ.id }, query: { state: 'proposal', domain, pageSize: 200 } }, { keep: true });
  return (
    <>
      <Space wrap>
        <Select
          aria-label="领域"
          className="filter-choice"
          popupMatchSelectWidth={false}
          value={domain}
          options={domains.map((one) => ({ value: one.domain, label: `${one.domain}（${one.proposals}）` }))}
          onChange={(next) => setSearch({ domain: next }, { replace: true })}
        />
      </Space>
      <Asked of={items}>{({ rows }) => <Picking key={domain} rows={rows} />}</Asked>
    </>
  );
}

function Picking({ rows }: { rows: readonly ItemRow[] }) {
  const office = useIsOffice();
  const [picked, setPicked] = useState<string[]>([]);
  const [asking, setAsking] = useState(false);
  const chosen = rows.filter((row) => picked.includes(row.id)).map((row) => row.id);
  const toggle = (id: string) => setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  const none = chosen.length === 0 ? [{ code: 'none', message: '请先勾选核对过的事项。' }] : [];
  return (
    <section className="panel apart">
      <ul className="pick-list">
        {rows.map((row) => (
          <li key={row.id}>
            <Checkbox checked={chosen.includes(row.id)} onChange={() => toggle(row.id)}>
              {[row.level1, row.level2, row.level3].filter(Boolean).join(' · ')}
            </Checkbox>
            <div className="pick-about quiet">
              {row.timeLimit} · {row.statutoryName ?? '没有对应的法定事项'} ·{' '}
              <OrganLink to={`/catalogue/items/${row.id}`}>看全文、修改</OrganLink>
            </div>
          </li>
        ))}
      </ul>
      <div className="bottom-bar">
        <Space wrap>
          <Checkbox
            checked={chosen.length === rows.length}
            indeterminate={chosen.length > 0 && chosen.length < rows.length}
            onChange={() => setPicked(chosen.length === rows.length ? [] : rows.map((row) => row.id))}
          >
            全选
          </Checkbox>
          <WhyButton type="primary" blockers={office ? none : notOffice} onClick={() => setAsking(true)}>
            核对启用 {chosen.length} 项
          </WhyButton>
          {chosen.length > 0 && <Button onClick={() => setPicked([])}>取消勾选</Button>}
        </Space>
      </div>
      {asking && <ConfirmDialog ids={chosen} close={() => setAsking(false)} />}
    </section>
  );
}
