// 公开目录: the items being worked on, with what applies today above them.
import { Button, Space, Tag } from 'antd';
import { DataList } from '../parts/data-list.tsx';
import { DayText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import type { ListFilter } from '../parts/list-filters.tsx';
import { OrganLink, useGo, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useColumns, useDepartments, useIsOffice, useOverview } from './ask.ts';
import { CatalogueTabs } from './catalogue-tabs.tsx';
import { kindChoices } from './rule-words.ts';
import { type ItemRow, itemsPath, type Overview } from './types.ts';

export function CataloguePage() {
  const organ = useOrgan();
  const go = useGo();
  const overview = useOverview();
  const office = useIsOffice();
  const filters = useFilters(overview.data);
  const add = office && <Button onClick={() => go('/catalogue/new')}>增加事项</Button>;
  return (
    <Page title="公开目录" about="本机关应当主动公开哪些事项，谁负责，什么时候公开。" actions={add}>
      <CatalogueTabs here="/catalogue" />
      {overview.data && <Now of={overview.data} />}
      <DataList
        name="catalogue"
        path={itemsPath}
        at={{ organId: organ.id }}
        filters={filters}
        columns={columns}
        rowKey={(row) => row.id}
        opens={(row) => `/catalogue/items/${row.id}`}
        exports={[{ title: '导出目录', path: `/api/organs/${organ.id}/catalogue/export.xlsx` }]}
        empty={<NothingYet office={office} />}
      />
    </Page>
  );
}

function NothingYet({ office }: { office: boolean }) {
  const go = useGo();
  const ways = (
    <Space wrap>
      <Button type="primary" onClick={() => go('/catalogue/starter')}>
        采用起步目录
      </Button>
      <Button onClick={() => go('/catalogue/import')}>导入已有的表格</Button>
      <Button onClick={() => go('/catalogue/new')}>逐条增加</Button>
    </Space>
  );
  return (
    <EmptyTeaches title="还没有公开目录" action={office ? ways : <p>请公开办工作人员来建立。</p>}>
      目录把“应当公开什么、多久之内公开、谁负责”写成一条条事项，以后哪项没有公开、哪项快到期，系统才看得出来。先采用起步目录，或者导入已经公布的表格；核对后选一天让它生效。
    </EmptyTeaches>
  );
}

function Now({ of }: { of: Overview }) {
  if (of.active + of.proposals + of.off === 0) return null;
  const { changes } = of;
  const changed = changes.added + changes.changed + changes.removed + changes.domains;
  return (
    <p className="catalogue-now">
      <span>
        {of.inForce ? (
          <>
            现行第{of.inForce.n}版，
            <DayText day={of.inForce.effectiveOn} />
            起，{of.inForce.itemCount} 项
          </>
        ) : (
          '还没有生效的版本'
        )}
      </span>
      {of.coming && (
        <span>
          第{of.coming.n}版将于 <DayText day={of.coming.effectiveOn} /> 生效
        </span>
      )}
      {changed > 0 && <OrganLink to="/catalogue/versions">{changed} 处改动还没有生效</OrganLink>}
      {of.withoutDepartment > 0 && (
        <OrganLink to="/catalogue?departmentId=none&state=active">{of.withoutDepartment} 项没有责任科室</OrganLink>
      )}
      {of.withoutColumn > 0 && <OrganLink to="/catalogue?columnId=none&state=active">{of.withoutColumn} 项没有对应栏目</OrganLink>}
    </p>
  );
}

const columns = [
  { title: '事项', show: (row: ItemRow) => <Name row={row} /> },
  { title: '公开时限', width: 230, show: (row: ItemRow) => row.timeLimit },
  { title: '更新', width: 90, deskOnly: true, show: (row: ItemRow) => row.duty },
  { title: '责任科室', width: 120, show: (row: ItemRow) => row.departmentName ?? <span className="quiet">未定</span> },
  { title: '法定事项', width: 160, deskOnly: true, cut: true, show: (row: ItemRow) => row.statutoryName ?? '—' },
  { title: '状态', width: 84, show: (row: ItemRow) => row.stateName },
];

function Name({ row }: { row: ItemRow }) {
  return (
    <span>
      <span className="item-name">{row.name}</span>
      <span className="quiet item-place">
        {[row.domain, row.level1 === row.name ? '' : row.level1, row.level3 ? row.level2 : ''].filter(Boolean).join(' · ')}
      </span>
      {row.superseded.length > 0 && <Tag color="orange">依据有新规定</Tag>}
    </span>
  );
}

function useFilters(of: Overview | undefined): ListFilter[] {
  const departments = useDepartments().data ?? [];
  const columns = useColumns().data ?? [];
  const option = (value: string, label: string) => ({ value, label });
  return [
    { name: 'text', kind: 'words', placeholder: '找事项、内容、依据' },
    { name: 'domain', kind: 'choice', placeholder: '领域', choices: (of?.domains ?? []).map((one) => option(one.domain, one.domain)) },
    {
      name: 'state',
      kind: 'choice',
      placeholder: '状态',
      choices: [option('active', '启用'), option('proposal', '待核对'), option('off', '停用')],
    },
    {
      name: 'departmentId',
      kind: 'choice',
      placeholder: '责任科室',
      choices: [option('none', '还没有定'), ...departments.filter((one) => !one.closedAt).map((one) => option(one.id, one.name))],
    },
    {
      name: 'columnId',
      kind: 'choice',
      placeholder: '栏目',
      choices: [option('none', '还没有对应栏目'), ...columns.filter((one) => one.holdsPublications).map((one) => option(one.id, one.name))],
    },
    {
      name: 'statutoryItem',
      kind: 'choice',
      placeholder: '法定事项',
      choices: (of?.statutoryItems ?? []).map((one) => option(one.code, one.name)),
    },
    { name: 'duty', kind: 'choice', placeholder: '更新要求', choices: kindChoices },
  ];
}
