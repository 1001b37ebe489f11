// A catalogue out of a workbook: looked at line by line first, then taken in; and the catalogue as a workbook.
import { Alert, AutoComplete, Button, Checkbox, Space, Table } from 'antd';
import { useState } from 'react';
import { serverUrl } from '../api/base.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import type { UploadState } from '../api/upload.ts';
import { Asked } from '../parts/asked.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useGo, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { Upload } from '../parts/upload.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { useIsOffice, useOverview } from './ask.ts';
import { CatalogueTabs } from './catalogue-tabs.tsx';
import { type ImportLine, type ImportPlan, importPlanPath } from './types.ts';

interface Chosen {
  fileHash: string;
  fileName: string;
}

export function ImportPage() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [domain, setDomain] = useState('');
  const office = useIsOffice();
  const take = ({ fileHash, fileName }: UploadState) => fileHash && setChosen({ fileHash, fileName });
  return (
    <Page title="导入导出" about="表格的样式与已公布的基层政务公开标准目录相同，12 至 15 列都能读。">
      <CatalogueTabs here="/catalogue/import" />
      <Out />
      <section className="panel">
        <h2>导入</h2>
        {office ? (
          <>
            <Upload
              purpose="table"
              accept=".xlsx,.csv"
              label="选择目录表格"
              hint="xlsx 或 csv，先逐行核对，确认后才写入。目录在 Word 里的，全选表格粘贴到 WPS 表格或者 Excel，另存为 xlsx。"
              onDone={take}
            />
            {chosen && <DomainWords value={domain} set={setDomain} />}
            {chosen && <Looked chosen={chosen} domain={domain} />}
          </>
        ) : (
          <p className="quiet">导入由公开办工作人员或公开办负责人办理。</p>
        )}
      </section>
    </Page>
  );
}

function Out() {
  const organ = useOrgan();
  const { data } = useOverview();
  const url = `/api/organs/${organ.id}/catalogue/export.xlsx`;
  return (
    <section className="panel">
      <h2>导出</h2>
      <Space wrap>
        <Button href={serverUrl(url, {})} download>
          正在修改的目录
        </Button>
        {data?.inForce && (
          <Button href={serverUrl(url, { n: String(data.inForce.n) })} download>
            现行第{data.inForce.n}版
          </Button>
        )}
        <span className="quiet">每个领域一张工作表，表头、合并单元格、√ 和 ■/□ 都按公布的样式。</span>
      </Space>
    </section>
  );
}

function DomainWords({ value, set }: { value: string; set: (value: string) => void }) {
  const domains = useOverview().data?.domains ?? [];
  return (
    <p>
      表格标题里没有写领域的，算作：
      <AutoComplete
        aria-label="领域"
        className="filter-words"
        maxLength={40}
        value={value}
        options={domains.map((one) => ({ value: one.domain }))}
        onChange={set}
        allowClear
      />
    </p>
  );
}

function Looked({ chosen, domain }: { chosen: Chosen; domain: string }) {
  const organ = useOrgan();
  const plan = useAsk(importPlanPath, { path: { organId: organ.id }, query: { fileHash: chosen.fileHash, domain } }, { keep: true });
  return <Asked of={plan}>{(found) => <Plan plan={found} chosen={chosen} domain={domain} />}</Asked>;
}

function Plan({ plan, chosen, domain }: { plan: ImportPlan; chosen: Chosen; domain: string }) {
  const organ = useOrgan();
  const go = useGo();
  const said = useSaid();
  const [onlyRight, setOnlyRight] = useState(false);
  const take = useTell('post', '/api/organs/{organId}/catalogue/import', {
    done: ({ added, changed }) => {
      said(`增加 ${added} 项，修改 ${changed} 项`);
      go('/catalogue');
    },
  });
  return (
    <>
      <Alert
        className="sentence"
        type={plan.wrong > 0 ? 'warning' : 'success'}
        title={`《${chosen.fileName}》：新增 ${plan.added} 项，修改 ${plan.changed} 项，相同 ${plan.same} 项${plan.wrong > 0 ? `，${plan.wrong} 行有错` : ''}。${plan.missing > 0 ? `目录里另有 ${plan.missing} 项表格里没有，保留不动。` : ''}`}
        description={plan.notes.length > 0 ? plan.notes.map((note) => <div key={note}>{note}</div>) : undefined}
      />
      {take.error && <ErrorSentence error={take.error} />}
      <Space wrap>
        {plan.wrong > 0 && (
          <Checkbox checked={onlyRight} onChange={(event) => setOnlyRight(event.target.checked)}>
            有错的 {plan.wrong} 行不导入
          </Checkbox>
        )}
        <WhyButton
          type="primary"
          blockers={blockersOf(plan, onlyRight)}
          loading={take.isPending}
          onClick={() =>
            take.mutate({ path: { organId: organ.id }, body: { ...chosen, domain, fingerprint: plan.fingerprint, onlyRight } })
          }
        >
          导入
        </WhyButton>
      </Space>
      <Lines lines={plan.lines} />
    </>
  );
}

function blockersOf({ added, changed, wrong }: ImportPlan, onlyRight: boolean) {
  if (wrong > 0 && !onlyRight) return [{ code: 'wrong', message: `有 ${wrong} 行有错。改好表格重新上传，或者勾选不导入这些行。` }];
  return added + changed === 0 ? [{ code: 'none', message: '没有要新增或修改的。' }] : [];
}

const words: Record<ImportLine['what'], string> = { wrong: '有错', new: '新增', changed: '修改', same: '相同' };
const order: ImportLine['what'][] = ['wrong', 'changed', 'new', 'same'];

function Lines({ lines }: { lines: readonly ImportLine[] }) {
  const sorted = [...lines].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
  return (
    <Table<ImportLine>
      className="apart"
      size="small"
      rowKey={(line) => `${line.sheet} ${line.line}`}
      dataSource={sorted}
      pagination={{ pageSize: 20, size: 'small', hideOnSinglePage: true }}
      scroll={{ x: 860 }}
      columns={[
        { title: '位置', width: 120, render: (_, line) => `${line.sheet} 第${line.line}行` },
        { title: '领域', width: 110, dataIndex: 'domain' },
        { title: '事项', render: (_, line) => [line.level1, line.level2, line.level3].filter(Boolean).join(' · ') },
        { title: '时限理解为', width: 220, dataIndex: 'duty' },
        {
          title: '情况',
          width: 260,
          render: (_, line) =>
            line.what === 'wrong' ? (
              <span className="gap-words">{line.problems.join('')}</span>
            ) : (
              <>
                {words[line.what]}
                {line.changes.length > 0 && `：${line.changes.join('、')}`}
                {line.notes.map((note) => (
                  <div key={note} className="quiet">
                    {note}
                  </div>
                ))}
              </>
            ),
        },
      ]}
    />
  );
}
