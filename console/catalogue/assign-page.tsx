// Who answers for what, and in which column it is published: domain by domain, with suggestions for columns.
import { Button, Select, Space } from 'antd';
import { useSearchParams } from 'react-router';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useSaid } from '../parts/use-said.ts';
import { useSaved } from '../parts/use-saved.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { notOffice, useColumns, useDepartments, useIsOffice, useOverview } from './ask.ts';
import { CatalogueTabs } from './catalogue-tabs.tsx';
import { suggestColumn } from './suggest-columns.ts';
import { type Domain, type ItemRow, itemsPath } from './types.ts';

export function AssignPage() {
  const overview = useOverview();
  return (
    <Page title="责任科室和栏目" about="每个事项由哪个科室负责，公开到哪个栏目。按领域成批指定，个别的再单独改。">
      <CatalogueTabs here="/catalogue/assign" />
      <Asked of={overview}>
        {({ domains }) => {
          const open = domains.filter((one) => one.active > 0);
          return open.length === 0 ? (
            <EmptyTeaches title="还没有启用的事项" action={<OrganLink to="/catalogue/starter">采用起步目录</OrganLink>}>
              有了事项，才能指定谁负责、公开到哪里。
            </EmptyTeaches>
          ) : (
            <OneDomain domains={open} />
          );
        }}
      </Asked>
    </Page>
  );
}

function OneDomain({ domains }: { domains: readonly Domain[] }) {
  const organ = useOrgan();
  const [search, setSearch] = useSearchParams();
  const domain = domains.find((one) => one.domain === search.get('domain'))?.domain ?? domains[0]!.domain;
  const items = useAsk(itemsPath, { path: { organId: organ.id }, query: { state: 'active', domain, pageSize: 200 } }, { keep: true });
  return (
    <>
      <Select
        aria-label="领域"
        className="filter-choice"
        popupMatchSelectWidth={false}
        value={domain}
        options={domains.map((one) => ({ value: one.domain, label: `${one.domain}（${one.active}）` }))}
        onChange={(next) => setSearch({ domain: next }, { replace: true })}
      />
      <Asked of={items}>{({ rows }) => <Rows rows={rows} />}</Asked>
    </>
  );
}

/** As many as the server takes at once. */
const inOneCall = 100;

interface Change {
  departmentId?: string | null;
  columnId?: string | null;
}

function Rows({ rows }: { rows: readonly ItemRow[] }) {
  const organ = useOrgan();
  const said = useSaid();
  const office = useIsOffice();
  const columns = useColumns().data ?? [];
  // Kept while going from domain to domain, and through a crash.
  const kept = useSaved<Record<string, Change>>(`assign:${organ.id}`, {});
  const changes = kept.value;
  const assign = useTell('post', '/api/organs/{organId}/catalogue/assign');
  const set = (ids: readonly string[], change: Change) =>
    kept.set({ ...changes, ...Object.fromEntries(ids.map((id) => [id, { ...changes[id], ...change }])) });
  const suggested = rows.flatMap((row) => {
    const columnId = row.columnId === null && changes[row.id]?.columnId === undefined ? suggestColumn(row, columns) : null;
    return columnId ? [{ id: row.id, columnId }] : [];
  });
  const assignments = Object.keys(changes).map((id) => ({ ids: [id], ...changes[id] }));
  const nothing = assignments.length === 0 ? [{ code: 'none', message: '还没有改动。' }] : [];
  const save = async () => {
    for (let at = 0; at < assignments.length; at += inOneCall)
      await assign.mutateAsync({ path: { organId: organ.id }, body: { assignments: assignments.slice(at, at + inOneCall) } });
    kept.clear();
    said('已保存；新的一版生效以后才算数');
  };
  return (
    <section className="panel apart">
      <div className="assign-row">
        <strong>这个领域全部 {rows.length} 项</strong>
        <DepartmentChoice
          label="全部事项的责任科室"
          value={null}
          set={(departmentId) =>
            set(
              rows.map((row) => row.id),
              { departmentId },
            )
          }
        />
        <Button disabled={suggested.length === 0} onClick={() => kept.set(withSuggestions(changes, suggested))}>
          按法定事项建议栏目（{suggested.length}）
        </Button>
      </div>
      {rows.map((row) => (
        <div key={row.id} className="assign-row">
          <span>
            {row.name} <span className="quiet">{row.level1}</span>
          </span>
          <DepartmentChoice
            label={`${row.name}的责任科室`}
            value={changes[row.id]?.departmentId === undefined ? row.departmentId : (changes[row.id]?.departmentId ?? null)}
            set={(departmentId) => set([row.id], { departmentId })}
          />
          <Select
            aria-label={`${row.name}的栏目`}
            placeholder="对应栏目"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            value={(changes[row.id]?.columnId === undefined ? row.columnId : changes[row.id]?.columnId) ?? undefined}
            options={columns.filter((one) => one.holdsPublications).map((one) => ({ value: one.id, label: one.name }))}
            onChange={(columnId?: string) => set([row.id], { columnId: columnId ?? null })}
          />
        </div>
      ))}
      {assign.error && <ErrorSentence error={assign.error} />}
      <div className="bottom-bar">
        <Space>
          <WhyButton
            type="primary"
            blockers={office ? nothing : notOffice}
            loading={assign.isPending}
            onClick={() => void save().catch(() => undefined)}
          >
            保存 {assignments.length} 处
          </WhyButton>
          {assignments.length > 0 && <Button onClick={kept.clear}>放弃改动</Button>}
        </Space>
      </div>
    </section>
  );
}

function withSuggestions(now: Record<string, Change>, suggested: readonly { id: string; columnId: string }[]): Record<string, Change> {
  return { ...now, ...Object.fromEntries(suggested.map(({ id, columnId }) => [id, { ...now[id], columnId }])) };
}

function DepartmentChoice({ label, value, set }: { label: string; value: string | null; set: (id: string | null) => void }) {
  const departments = (useDepartments().data ?? []).filter((one) => !one.closedAt);
  return (
    <Select
      aria-label={label}
      placeholder="责任科室"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={value ?? undefined}
      options={departments.map((one) => ({ value: one.id, label: one.name }))}
      onChange={(id?: string) => set(id ?? null)}
    />
  );
}
