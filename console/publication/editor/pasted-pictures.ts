// Pictures that were pasted or dropped: uploaded while the person goes on writing, then put where their mark stands.
import type { Editor } from '@tiptap/core';
import { upload } from '../../api/upload.ts';
import { forget, recall, remember } from '../../parts/remember.ts';
import type { PastedPicture } from './paste-pictures.ts';

const memory = { recall: (key: string) => recall<string>(key), remember, forget };
const silent = { progress: () => {}, waiting: () => {} };

/** The text without pictures that are still on their way. */
export function withoutMarks(html: string): string {
  return html.replace(/<img[^>]*src="files\/pasted-\d+"[^>]*>/g, '');
}

/** Uploads each picture; one that cannot be is taken out of the text and told. */
export async function bringIn(
  editor: Editor,
  organId: string,
  pictures: readonly PastedPicture[],
  say: (sentence: string) => void,
): Promise<void> {
  const outcomes = await Promise.all(pictures.map((one) => bringOne(editor, organId, one)));
  const lost = outcomes.filter((done) => !done).length;
  const come = outcomes.length - lost;
  if (lost > 0) say(`有 ${lost} 张图片没能上传，请用“图片”按钮重新插入。`);
  if (come > 0) say(`带来了 ${come} 张图片，请给每张写一句说明：点选图片，再按“图片”按钮。`);
}

async function bringOne(editor: Editor, organId: string, { mark, type, data }: PastedPicture): Promise<boolean> {
  const name = `${mark.replace('files/', '')}.${type.split('/')[1]?.replace('jpeg', 'jpg')}`;
  try {
    const file = new File([bytesOf(data)], name, { type });
    const { fileHash } = await upload(organId, 'image', file, silent, memory, new AbortController().signal);
    if (!fileHash) throw new Error('not whole');
    settle(editor, mark, `files/${fileHash}`);
    return true;
  } catch {
    settle(editor, mark, null);
    return false;
  }
}

/** Puts the stored picture where the mark stands; null takes the mark out. */
function settle(editor: Editor, mark: string, src: string | null): void {
  if (editor.isDestroyed) return;
  editor.commands.command(({ tr, state }) => {
    state.doc.descendants((node, at) => {
      if (node.type.name !== 'image' || node.attrs.src !== mark) return;
      const from = tr.mapping.map(at);
      if (src) tr.setNodeMarkup(from, null, { ...node.attrs, src });
      else tr.delete(from, from + node.nodeSize);
    });
    return true;
  });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64.replace(/\s/g, ''));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

let made = 0;

/** Picture files of a clipboard or a drop as marked pictures. */
export async function picturesOf(files: Iterable<File>): Promise<PastedPicture[]> {
  const pictures: PastedPicture[] = [];
  for (const file of files) {
    if (!/^image\/(png|jpeg|gif|webp)$/.test(file.type)) continue;
    pictures.push({ mark: `files/pasted-9${String(++made).padStart(6, '0')}`, type: file.type, data: await base64Of(file) });
  }
  return pictures;
}

function base64Of(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.onerror = () => fail(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
}
