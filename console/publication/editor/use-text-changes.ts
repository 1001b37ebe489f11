// Tells what was written: at once in an ordinary text, a moment later in a very long one, whose whole text takes long to write out.
import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { withoutMarks } from './pasted-pictures.ts';

/** Characters from which on writing out waits for a pause in the typing. */
const long = 100_000;
const pause = 400;

export interface TextChanges {
  /** The text stands as the server knows it. */
  known: (editor: Editor) => void;
  written: (editor: Editor) => void;
  /** Tells now what is still waiting. */
  flush: () => void;
}

export function useTextChanges(onChange: (html: string) => void): TextChanges {
  const known = useRef('');
  const waiting = useRef<{ editor: Editor; timer: ReturnType<typeof setTimeout> } | null>(null);
  const tell = useRef(onChange);
  tell.current = onChange;
  const changes = useRef<TextChanges>({
    known: (editor) => {
      known.current = textOf(editor);
    },
    written: (editor) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { editor, timer: setTimeout(() => changes.current.flush(), pause) };
      if (editor.state.doc.content.size < long) changes.current.flush();
    },
    flush: () => {
      const editor = waiting.current?.editor;
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = null;
      if (!editor || editor.isDestroyed) return;
      const html = textOf(editor);
      // The editor tidies by itself, for example below a table at the end: that is nobody's writing.
      if (html === known.current) return;
      known.current = html;
      tell.current(html);
    },
  });
  useFlushing(changes.current.flush);
  return changes.current;
}

/** Shortcuts such as Ctrl+S act on everything typed; so does leaving the page. */
function useFlushing(flush: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && flush();
    window.addEventListener('keydown', press, true);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
}

/** The text as it is saved: without pictures on their way and without the empty line kept below a table to write on. */
function textOf(editor: Editor): string {
  return editor.isEmpty ? '' : withoutMarks(editor.getHTML()).replace(/(?:<p><\/p>)+$/, '');
}
