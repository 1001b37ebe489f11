// The cleaned or masked copy of a file: what was changed, what is still found, and only then does it take the file's place.
import { Alert, Button, Modal, Space, Spin } from 'antd';
import { useEffect } from 'react';
import { useTell } from '../../api/hooks.ts';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { useOrgan } from '../../parts/organ.tsx';
import { sizeInWords } from '../../parts/size-text.ts';
import { fileAddress } from '../pictures.ts';
import type { MadeFile } from '../types.ts';
import { useTake } from './use-take.ts';

interface Props {
  publicationId: string;
  fileHash: string;
  how: 'clean' | 'mask';
  /** Puts the new file in the place of the old one. */
  take: (made: MadeFile) => Promise<void>;
  close: () => void;
}

const titles = { clean: '清理文件', mask: '隐去文件里的个人信息' } as const;

export function MendDialog({ publicationId, fileHash, how, take, close }: Props) {
  const organ = useOrgan();
  const mend = useTell('post', '/api/organs/{organId}/publications/{id}/mend-file', { refresh: false });
  const { mutate } = mend;
  useEffect(
    () => mutate({ path: { organId: organ.id, id: publicationId }, body: { fileHash, how } }),
    [mutate, organ.id, publicationId, fileHash, how],
  );
  const replace = useTake(take, close);
  return (
    <Modal open title={titles[how]} footer={null} width={640} onCancel={close} destroyOnHidden>
      {mend.isPending && (
        <p>
          <Spin size="small" /> 正在生成新的文件，原来的文件这时还没有动……
        </p>
      )}
      {mend.error && <ErrorSentence error={mend.error} />}
      {mend.data && (
        <>
          <Made made={mend.data} address={fileAddress(organ.id, mend.data.fileHash, { name: mend.data.fileName })} />
          <Alert
            className="sentence"
            type="info"
            showIcon
            title="换上以后，原来的文件不再属于这篇稿子，没有别处使用的会从系统里删除；需要留底的请在自己电脑上保存。"
          />
          {replace.error !== null && <ErrorSentence error={replace.error} />}
          <Space wrap>
            <Button type="primary" loading={replace.isPending} onClick={() => replace.run(mend.data)}>
              换上新的文件
            </Button>
            <Button onClick={close}>不换</Button>
          </Space>
        </>
      )}
    </Modal>
  );
}

function Made({ made, address }: { made: MadeFile; address: string }) {
  return (
    <>
      <p>
        新文件：<a href={address}>{made.fileName}</a> <span className="quiet">{sizeInWords(made.size)}，可以先下载看一看。</span>
      </p>
      <h3>做了这些改动（{made.changes.length}）</h3>
      <ul className="mend-changes">
        {made.changes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {made.problem && <Alert className="sentence" type="warning" showIcon title={made.problem} />}
      {made.left.length === 0 ? (
        <p className="quiet">新文件已重新检查，没有再发现问题。</p>
      ) : (
        <>
          <h3>新文件里还有（{made.left.length}）</h3>
          <ul>
            {made.left.slice(0, 10).map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same finding may stand twice.
              <li key={at}>
                {one.kindName}　{one.where}　{one.excerpt}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
