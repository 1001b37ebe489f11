// Copies words with one press, also where the page came without https and the newer clipboard is missing.
import { App } from 'antd';
import { useCallback } from 'react';

/** Copies and says so; says what to do instead where the browser does not let the page copy. */
export function useCopy(): (text: string, sentence?: string) => void {
  const { message } = App.useApp();
  return useCallback(
    (text, sentence = '已复制') =>
      void copy(text).then((done) => (done ? message.success(sentence) : message.warning('浏览器不让复制，请选中文字按 Ctrl+C'))),
    [message],
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
}

function copyBySelecting(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'for-readers';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
