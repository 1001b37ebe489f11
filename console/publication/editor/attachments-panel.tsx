// Attachments: uploaded, named, put in order, removed.
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Space } from 'antd';
import { useRef } from 'react';
import { useOrgan } from '../../parts/organ.tsx';
import { sizeInWords } from '../../parts/size-text.ts';
import { Upload } from '../../parts/upload.tsx';
import { fileAddress } from '../pictures.ts';
import type { Attachment } from '../types.ts';
import type { Desk } from './use-desk.ts';

export function AttachmentsPanel({ desk }: { desk: Desk }) {
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
              <a href={fileAddress(organ.id, one.fileHash, { name: one.fileName })}>{one.fileName}</a>
              <span className="quiet">{sizeInWords(one.size)}</span>
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

const replaced = (all: readonly Attachment[], at: number, by: Attachment) => all.map((one, n) => (n === at ? by : one));

function moved(all: readonly Attachment[], from: number, to: number): Attachment[] {
  const next = [...all];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
