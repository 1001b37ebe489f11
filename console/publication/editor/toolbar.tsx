// The buttons above the text.
import {
  AlignCenterOutlined,
  AlignRightOutlined,
  BoldOutlined,
  ItalicOutlined,
  LinkOutlined,
  OrderedListOutlined,
  PictureOutlined,
  RedoOutlined,
  TableOutlined,
  UnderlineOutlined,
  UndoOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { LinkDialog } from './link-dialog.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import { TableTools } from './table-tools.tsx';

export function Toolbar({ editor }: { editor: Editor }) {
  const [dialog, setDialog] = useState<'link' | 'picture' | null>(null);
  const now = useEditorState({ editor, selector: ({ editor: of }) => stateOf(of) });
  const run = () => editor.chain().focus();
  return (
    <div className="toolbar" role="toolbar" aria-label="排版">
      <Select
        size="small"
        aria-label="段落样式"
        className="toolbar-style"
        value={now.level}
        options={levels}
        popupMatchSelectWidth={false}
        onChange={(level: number) =>
          level === 0
            ? run().setParagraph().run()
            : run()
                .setHeading({ level: level as 2 })
                .run()
        }
      />
      <Tool title="加粗 Ctrl+B" on={now.bold} act={() => run().toggleBold().run()} icon={<BoldOutlined />} />
      <Tool title="斜体 Ctrl+I" on={now.italic} act={() => run().toggleItalic().run()} icon={<ItalicOutlined />} />
      <Tool title="下划线 Ctrl+U" on={now.underline} act={() => run().toggleUnderline().run()} icon={<UnderlineOutlined />} />
      <Tool title="上标" on={now.sup} act={() => run().toggleSup().run()} icon={<span>x²</span>} />
      <Tool title="下标" on={now.sub} act={() => run().toggleSub().run()} icon={<span>x₂</span>} />
      <i className="toolbar-gap" />
      <Tool title="项目符号" on={now.bullets} act={() => run().toggleBulletList().run()} icon={<UnorderedListOutlined />} />
      <Tool title="编号" on={now.numbers} act={() => run().toggleOrderedList().run()} icon={<OrderedListOutlined />} />
      <Tool
        title="居中"
        on={now.center}
        act={() =>
          run()
            .setAlign(now.center ? null : 'center')
            .run()
        }
        icon={<AlignCenterOutlined />}
      />
      <Tool
        title="靠右（落款）"
        on={now.right}
        act={() =>
          run()
            .setAlign(now.right ? null : 'right')
            .run()
        }
        icon={<AlignRightOutlined />}
      />
      <i className="toolbar-gap" />
      <Tool title="链接" on={now.link} act={() => setDialog('link')} icon={<LinkOutlined />} />
      <Tool title="图片" on={now.picture} act={() => setDialog('picture')} icon={<PictureOutlined />} />
      <Tool
        title="表格"
        on={now.table}
        act={() => run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
        icon={<TableOutlined />}
      />
      <i className="toolbar-gap" />
      <Tool title="撤销 Ctrl+Z" on={false} off={!now.undo} act={() => run().undo().run()} icon={<UndoOutlined />} />
      <Tool title="重做 Ctrl+Y" on={false} off={!now.redo} act={() => run().redo().run()} icon={<RedoOutlined />} />
      {now.table && <TableTools editor={editor} />}
      {dialog === 'link' && <LinkDialog editor={editor} close={() => setDialog(null)} />}
      {dialog === 'picture' && <PictureDialog editor={editor} close={() => setDialog(null)} />}
    </div>
  );
}

const levels = [
  { value: 0, label: '正文' },
  { value: 2, label: '一级标题' },
  { value: 3, label: '二级标题' },
  { value: 4, label: '三级标题' },
  { value: 5, label: '四级标题' },
];

function stateOf(of: Editor) {
  return {
    level: levels.find(({ value }) => value > 0 && of.isActive('heading', { level: value }))?.value ?? 0,
    bold: of.isActive('bold'),
    italic: of.isActive('italic'),
    underline: of.isActive('underline'),
    sup: of.isActive('sup'),
    sub: of.isActive('sub'),
    bullets: of.isActive('bulletList'),
    numbers: of.isActive('orderedList'),
    center: of.isActive({ align: 'center' }),
    right: of.isActive({ align: 'right' }),
    link: of.isActive('link'),
    table: of.isActive('table'),
    picture: of.isActive('image'),
    undo: of.can().undo(),
    redo: of.can().redo(),
  };
}

interface ToolProps {
  title: string;
  on: boolean;
  off?: boolean;
  act: () => void;
  icon: ReactNode;
}

function Tool({ title, on, off = false, act, icon }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      title={title}
      aria-label={title}
      aria-pressed={on}
      disabled={off}
      // The selection in the text must not be lost by pressing.
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    >
      {icon}
    </button>
  );
}
