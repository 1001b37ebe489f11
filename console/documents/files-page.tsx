// All files of the organ: where each is used, what was found in it, which nobody uses any more.
import { Button, Popconfirm, Tag } from 'antd';
import type { Row } from '../api/client.ts';
import { useTell } from '../api/hooks.ts';
import { DataList } from '../parts/data-list.tsx';
import { minuteInWords } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { OrganLink, useHolds, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { sizeInWords } from '../parts/size-text.ts';
import { useSaid } from '../parts/use-said.ts';
import { fileAddress } from '../publication/pictures.ts';

const path = '/api/organs/{organId}/files';
type File = Row<typeof path>;

export function FilesPage() {
  const organ = useOrgan();
  const mayClear = useHolds('disclosureOfficer', 'disclosureHead');
  const columns: ListColumn<File>[] = [
    { title: '文件', show: (row) => <Name row={row} organId={organ.id} /> },
    { title: '用在哪里', show: (row) => <Uses row={row} /> },
    { title: '检查', show: (row) => <Check row={row} /> },
    {
      title: '来源',
      show: (row) => (
        <>
          {row.uploadedBy}
          <br />
          <span className="quiet">{minuteInWords(row.uploadedAt)}</span>
        </>
      ),
    },
    ...(mayClear ? [{ title: '清除', show: (row: File) => <Clear row={row} /> }] : []),
  ];
  return (
    <Page title="文件" about="稿子和公开页面用到的附件、图片。没有用处的可以清除。">
      <DataList
        name="files"
        path={path}
        at={{ organId: organ.id }}
        filters={[
          { kind: 'words', name: 'text', placeholder: '找文件名' },
          {
            kind: 'choice',
            name: 'show',
            placeholder: '全部文件',
            choices: [
              { value: 'found', label: '查出问题的' },
              { value: 'unchecked', label: '还没检查的' },
              { value: 'unused', label: '没有用处的' },
            ],
          },
        ]}
        columns={columns}
        rowKey={(row) => row.fileHash}
        empty={
          <EmptyTeaches title="还没有文件">
            <p>起草时上传的附件和图片会列在这里，可以看到用在哪里、查出了什么。</p>
          </EmptyTeaches>
        }
      />
    </Page>
  );
}

function Name({ row, organId }: { row: File; organId: string }) {
  return (
    <>
      <a href={fileAddress(organId, row.fileHash, { name: row.fileName })}>{row.fileName}</a>
      <br />
      <span className="quiet">
        {sizeInWords(row.size)}
        {row.made === 'clean' && '，由系统清理过'}
        {row.made === 'mask' && '，由系统隐去过个人信息'}
      </span>
    </>
  );
}

function Uses({ row }: { row: File }) {
  if (row.uses.length === 0 && row.otherUses.length === 0) return <span className="quiet">没有用处</span>;
  return (
    <ul className="file-uses">
      {row.uses.map((one) => (
        <li key={`${one.publicationId}${one.public}`}>
          <OrganLink to={`/publication/${one.publicationId}`}>{one.title || '未写标题的稿子'}</OrganLink>{' '}
          <Tag color={one.public ? 'green' : 'blue'}>{one.public ? '已公开' : '稿子'}</Tag>
        </li>
      ))}
      {row.otherUses.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

function Check({ row }: { row: File }) {
  if (row.check === 'pending') return <Tag>正在检查</Tag>;
  if (row.check === 'failed' || row.check === 'refused')
    return (
      <>
        <Tag color="red">{row.check === 'refused' ? '不能公开' : '没能检查'}</Tag>
        <br />
        <span className="quiet">{row.problem}</span>
      </>
    );
  if (row.check === 'none') return <span className="quiet">没有检查过</span>;
  return row.findings > 0 ? <Tag color="gold">查出 {row.findings} 处</Tag> : <Tag color="green">没有问题</Tag>;
}

function Clear({ row }: { row: File }) {
  const organ = useOrgan();
  const said = useSaid();
  const clear = useTell('post', '/api/organs/{organId}/files/clear', { done: () => said('正在清除') });
  if (row.uses.length > 0 || row.otherUses.length > 0) return null;
  return (
    <>
      {clear.error && <ErrorSentence error={clear.error} />}
      <Popconfirm
        title="清除这个文件？"
        description="没有稿子和公开页面用到它。清除后不能找回，备份里的副本会保留到备份过期。"
        okText="清除"
        cancelText="不清除"
        onConfirm={() => clear.mutate({ path: { organId: organ.id }, body: { fileHashes: [row.fileHash] } })}
      >
        <Button size="small" danger loading={clear.isPending}>
          清除
        </Button>
      </Popconfirm>
    </>
  );
}
