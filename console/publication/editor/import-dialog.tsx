// Brings a Word document into the draft: uploaded, read, looked at, and only then put into the text.
import { Alert, Button, Checkbox, Modal, Radio, Space } from 'antd';
import { useState } from 'react';
import { useTell } from '../../api/hooks.ts';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { useOrgan } from '../../parts/organ.tsx';
import { Upload } from '../../parts/upload.tsx';
import { useTake } from '../findings/use-take.ts';
import { withPictures } from '../pictures.ts';
import type { ImportedText, Writing } from '../types.ts';

interface Props {
  publicationId: string;
  now: Writing;
  /** Puts the text in, keeping what stood there as a version. */
  take: (next: Writing) => Promise<void>;
  close: () => void;
}

export function ImportDialog({ publicationId, now, take, close }: Props) {
  const organ = useOrgan();
  const read = useTell('post', '/api/organs/{organId}/publications/{id}/import-docx', { refresh: false });
  return (
    <Modal open title="导入 Word 文档" width={860} footer={null} onCancel={close} destroyOnHidden>
      {!read.data && (
        <>
          <p>标题、编号、表格（含合并的格）和图片会带过来，字体和颜色不带。批注、修订和隐藏文字不会混进来，会告诉您有多少。</p>
          <Upload
            purpose="attachment"
            accept=".docx"
            label="选择 .docx 文档"
            onDone={({ fileHash }) => fileHash && read.mutate({ path: { organId: organ.id, id: publicationId }, body: { fileHash } })}
          />
          {read.isPending && <p className="quiet">正在读取文档……</p>}
          {read.error && <ErrorSentence error={read.error} />}
        </>
      )}
      {read.data && <Look imported={read.data} now={now} take={take} close={close} />}
    </Modal>
  );
}

type LookProps = Omit<Props, 'publicationId'> & { imported: ImportedText };

function Look({ imported, now, take, close }: LookProps) {
  const organ = useOrgan();
  const empty = now.bodyHtml === '';
  const [how, setHow] = useState<'replace' | 'append'>('replace');
  const [head, setHead] = useState(imported.title !== '' || imported.documentNumber !== '');
  const put = useTake(take, close);
  return (
    <>
      {imported.told.length > 0 && (
        <Alert
          className="sentence"
          type="warning"
          showIcon
          title="请核对"
          description={
            <ul>
              {imported.told.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          }
        />
      )}
      {(imported.title !== '' || imported.documentNumber !== '') && (
        <p>
          <Checkbox checked={head} onChange={(event) => setHead(event.target.checked)}>
            {headInWords(imported)}
          </Checkbox>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard. */}
      <div className="import-look public-text" tabIndex={0}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned by the server. */}
        <div dangerouslySetInnerHTML={{ __html: withPictures(organ.id, imported.bodyHtml) }} />
      </div>
      {!empty && (
        <Radio.Group
          className="import-how"
          value={how}
          options={[
            { value: 'replace', label: '替换现在的正文（现在的会留作旧版）' },
            { value: 'append', label: '接在现在的正文后面' },
          ]}
          onChange={(event) => setHow(event.target.value)}
        />
      )}
      {put.error !== null && <ErrorSentence error={put.error} />}
      <Space>
        <Button type="primary" loading={put.isPending} onClick={() => put.run(merged(imported, now, { how, head }))}>
          放进正文
        </Button>
        <Button onClick={close}>不导入</Button>
      </Space>
    </>
  );
}

function headInWords({ title, documentNumber }: ImportedText): string {
  const parts = [title && `标题填为“${title}”`, documentNumber && `发文字号填为“${documentNumber}”`];
  return parts.filter(Boolean).join('，');
}

function merged(
  { title, documentNumber, bodyHtml }: ImportedText,
  now: Writing,
  { how, head }: { how: 'replace' | 'append'; head: boolean },
): Writing {
  const fields = { ...now.fields };
  if (head && title !== '') fields.title = title;
  if (head && documentNumber !== '') fields.documentNumber = documentNumber;
  return { fields, bodyHtml: how === 'append' ? `${now.bodyHtml}${bodyHtml}` : bodyHtml };
}
