// The field in which the text is written: toolbar above, what is pasted cleaned, pictures uploaded on their own.
import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { App } from 'antd';
import { useEffect, useMemo, useRef } from 'react';
import { styleNonce } from '../../api/base.ts';
import { pictureAddress } from '../pictures.ts';
import { extensions } from './extensions.ts';
import { cleanPasted, type Pasted } from './paste.ts';
import { type PastedPicture, picturesInRtf } from './paste-pictures.ts';
import { bringIn, picturesOf } from './pasted-pictures.ts';
import { Toolbar } from './toolbar.tsx';
import { useTextChanges } from './use-text-changes.ts';

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
  const changes = useTextChanges(onChange);
  const pasting = usePasting(organId, (sentence) => void message.info(sentence, 6));
  const editor = useEditor({
    extensions: list,
    content: initial,
    injectNonce: styleNonce,
    editorProps: {
      attributes: { class: 'public-text', 'aria-label': '正文', role: 'textbox', 'aria-multiline': 'true', lang: 'zh-CN' },
      handleDOMEvents: { paste: (_view, event) => pasting.before(event) },
      transformPastedHTML: (html) => (html.includes('data-pm-slice') ? html : pasting.clean(html)),
      handlePaste: (_view, event) => pasting.files(event.clipboardData),
      handleDrop: (_view, event) => pasting.files((event as DragEvent).dataTransfer),
    },
    onCreate: ({ editor: of }) => changes.known(of),
    onTransaction: ({ editor: of, transaction }) => void (transaction.getMeta('preventUpdate') && changes.known(of)),
    onUpdate: ({ editor: of }) => changes.written(of),
    onBlur: () => {
      changes.flush();
      onLeave();
    },
    shouldRerenderOnTransaction: false,
  });
  pasting.into(editor);
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

/** What happens around a paste: the RTF beside the HTML, pictures on their way, what stayed behind. */
function usePasting(organId: string, say: (sentence: string) => void) {
  const editor = useRef<Editor | null>(null);
  const rtf = useRef<{ type: string; data: string }[]>([]);
  const begin = (pictures: readonly PastedPicture[]) => {
    // The marks stand in the text only after this event is over.
    if (pictures.length > 0) setTimeout(() => editor.current && void bringIn(editor.current, organId, pictures, say));
  };
  return {
    into: (of: Editor | null) => {
      editor.current = of;
    },
    before: (event: ClipboardEvent) => {
      const html = event.clipboardData?.getData('text/html') ?? '';
      rtf.current = html.includes('file:') ? picturesInRtf(event.clipboardData?.getData('text/rtf') ?? '') : [];
      return false;
    },
    clean: (html: string) => {
      const pasted = cleanPasted(html, rtf.current);
      begin(pasted.pictures);
      tellLosses(pasted, say);
      return pasted.html;
    },
    files: (from: DataTransfer | null) => {
      const files = [...(from?.files ?? [])].filter((one) => one.type.startsWith('image/'));
      // With HTML beside them the pictures stand in it already.
      if (files.length === 0 || (from?.getData('text/html') ?? '') !== '') return false;
      void picturesOf(files).then((pictures) => {
        for (const one of pictures) editor.current?.chain().focus().setImage({ src: one.mark, alt: '' }).run();
        begin(pictures);
      });
      return true;
    },
  };
}

function tellLosses({ lostPictures, hidden, changes }: Pasted, say: (sentence: string) => void): void {
  if (lostPictures > 0) say(`有 ${lostPictures} 张图片没有随文字带过来，请用“图片”按钮上传。`);
  if (hidden > 0) say(`有 ${hidden} 处在原文件里隐藏着的内容，没有带过来。`);
  if (changes > 0) say(`原文件里有 ${changes} 处修订，已按接受修订带过来，请核对。`);
}
