// Screens slides: what stands on them, their notes, comments, and slides that are not shown.
import { type Bytes, openZip } from '#documents';
import type { ScreeningOptions } from '../finding.ts';
import { screenText } from '../screen-text.ts';
import { fileFinding } from './file-finding.ts';
import { FindingList } from './finding-list.ts';
import type { LookInside } from './inside.ts';
import { screenPackage } from './package.ts';
import { partsOf, placed, textElements, textOf } from './parts.ts';

/** On pages of notes these are the number of the slide and the day. */
const counted = new Set(['fld']);

/** A presentation with everything that is in the file. */
export async function screenSlides(bytes: Bytes, found: FindingList, options: ScreeningOptions, inside: LookInside): Promise<void> {
  const zip = await openZip(bytes);
  for (const part of partsOf(zip, /^ppt\/slides\/slide\d+\.xml$/)) {
    const hidden = /<p:sld\s[^>]*\bshow="(?:0|false)"/.test(((await zip.text(part)) ?? '').slice(0, 4000));
    await addPart(part, `第${/\d+/.exec(part)?.[0]}张幻灯片`, hidden ? '不放映的幻灯片' : '');
  }
  for (const part of partsOf(zip, /^ppt\/notesSlides\/notesSlide\d+\.xml$/))
    await addPart(part, `第${/\d+/.exec(part)?.[0]}张幻灯片的备注`, '演讲备注', true);
  for (const part of partsOf(zip, /^ppt\/comments\/.*\.xml$/)) await addPart(part, '批注', '批注', true);
  const around = new FindingList();
  await screenPackage(zip, around, options, inside);
  // Taking an embedded file out would take its picture off the slide.
  found.add(
    ...around.list().map(({ fix, ...finding }) => (fix && !finding.where.startsWith('嵌入的文件') ? { ...finding, fix } : finding)),
  );

  async function addPart(part: string, where: string, hidden: string, cleaned = false): Promise<void> {
    const text = await textOf(zip, part, textElements, cleaned ? counted : undefined);
    const fix = cleaned ? { fix: 'clean' as const } : {};
    const findings = placed(screenText(text, { ...options, field: where }), where, false).map(({ fix: _, ...finding }) => ({
      ...finding,
      ...fix,
    }));
    found.add(...findings);
    if (hidden === '' || text.trim() === '') return;
    const severity = findings.some((finding) => finding.severity === 'block') ? 'block' : 'warn';
    const suggestion = `放映时看不到，下载的人看得到。请${cleaned ? '清理文件，或者' : ''}在原文件里删去后另存，或者另存为 PDF。`;
    found.add(fileFinding({ kind: 'hidden', severity, where, excerpt: `${hidden}里有文字`, suggestion, ...fix }, options));
  }
}
