// Uploads a picture and puts it into the text, with words for those who cannot see it.
import type { Editor } from '@tiptap/core';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { Upload } from '../../parts/upload.tsx';

export function PictureDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const [hash, setHash] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [alt, setAlt] = useState('');
  const put = () => {
    if (hash)
      editor
        .chain()
        .focus()
        .setImage({ src: `files/${hash}`, alt: alt.trim() || name })
        .run();
    close();
  };
  return (
    <Modal open title="插入图片" okText="插入" okButtonProps={{ disabled: hash === null }} onOk={put} onCancel={close} destroyOnHidden>
      {hash === null ? (
        <Upload
          purpose="image"
          accept=".png,.jpg,.jpeg,.gif,.webp"
          label="选择图片"
          onDone={(done) => {
            setHash(done.fileHash);
            setName(done.fileName.replace(/\.\w+$/, ''));
          }}
        />
      ) : (
        <p>已上传：{name}</p>
      )}
      <Form.Item label="图片说明" layout="vertical" help="读屏软件会读出来；图片打不开时也会显示。">
        <Input value={alt} maxLength={100} aria-label="图片说明" placeholder={name} onChange={(event) => setAlt(event.target.value)} />
      </Form.Item>
    </Modal>
  );
}
