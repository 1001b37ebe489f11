// The columns of the organ: as a tree with how much is in each; their texts can be changed, a new organ adopts the starter.
import { Button, Input, Tree } from 'antd';
import { useMemo, useState } from 'react';
import '../publication.css';
import { useTell } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { useHolds, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { useColumns } from '../ask.ts';
import type { Column } from '../types.ts';
import { ColumnView } from './column-view.tsx';

export function ColumnsPage() {
  const columns = useColumns();
  return (
    <Page title="栏目" about="公开页面左侧的目录。栏目的说明文字在这里改。">
      <Asked of={columns}>{(all) => (all.length === 0 ? <NoColumns /> : <Columns all={all} />)}</Asked>
    </Page>
  );
}

function NoColumns() {
  const organ = useOrgan();
  const said = useSaid();
  const may = useHolds('disclosureOfficer', 'disclosureHead', 'systemAdmin');
  const adopt = useTell('post', '/api/organs/{organId}/columns/adopt-starter', {
    done: ({ columns, kinds }) => said(`已采用 ${columns} 个栏目、${kinds} 种信息`),
  });
  const press = (
    <Button type="primary" loading={adopt.isPending} onClick={() => adopt.mutate({ path: { organId: organ.id } })}>
      采用起步栏目
    </Button>
  );
  return (
    <EmptyTeaches title="还没有栏目" action={may ? press : <p>请公开办工作人员、公开办负责人或系统管理员来采用。</p>}>
      {adopt.error && <ErrorSentence error={adopt.error} />}
      <p>系统备有一套乡镇的起步栏目：指南、制度、法定主动公开内容、年报，连同各种信息的填写项目。采用后可以逐个修改文字。</p>
    </EmptyTeaches>
  );
}

function Columns({ all }: { all: readonly Column[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const column = all.find((one) => one.id === chosen) ?? all[0];
  const tree = useMemo(() => nodesOf(matching(all, words.trim())), [all, words]);
  const empty = all.filter((one) => one.holdsPublications && one.publicationCount === 0).length;
  return (
    <div className="columns">
      <section className="panel columns-tree">
        <Input allowClear aria-label="找栏目" placeholder="找栏目" value={words} onChange={(event) => setWords(event.target.value)} />
        <p className="quiet">
          共 {all.length} 个，{empty} 个还没有内容
        </p>
        <Tree
          key={words}
          blockNode
          defaultExpandAll
          treeData={tree}
          selectedKeys={column ? [column.id] : []}
          onSelect={([key]) => key !== undefined && setChosen(String(key))}
        />
      </section>
      {column && <ColumnView key={column.id} column={column} />}
    </div>
  );
}

/** The columns whose name fits, with everything above them. */
function matching(all: readonly Column[], words: string): Column[] {
  if (words === '') return [...all];
  const wanted = new Set<string>();
  const above = (column: Column | undefined): void => {
    if (!column || wanted.has(column.id)) return;
    wanted.add(column.id);
    above(all.find((one) => one.id === column.parentId));
  };
  for (const one of all) if (one.name.includes(words)) above(one);
  return all.filter((one) => wanted.has(one.id));
}

interface Node {
  key: string;
  title: string;
  children: Node[];
}

function nodesOf(columns: readonly Column[], parentId: string | null = null): Node[] {
  return columns
    .filter((one) => one.parentId === parentId)
    .map((one) => ({
      key: one.id,
      title: one.holdsPublications ? `${one.name}（${one.publicationCount}）` : one.name,
      children: nodesOf(columns, one.id),
    }));
}
