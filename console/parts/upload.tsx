// Choosing or dropping files and sending them: progress, pause, going on after a broken line.
import { Button, Progress, Space } from 'antd';
import { type DragEvent, useId, useRef, useState } from 'react';
import { asRefusal } from '../api/refusal.ts';
import type { UploadState } from '../api/upload.ts';
import { ErrorSentence } from './error-sentence.tsx';
import { useOrgan } from './organ.tsx';
import { sizeInWords } from './size-text.ts';
import { type Sending, useUploads } from './use-uploads.ts';

interface Props {
  /** What the files are for, e.g. `attachment`, `import`. */
  purpose: string;
  /** Called once for each file the server has whole. */
  onDone: (state: UploadState) => void;
  /** Endings that are accepted, e.g. `.xlsx,.csv`. */
  accept?: string;
  multiple?: boolean;
  label?: string;
  hint?: string;
}

export function Upload({
  purpose,
  onDone,
  accept,
  multiple = false,
  label = '选择文件',
  hint = '也可以把文件拖到这里；断线后会接着传。',
}: Props) {
  const organ = useOrgan();
  const uploads = useUploads(organ.id, purpose, onDone);
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null) => uploads.add([...(files ?? [])].slice(0, multiple ? undefined : 1));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first.
    <div
      className={over ? 'upload upload-over' : 'upload'}
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
    >
      <input
        ref={chooser}
        id={id}
        className="for-readers"
        type="file"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <Button onClick={() => chooser.current?.click()}>{label}</Button> <span className="quiet">{hint}</span>
      {uploads.all.map((sending) => (
        <OneFile key={sending.key} sending={sending} uploads={uploads} />
      ))}
    </div>
  );
}

function OneFile({ sending, uploads }: { sending: Sending; uploads: ReturnType<typeof useUploads> }) {
  const percent = sending.file.size === 0 ? 100 : Math.floor((sending.received / sending.file.size) * 100);
  const { state } = sending;
  return (
    <div className="upload-file">
      <div className="upload-name">
        {sending.file.name} <span className="quiet">{sizeInWords(sending.file.size)}</span>
      </div>
      {state !== 'failed' && (
        <Progress
          aria-label="上传进度"
          percent={percent}
          size="small"
          status={state === 'done' ? 'success' : state === 'sending' ? 'active' : 'normal'}
        />
      )}
      {state === 'waiting' && <p className="quiet">线路断了，{sending.seconds} 秒后自动接着传。</p>}
      {state === 'failed' && <ErrorSentence error={sending.error} />}
      <Space>
        {(state === 'sending' || state === 'waiting') && (
          <Button size="small" onClick={() => uploads.pause(sending.key)}>
            暂停
          </Button>
        )}
        {(state === 'paused' || (state === 'failed' && mayGoOn(sending.error))) && (
          <Button size="small" onClick={() => uploads.resume(sending.key)}>
            接着传
          </Button>
        )}
        {state !== 'done' && (
          <Button size="small" type="text" onClick={() => uploads.remove(sending.key)}>
            {state === 'failed' && !mayGoOn(sending.error) ? '知道了' : '不传了'}
          </Button>
        )}
      </Space>
    </div>
  );
}

/** A file the server refuses for what it is stays refused; a broken line or a busy server does not last. */
function mayGoOn(error: unknown): boolean {
  return ![413, 415, 422].includes(asRefusal(error).status);
}
