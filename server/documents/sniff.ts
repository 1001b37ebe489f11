// Tells what a file really is by its content, whatever it is called, and whether it may come in.
import { fileTypeFromBuffer } from 'file-type';
import { Refusal } from '#kernel/errors';
import type { Bytes } from './bytes.ts';
import { extensionOf, type FileKind, fileKinds, type KnownExtension } from './file-kinds.ts';
import { kindOfOle } from './ole.ts';
import { kindOfText } from './text-kind.ts';
import { openZip } from './zip.ts';

export interface Sniffed {
  /** By content. A text is `csv` when its name says so. */
  mediaType: string;
  extension: string;
  /** Whether the file's name says the same as its content. */
  agrees: boolean;
  /** Whether it may be uploaded: a good kind that goes by its own name. */
  allowed: boolean;
  /** Why not, for people; '' when allowed. */
  sentence: string;
}

const headLength = 64 * 1024;
const byFileType: Record<string, KnownExtension> = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  exe: 'exe',
  elf: 'elf',
  macho: 'macho',
  cfb: 'doc',
  msi: 'exe',
  rar: 'zip',
  '7z': 'zip',
  gz: 'zip',
  tar: 'zip',
  xz: 'zip',
  bz2: 'zip',
  zst: 'zip',
  xml: 'xml',
  apng: 'png',
  class: 'exe',
  lnk: 'exe',
  cab: 'zip',
};
const textual = new Set(['txt', 'csv']);

/** What the bytes are; the declared name is only compared with them. An empty name agrees with everything. */
export async function sniff(bytes: Bytes, declaredName: string): Promise<Sniffed> {
  const declared = extensionOf(declaredName);
  const unfoldable = await contentKind(bytes, declared);
  if (unfoldable instanceof Refusal)
    return { mediaType: 'application/zip', extension: 'zip', agrees: false, allowed: false, sentence: unfoldable.message };
  const kind = fileKinds.get(unfoldable)!;
  const agrees =
    declaredName === '' ||
    declared === kind.extension ||
    (kind.aliases ?? []).includes(declared) ||
    (textual.has(declared) && textual.has(kind.extension));
  const sentence = whyNot(kind, declared, agrees);
  return { mediaType: kind.mediaType, extension: kind.extension, agrees, allowed: sentence === '', sentence };
}

async function contentKind(bytes: Bytes, declared: string): Promise<KnownExtension | Refusal> {
  const head = await bytes.read(0, headLength);
  if (head.length >= 4 && head.readUInt32LE(0) === 0x04034b50) return kindOfZip(bytes);
  if (head.length >= 8 && head.readUInt32BE(0) === 0xd0cf11e0) return kindOfOle(bytes);
  const program = isProgram(head);
  if (program) return program;
  const found = hasTextMark(head) ? undefined : (await fileTypeFromBuffer(head))?.ext;
  const known = found === undefined ? undefined : byFileType[found];
  if (known && known !== 'xml') return known;
  if (found !== undefined && known === undefined) return 'bin';
  const text = await kindOfText(head, bytes.size);
  return text === 'txt' && declared === 'csv' ? 'csv' : text;
}

/** The byte order marks of UTF-16 are also how a sound file may begin; here they mean text. */
function hasTextMark(head: Buffer): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

function isProgram(head: Buffer): KnownExtension | null {
  if (head.subarray(0, 2).toString('latin1') === 'MZ') return 'exe';
  if (head.subarray(0, 4).toString('latin1') === '\x7fELF') return 'elf';
  const magic = head.length >= 4 ? head.readUInt32BE(0) : 0;
  if ([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe].includes(magic)) return 'macho';
  return null;
}

async function kindOfZip(bytes: Bytes): Promise<KnownExtension | Refusal> {
  try {
    const { entries } = await openZip(bytes);
    const names = [...entries.keys()];
    if (names.some((name) => name.endsWith('vbaProject.bin'))) return 'docm';
    if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
    if (names.includes('xl/workbook.xml')) return 'xlsx';
    if (names.includes('ppt/presentation.xml')) return 'pptx';
    return names.includes('OFD.xml') ? 'ofd' : 'zip';
  } catch (cause) {
    if (cause instanceof Refusal) return cause;
    throw cause;
  }
}

function whyNot(kind: FileKind, declared: string, agrees: boolean): string {
  if (kind.allowed && agrees) return '';
  if (!agrees && declared !== '')
    return `文件名是 .${declared}，内容却是${spaced(kind.name)}，不能上传。${kind.allowed ? `请改名为 .${kind.extension} 后再传，或检查是否选错了文件。` : (kind.advice ?? '')}`;
  if (!agrees) return `文件名没有扩展名，内容是${spaced(kind.name)}；请加上 .${kind.extension} 后再传。`;
  return `${kind.name}不能上传。${kind.advice ?? ''}`;
}

/** A blank between Chinese and a Latin word: “内容却是 Windows 程序”. */
function spaced(name: string): string {
  return /^[A-Za-z]/.test(name) ? ` ${name}` : name;
}
