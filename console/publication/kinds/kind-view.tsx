// One kind: what it asks for; changed, closed and opened again by whoever heads the office.
import { Button, Popconfirm, Space, Tag } from 'antd';
import { useState } from 'react';
import { useTell } from '../../api/hooks.ts';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { useOrgan } from '../../parts/organ.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { useColumns } from '../ask.ts';
import type { KindToEdit } from '../types.ts';
import { typeNames } from './field-types.ts';
import { KindForm } from './kind-form.tsx';

export function KindView({ kind, may }: { kind: KindToEdit; may: boolean }) {
  const [editing, setEditing] = useState(false);
  const columns = useColumns();
  const column = columns.data?.find((one) => one.id === kind.defaultColumnId);
  if (editing)
    return (
      <section className="panel">
        <h2>修改“{kind.name}”</h2>
        <KindForm kind={kind} done={() => setEditing(false)} cancel={() => setEditing(false)} />
      </section>
    );
  return (
    <section className="panel">
      <h2>
        {kind.name} {kind.closed && <Tag>已停用</Tag>}
      </h2>
      <p className="quiet">
        通常放到“{column?.name ?? '未指定栏目'}”；{kind.inLegalDisclosure ? '计入法定主动公开内容' : '不计入法定主动公开内容'}；已有{' '}
        {kind.used} 条。
      </p>
      <h3>除标题、栏目、正文、附件外还要填</h3>
      {kind.fields.length === 0 ? (
        <p className="quiet">没有别的项目。</p>
      ) : (
        <ul className="kind-fields">
          {kind.fields.map((one) => (
            <li key={one.name}>
              {one.label} {one.required && <span className="must">必填</span>}
              <span className="quiet">
                {'　'}
                {typeNames[one.type] ?? one.type}
                {one.hint && `　${one.hint}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {may && <Acts kind={kind} edit={() => setEditing(true)} />}
    </section>
  );
}

function Acts({ kind, edit }: { kind: KindToEdit; edit: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const path = { organId: organ.id, code: kind.code };
  const close = useTell('post', '/api/organs/{organId}/kinds/{code}/close', { done: () => said('已停用') });
  const reopen = useTell('post', '/api/organs/{organId}/kinds/{code}/reopen', { done: () => said('已恢复使用') });
  const error = close.error ?? reopen.error;
  return (
    <>
      {error && <ErrorSentence error={error} />}
      <Space wrap>
        <Button type="primary" onClick={edit}>
          修改
        </Button>
        {kind.closed ? (
          <Button loading={reopen.isPending} onClick={() => reopen.mutate({ path })}>
            恢复使用
          </Button>
        ) : (
          <Popconfirm
            title={`停用“${kind.name}”？`}
            description="停用后不能再选它起草；已经公开的不受影响，随时可以恢复。"
            okText="停用"
            cancelText="不停用"
            onConfirm={() => close.mutate({ path })}
          >
            <Button danger loading={close.isPending}>
              停用
            </Button>
          </Popconfirm>
        )}
      </Space>
    </>
  );
}
