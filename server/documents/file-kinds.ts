// The kinds of file that can be told apart by content, and which of them may be uploaded.

export interface FileKind {
  extension: string;
  mediaType: string;
  /** For a sentence: “内容却是……”. */
  name: string;
  allowed: boolean;
  /** Other extensions that mean the same. */
  aliases?: readonly string[];
  /** Why not, and what to do; only where it is not allowed. */
  advice?: string;
}

const list = [
  { extension: 'pdf', mediaType: 'application/pdf', name: 'PDF 文件', allowed: true },
  { extension: 'ofd', mediaType: 'application/ofd', name: 'OFD 版式文件', allowed: true },
  {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word 文档',
    allowed: true,
  },
  { extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: 'Excel 表格', allowed: true },
  {
    extension: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    name: 'PPT 演示文稿',
    allowed: true,
  },
  { extension: 'doc', mediaType: 'application/msword', name: '旧版 Word 文档', allowed: true, aliases: ['wps'] },
  { extension: 'xls', mediaType: 'application/vnd.ms-excel', name: '旧版 Excel 表格', allowed: true, aliases: ['et'] },
  { extension: 'ppt', mediaType: 'application/vnd.ms-powerpoint', name: '旧版 PPT 演示文稿', allowed: true, aliases: ['dps'] },
  { extension: 'png', mediaType: 'image/png', name: 'PNG 图片', allowed: true },
  { extension: 'jpg', mediaType: 'image/jpeg', name: 'JPG 图片', allowed: true, aliases: ['jpeg', 'jpe'] },
  { extension: 'gif', mediaType: 'image/gif', name: 'GIF 图片', allowed: true },
  { extension: 'webp', mediaType: 'image/webp', name: 'WebP 图片', allowed: true },
  { extension: 'csv', mediaType: 'text/csv', name: 'CSV 表格', allowed: true },
  { extension: 'txt', mediaType: 'text/plain', name: '纯文本', allowed: true },
  { extension: 'exe', mediaType: 'application/x-msdownload', name: 'Windows 程序', allowed: false, aliases: ['dll', 'scr', 'com', 'msi'] },
  { extension: 'elf', mediaType: 'application/x-elf', name: 'Linux 程序', allowed: false, aliases: ['so', 'bin'] },
  { extension: 'macho', mediaType: 'application/x-mach-binary', name: 'macOS 程序', allowed: false },
  { extension: 'sh', mediaType: 'application/x-sh', name: '脚本程序', allowed: false, aliases: ['bat', 'cmd', 'ps1', 'vbs', 'js', 'py'] },
  {
    extension: 'html',
    mediaType: 'text/html',
    name: '网页',
    allowed: false,
    aliases: ['htm', 'xhtml', 'mht'],
    advice: '请把内容粘贴到正文里，或者另存为 PDF。',
  },
  { extension: 'svg', mediaType: 'image/svg+xml', name: 'SVG 矢量图', allowed: false, advice: '请另存为 PNG 图片。' },
  { extension: 'xml', mediaType: 'application/xml', name: 'XML 文件', allowed: false },
  {
    extension: 'docm',
    mediaType: 'application/vnd.ms-word.document.macroEnabled.12',
    name: '带宏的办公文件',
    allowed: false,
    aliases: ['xlsm', 'xlsb', 'xltm', 'pptm', 'ppsm', 'dotm'],
    advice: '请另存为不带宏的 .docx 或 .xlsx。',
  },
  {
    extension: 'locked',
    mediaType: 'application/x-ole-storage',
    name: '设了打开密码的办公文件',
    allowed: false,
    advice: '请取消密码后另存一份。',
  },
  {
    extension: 'zip',
    mediaType: 'application/zip',
    name: '压缩包',
    allowed: false,
    aliases: ['rar', '7z', 'gz', 'tar'],
    advice: '请解压后把里面的文件逐个上传。',
  },
  { extension: 'bin', mediaType: 'application/octet-stream', name: '无法识别的文件', allowed: false },
] as const satisfies readonly FileKind[];

export type KnownExtension = (typeof list)[number]['extension'];

export const fileKinds = new Map<KnownExtension, FileKind>(list.map((kind) => [kind.extension, kind]));

/** The kind that goes by this extension. */
export function kindCalled(extension: string): FileKind | undefined {
  return list.find((kind: FileKind) => kind.extension === extension || kind.aliases?.includes(extension));
}

/** The extension of a file name in lower case, '' when there is none. */
export function extensionOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
}

/** What is accepted, for a sentence and for file pickers. */
export function allowedExtensions(): string[] {
  return list.flatMap((kind): string[] => (kind.allowed ? [kind.extension, ...('aliases' in kind ? kind.aliases : [])] : []));
}
