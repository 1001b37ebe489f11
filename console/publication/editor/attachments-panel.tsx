// Attachments: uploaded, named, put in order, removed; each says how far its check is.
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { App, Button, Input, Space, Tag } from 'antd';
import { type MouseEvent, useRef } from 'react';
import { useOrgan } from '../../parts/organ.tsx';
import { sizeInWords } from '../../parts/size-text.ts';
import { Upload } from '../../parts/upload.tsx';
import { fileAddress } from '../pictures.ts';
import type { Attachment, FileCheck, Finding } from '../types.ts';
import type { Desk } from './use-desk.ts';

export function AttachmentsPanel({ desk, checks }: { desk: Desk; checks: readonly FileCheck[] }) {
  const organ = useOrgan();
  const all = desk.writing.fields.attachments;
  // Several files may finish before the page is drawn again.
  const latest = useRef(all);
  latest.current = all;
  const set = (next: Attachment[]) => {
    latest.current = next;
    desk.setField('attachments', next);
  };
  const problem = desk.problems.find((one) => one.field === 'attachments')?.message;
  return (
    <section className="panel" id="field-attachments">
      <h2>附件{all.length > 0 && `（${all.length}）`}</h2>
      <ol className="attachments">
        {all.map((one, at) => (
          <li key={one.id}>
            <Input
              aria-label={`附件 ${at + 1} 的标题`}
              value={one.title}
              maxLength={200}
              onChange={(event) => set(replaced(all, at, { ...one, title: event.target.value }))}
            />
            <div className="attachment-line">
              <FileLink
                address={fileAddress(organ.id, one.fileHash, { name: one.fileName })}
                name={one.fileName}
                findings={desk.findings.filter((found) => found.fileHash === one.fileHash && found.waiver === null)}
              />
              <span className="quiet">{sizeInWords(one.size)}</span>
              <CheckTag check={checks.find((check) => check.fileHash === one.fileHash)} findings={desk.findings} />
              <Space size={0}>
                <Button
                  size="small"
                  type="text"
                  aria-label="上移"
                  disabled={at === 0}
                  icon={<ArrowUpOutlined />}
                  onClick={() => set(moved(all, at, at - 1))}
                />
                <Button
                  size="small"
                  type="text"
                  aria-label="下移"
                  disabled={at === all.length - 1}
                  icon={<ArrowDownOutlined />}
                  onClick={() => set(moved(all, at, at + 1))}
                />
                <Button
                  size="small"
                  type="text"
                  danger
                  aria-label={`移除${one.title}`}
                  icon={<DeleteOutlined />}
                  onClick={() => set(all.filter((_, n) => n !== at))}
                />
              </Space>
            </div>
          </li>
        ))}
      </ol>
      {problem && <p className="field-problem">{problem}</p>}
      <Upload
        purpose="attachment"
        multiple
        label="添加附件"
        hint="可拖到这里，断线会接着传。"
        onDone={(file) => {
          if (!file.fileHash || latest.current.some((one) => one.fileHash === file.fileHash)) return;
          const { id, fileName, size, fileHash } = file;
          const title = fileName.replace(/\.\w{1,8}$/, '');
          set([...latest.current, { id, title, fileHash, fileName, size, mediaType: file.mediaType ?? 'application/octet-stream' }]);
        }}
      />
    </section>
  );
}

/** What may leak is not taken away unawares: downloading asks first. */
function FileLink({ address, name, findings }: { address: string; name: string; findings: readonly Finding[] }) {
  const { modal } = App.useApp();
  const ask = (event: MouseEvent) => {
    if (findings.length === 0) return;
    event.preventDefault();
    modal.confirm({
      title: '这个文件里查出了问题',
      content: `里面有 ${findings.length} 处要处理的内容（${[...new Set(findings.map((one) => one.kindName))].join('、')}）。下载后请妥善保管，不要转发。`,
      okText: '仍要下载',
      onOk: () => window.location.assign(address),
    });
  };
  return (
    <a href={address} onClick={ask}>
      {name}
    </a>
  );
}

function CheckTag({ check, findings }: { check: FileCheck | undefined; findings: readonly Finding[] }) {
  if (!check || check.state === 'pending' || check.state === 'stale') return <Tag>正在检查</Tag>;
  const open = findings.filter((one) => one.fileHash === check.fileHash && one.waiver === null);
  if (check.state === 'refused') return <Tag color="red">不能公开</Tag>;
  if (open.some((one) => one.severity === 'block')) return <Tag color="red">{open.length} 处要处理</Tag>;
  return open.length > 0 ? <Tag color="gold">{open.length} 处提醒</Tag> : <Tag color="green">已检查</Tag>;
}

const replaced = (all: readonly Attachment[], at: number, by: Attachment) => all.map((one, n) => (n === at ? by : one));

function moved(all: readonly Attachment[], from: number, to: number): Attachment[] {
  const next = [...all];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
