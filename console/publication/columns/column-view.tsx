// One column: what it is for and what its page says; changed by the disclosure office.
import { Button, Form, Input, Space } from 'antd';
import { useState } from 'react';
import { useTell } from '../../api/hooks.ts';
import { DayText } from '../../parts/day-text.tsx';
import { OrganLink, useOrgan } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { WhyButton } from '../../parts/why-button.tsx';
import { useIsOffice } from '../may.ts';
import type { Column } from '../types.ts';

const texts = [
  { name: 'name', label: '栏目名称', max: 60, rows: 1 },
  { name: 'content', label: '放什么内容', max: 1000, rows: 3 },
  { name: 'description', label: '栏目描述', max: 300, rows: 2 },
  { name: 'keywords', label: '关键词', max: 200, rows: 1 },
  { name: 'columnType', label: '栏目类别', max: 200, rows: 1 },
  { name: 'basis', label: '依据', max: 500, rows: 2 },
  { name: 'updateDuty', label: '更新要求', max: 200, rows: 1 },
  { name: 'responsibleOffice', label: '责任科室', max: 200, rows: 1 },
  { name: 'emptySentence', label: '没有内容时写什么', max: 200, rows: 2 },
] as const;

type Values = Record<(typeof texts)[number]['name'], string>;

const notOffice = [{ code: 'role', message: '栏目由公开办工作人员或公开办负责人修改。' }];

export function ColumnView({ column }: { column: Column }) {
  const [editing, setEditing] = useState(false);
  const office = useIsOffice();
  return (
    <section className="panel column-view">
      <header className="page-head">
        <h2>{column.name}</h2>
        {!editing && (
          <Space>
            {column.holdsPublications && (
              <OrganLink to={`/publication?columnId=${column.id}&state=published`}>看内容（{column.publicationCount}）</OrganLink>
            )}
            <WhyButton blockers={office ? [] : notOffice} onClick={() => setEditing(true)}>
              修改
            </WhyButton>
          </Space>
        )}
      </header>
      {editing ? <Editing column={column} close={() => setEditing(false)} /> : <Texts column={column} />}
    </section>
  );
}

function Texts({ column }: { column: Column }) {
  return (
    <dl className="facts-list">
      {texts.slice(1).map(({ name, label }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{column[name] || <span className="quiet">—</span>}</dd>
        </div>
      ))}
      <div>
        <dt>最近公开</dt>
        <dd>
          <DayText day={column.newestOn} />
        </dd>
      </div>
    </dl>
  );
}

function Editing({ column, close }: { column: Column; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const edit = useTell('patch', '/api/organs/{organId}/columns/{id}', {
    done: () => {
      said('已修改，公开页面随即更新');
      close();
    },
  });
  const initial = Object.fromEntries(texts.map(({ name }) => [name, column[name] ?? ''])) as Values;
  return (
    <TellForm<Values, unknown, Parameters<typeof edit.mutate>[0]>
      of={edit}
      submit="保存"
      initialValues={initial}
      inputs={(values) => ({
        path: { organId: organ.id, id: column.id },
        body: { ...values, emptySentence: values.emptySentence.trim() || null },
      })}
      beside={<Button onClick={close}>取消</Button>}
    >
      {texts.map(({ name, label, max, rows }) => (
        <Form.Item
          key={name}
          name={name}
          label={label}
          {...(name === 'emptySentence' ? { help: '留空就用系统的说明：本栏目暂无内容。' } : {})}
        >
          {rows === 1 ? <Input maxLength={max} /> : <Input.TextArea rows={rows} maxLength={max} showCount />}
        </Form.Item>
      ))}
    </TellForm>
  );
}
