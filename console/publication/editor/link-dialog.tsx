// Puts a link on the selected words, or takes it off.
import type { Editor } from '@tiptap/core';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';

export function LinkDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const former = String(editor.getAttributes('link').href ?? '');
  const [href, setHref] = useState(former);
  const [problem, setProblem] = useState('');
  const put = () => {
    const address = href.trim();
    if (address === '') editor.chain().focus().extendMarkRange('link').unsetLink().run();
    else if (!/^(https?:\/\/[^\s/]+|mailto:\S+@\S+|tel:[\d+-]+)/.test(address)) return setProblem('网址应以 http:// 或 https:// 开头。');
    else if (editor.state.selection.empty && !former)
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] })
        .run();
    else editor.chain().focus().extendMarkRange('link').setLink({ href: address }).run();
    close();
  };
  return (
    <Modal open title="链接" okText={href.trim() === '' && former ? '去掉链接' : '确定'} onOk={put} onCancel={close} destroyOnHidden>
      <Form.Item label="网址" layout="vertical" validateStatus={problem ? 'error' : ''} help={problem || '留空就去掉链接。'}>
        <Input
          value={href}
          autoFocus
          aria-label="网址"
          placeholder="https://"
          onChange={(event) => setHref(event.target.value)}
          onPressEnter={put}
        />
      </Form.Item>
    </Modal>
  );
}
