// What can be done with the table the cursor stands in.
import type { Editor } from '@tiptap/core';

const tools: { title: string; act: (editor: Editor) => boolean }[] = [
  { title: '下面加一行', act: (of) => of.chain().focus().addRowAfter().run() },
  { title: '右边加一列', act: (of) => of.chain().focus().addColumnAfter().run() },
  { title: '删这一行', act: (of) => of.chain().focus().deleteRow().run() },
  { title: '删这一列', act: (of) => of.chain().focus().deleteColumn().run() },
  { title: '合并或拆分', act: (of) => of.chain().focus().mergeOrSplit().run() },
  { title: '首行作表头', act: (of) => of.chain().focus().toggleHeaderRow().run() },
  { title: '删除表格', act: (of) => of.chain().focus().deleteTable().run() },
];

export function TableTools({ editor }: { editor: Editor }) {
  return (
    <fieldset className="table-tools" aria-label="表格">
      {tools.map(({ title, act }) => (
        <button key={title} type="button" className="tool" onMouseDown={(event) => event.preventDefault()} onClick={() => act(editor)}>
          {title}
        </button>
      ))}
    </fieldset>
  );
}
