// Ticks in a catalogue's cells: √ in a column of its own, ■ and □ before each channel.
import { channelNamed } from '../channels.ts';

// Besides the usual signs the boxes of the symbol fonts word processors use.
const full = '■☑☒✅▇█●√✓✔\uf052\uf0fe\uf0fc';
const empty = '□☐○◻▢\uf0a3\uf06f\uf0a8\uf02a';

/** True for a cell that ticks its column. */
export function isTicked(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && !/^([×xX✗✘否无\-—–/]+|不.*)$/.test(text) && ![...text].every((sign) => empty.includes(sign));
}

/** The channels a cell ticks; where nothing is ticked with boxes, those it names. */
export function channelsIn(cell: string): string[] {
  const boxes = new RegExp(`([${full}${empty}])\\s*([^${full}${empty}]*)`, 'gu');
  const marked = [...cell.matchAll(boxes)];
  const names =
    marked.length > 0 ? marked.filter(([, sign]) => full.includes(sign!)).map(([, , name]) => name!) : cell.split(/[、;；,，。\n]+|\s{2,}/);
  return [
    ...new Set(
      names
        .filter((name) => name.trim() !== '')
        .map(cleaned)
        .map(channelNamed),
    ),
  ];
}

/** 其他（公共资源交易平台） → 公共资源交易平台 */
function cleaned(name: string): string {
  const bare = name.replace(/^[\s:：]+|[\s、;；,，。_＿]+$/g, '');
  return bare.replace(/^其他[\s_＿:：（(]*(?=\S)([^）)]*)[）)]?$/, '$1') || '其他';
}
