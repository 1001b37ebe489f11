// Underlines in the text what screening found, while it is being written.
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Block, locate, type Stretch } from './locate.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    foundMarks: { markFound: (excerpts: readonly string[]) => ReturnType; showFound: (excerpt: string) => ReturnType };
  }
}

interface Marked {
  excerpts: readonly string[];
  set: DecorationSet;
}

const key = new PluginKey<Marked>('found');
// More are listed beside the text; underlining them all would slow the typing down.
const most = 100;

/** The blocks of text with their places in the document. */
export function blocksOf(doc: Node): Block[] {
  const found: Block[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    // One character for everything that is no text, so that places stay right.
    found.push({ text: node.textBetween(0, node.content.size, '', '\ufffc'), at: at + 1 });
    return false;
  });
  return found;
}

function marks(doc: Node, excerpts: readonly string[]): DecorationSet {
  if (excerpts.length === 0) return DecorationSet.empty;
  const blocks = blocksOf(doc);
  const stretches = excerpts.slice(0, most).map((excerpt) => locate(blocks, excerpt));
  return DecorationSet.create(
    doc,
    stretches.filter((one): one is Stretch => one !== null).map(({ from, to }) => Decoration.inline(from, to, { class: 'found' })),
  );
}

export const FoundMarks = Extension.create({
  name: 'foundMarks',
  addCommands: () => ({
    markFound:
      (excerpts) =>
      ({ tr, dispatch }) => {
        dispatch?.(tr.setMeta(key, excerpts).setMeta('addToHistory', false));
        return true;
      },
    showFound:
      (excerpt) =>
      ({ state, chain }) => {
        const place = locate(blocksOf(state.doc), excerpt);
        return place ? chain().setTextSelection(place).scrollIntoView().focus().run() : false;
      },
  }),
  addProseMirrorPlugins: () => [
    new Plugin<Marked>({
      key,
      state: {
        init: () => ({ excerpts: [], set: DecorationSet.empty }),
        apply(tr, { excerpts, set }, _old, { doc }) {
          const next = tr.getMeta(key) as readonly string[] | undefined;
          if (next) return { excerpts: next, set: marks(doc, next) };
          return { excerpts, set: tr.docChanged ? set.map(tr.mapping, doc) : set };
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
});
