// Underlines in the text what screening found, while it is being written.
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Block, locateFinding, type Sought, type Stretch } from './locate.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    foundMarks: {
      markFound: (findings: readonly Sought[]) => ReturnType;
      showFound: (finding: Sought) => ReturnType;
      /** Puts other words where the finding stands. */
      replaceFound: (finding: Sought, words: string) => ReturnType;
    };
  }
}

interface Marked {
  findings: readonly Sought[];
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

function marks(doc: Node, findings: readonly Sought[]): DecorationSet {
  if (findings.length === 0) return DecorationSet.empty;
  const blocks = blocksOf(doc);
  const stretches = findings.slice(0, most).map((one) => locateFinding(blocks, one));
  return DecorationSet.create(
    doc,
    stretches.filter((one): one is Stretch => one !== null).map(({ from, to }) => Decoration.inline(from, to, { class: 'found' })),
  );
}

export const FoundMarks = Extension.create({
  name: 'foundMarks',
  addCommands: () => ({
    markFound:
      (findings) =>
      ({ tr, dispatch }) => {
        dispatch?.(tr.setMeta(key, findings).setMeta('addToHistory', false));
        return true;
      },
    showFound:
      (finding) =>
      ({ state, chain }) => {
        const place = locateFinding(blocksOf(state.doc), finding);
        return place ? chain().setTextSelection(place).scrollIntoView().focus().run() : false;
      },
    replaceFound:
      (finding, words) =>
      ({ state, tr, dispatch }) => {
        const place = locateFinding(blocksOf(state.doc), finding);
        if (!place) return false;
        dispatch?.(tr.insertText(words, place.from, place.to));
        return true;
      },
  }),
  addProseMirrorPlugins: () => [
    new Plugin<Marked>({
      key,
      state: {
        init: () => ({ findings: [], set: DecorationSet.empty }),
        apply(tr, { findings, set }, _old, { doc }) {
          const next = tr.getMeta(key) as readonly Sought[] | undefined;
          if (next) return { findings: next, set: marks(doc, next) };
          return { findings, set: tr.docChanged ? set.map(tr.mapping, doc) : set };
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
});
