// The field in which the text is written: toolbar above, what is pasted cleaned, pictures from uploads.
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { App } from 'antd';
import { useEffect, useMemo } from 'react';
import { styleNonce } from '../../api/base.ts';
import { pictureAddress } from '../pictures.ts';
import { extensions } from './extensions.ts';
import { cleanPasted } from './paste.ts';
import { Toolbar } from './toolbar.tsx';

interface Props {
  organId: string;
  initial: string;
  onChange: (html: string) => void;
  onLeave: () => void;
  /** Hands the editor out, for finding places and for what the server changed. */
  onReady: (editor: Editor) => void;
  /** A sentence below the text, e.g. that it is empty. */
  problem?: string | undefined;
}

export function RichText({ organId, initial, onChange, onLeave, onReady, problem }: Props) {
  const { message } = App.useApp();
  const list = useMemo(() => extensions((src) => pictureAddress(organId, src)), [organId]);
  const editor = useEditor({
    extensions: list,
    content: initial,
    injectNonce: styleNonce,
    editorProps: {
      attributes: { class: 'public-text', 'aria-label': '正文', role: 'textbox', 'aria-multiline': 'true', lang: 'zh-CN' },
      transformPastedHTML: (html) => (html.includes('data-pm-slice') ? html : pasted(html, (sentence) => void message.info(sentence, 6))),
    },
    onUpdate: ({ editor: of }) => onChange(of.isEmpty ? '' : of.getHTML()),
    onBlur: onLeave,
    shouldRerenderOnTransaction: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: handed out once for each editor.
  useEffect(() => {
    if (editor) onReady(editor);
  }, [editor]);
  if (!editor) return null;
  return (
    <div className={problem ? 'rich-text rich-text-wrong' : 'rich-text'} id="field-bodyHtml">
      <Toolbar editor={editor} />
      <EditorContent editor={editor} className="rich-text-body" />
      {problem && <p className="field-problem">{problem}</p>}
    </div>
  );
}

function pasted(html: string, say: (sentence: string) => void): string {
  const { html: clean, lostPictures } = cleanPasted(html);
  if (lostPictures > 0) say(`有 ${lostPictures} 张图片没有随文字带过来，请用“图片”按钮上传。`);
  return clean;
}
