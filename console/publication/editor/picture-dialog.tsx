// Uploads a picture and puts it into the text, or describes the one that is chosen: words for those who cannot see it.
import type { Editor } from '@tiptap/core';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { Upload } from '../../parts/upload.tsx';

export function PictureDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const [chosen] = useState<{ src: string; alt: string } | null>(() => chosenPicture(editor));
  const [hash, setHash] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [alt, setAlt] = useState(chosen?.alt ?? '');
  const words = alt.trim();
  const put = () => {
    if (chosen) editor.chain().focus().updateAttributes('image', { alt: words }).run();
    else if (hash)
      editor
        .chain()
        .focus()
        .setImage({ src: `files/${hash}`, alt: words })
        .run();
    close();
  };
  return (
    <Modal
      open
      title={chosen ? '图片说明' : '插入图片'}
      okText={chosen ? '写好了' : '插入'}
      okButtonProps={{ disabled: (!chosen && hash === null) || words === '' }}
      onOk={put}
      onCancel={close}
      destroyOnHidden
    >
      {!chosen && hash === null && (
        <Upload
          purpose="image"
          accept=".png,.jpg,.jpeg,.gif,.webp"
          label="选择图片"
          onDone={(done) => {
            setHash(done.fileHash);
            setName(done.fileName);
          }}
        />
      )}
      {!chosen && hash !== null && <p>已上传：{name}</p>}
      <Form.Item
        label={
          <span>
            图片说明<span className="must">必填</span>
          </span>
        }
        layout="vertical"
        help="一句话说清图上是什么：读屏软件会读出来，图片打不开时也会显示。"
      >
        <Input
          value={alt}
          maxLength={100}
          aria-label="图片说明"
          placeholder="例如：东里村水库大坝加固后的正面"
          onChange={(event) => setAlt(event.target.value)}
        />
      </Form.Item>
    </Modal>
  );
}

function chosenPicture(editor: Editor): { src: string; alt: string } | null {
  if (!editor.isActive('image')) return null;
  const { src, alt } = editor.getAttributes('image');
  return { src: String(src ?? ''), alt: String(alt ?? '') };
}
