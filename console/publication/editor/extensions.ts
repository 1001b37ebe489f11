// What a text may contain, in step with what the server keeps: headings, lists, tables, links, pictures, alignment by class.
import { Extension, Mark, mergeAttributes } from '@tiptap/core';
import { Image } from '@tiptap/extension-image';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { FoundMarks } from './found-marks.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    align: { setAlign: (side: Side | null) => ReturnType };
    script: { toggleSub: () => ReturnType; toggleSup: () => ReturnType };
  }
}

export type Side = 'center' | 'right' | 'justify';

const alignable = ['paragraph', 'heading', 'tableCell', 'tableHeader'];

const Align = Extension.create({
  name: 'align',
  addGlobalAttributes: () => [
    {
      types: alignable,
      attributes: {
        align: {
          default: null,
          parseHTML: (element) => /\balign-(left|center|right|justify)\b/.exec(element.className)?.[1] ?? null,
          renderHTML: ({ align }) => (align ? { class: `align-${align}` } : {}),
        },
      },
    },
  ],
  addCommands: () => ({
    setAlign:
      (side) =>
      ({ commands }) =>
        ['paragraph', 'heading'].map((type) => commands.updateAttributes(type, { align: side })).some(Boolean),
  }),
});

function script(name: 'sub' | 'sup') {
  return Mark.create({
    name,
    excludes: name === 'sub' ? 'sup' : 'sub',
    parseHTML: () => [{ tag: name }],
    renderHTML: ({ HTMLAttributes }) => [name, HTMLAttributes, 0],
  });
}

const ScriptCommands = Extension.create({
  name: 'script',
  addCommands: () => ({
    toggleSub:
      () =>
      ({ commands }) =>
        commands.toggleMark('sub'),
    toggleSup:
      () =>
      ({ commands }) =>
        commands.toggleMark('sup'),
  }),
});

// Plain tables: no widths in the markup, the page decides.
const PlainTable = Table.extend({
  renderHTML: ({ HTMLAttributes }) => ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]],
}).configure({ resizable: false });

/** Pictures are stored by where they lie for the public; the editor shows them from where the console finds them. */
function pictures(shownAt: (src: string) => string) {
  return Image.extend({
    addNodeView() {
      return ({ node }) => {
        const dom = document.createElement('img');
        dom.src = shownAt(String(node.attrs.src));
        dom.alt = String(node.attrs.alt ?? '');
        return { dom };
      };
    },
    parseHTML: () => [{ tag: 'img[src^="files/"]' }],
  }).configure({ allowBase64: false });
}

export function extensions(shownAt: (src: string) => string) {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3, 4, 5] },
      code: false,
      codeBlock: false,
      link: { openOnClick: false, autolink: false, protocols: ['mailto', 'tel'], HTMLAttributes: { target: null, rel: null } },
    }),
    PlainTable,
    TableRow,
    TableHeader,
    TableCell,
    pictures(shownAt),
    Align,
    script('sub'),
    script('sup'),
    ScriptCommands,
    FoundMarks,
  ];
}
