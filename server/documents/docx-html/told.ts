// What does not come along from a Word document, or was decided on the way, counted and told in sentences.

export type Told =
  | 'insertion'
  | 'deletion'
  | 'comment'
  | 'hiddenText'
  | 'textBox'
  | 'picture'
  | 'linkedPicture'
  | 'drawing'
  | 'formula'
  | 'contents'
  | 'redHead'
  | 'footnote'
  | 'object';

const sentences: Record<Told, (n: number) => string> = {
  insertion: (n) => `有${n}处修订增加的文字，已按接受修订取用，请核对。`,
  deletion: (n) => `有${n}处修订删去的文字，没有带过来。`,
  comment: (n) => `有${n}条批注，没有带过来。`,
  hiddenText: (n) => `有${n}处隐藏文字，没有带过来。`,
  textBox: (n) => `有${n}个文本框，文字放在它所在段落的后面，请核对位置。`,
  picture: (n) => `有${n}张图片的格式网页不能显示（如 EMF、WMF），没有带过来，请截图后插入。`,
  linkedPicture: (n) => `有${n}张图片只是链接到别处，没有带过来。`,
  drawing: (n) => `有${n}个图形、图表或者艺术字，没有带过来，请截图后插入。`,
  formula: (n) => `有${n}个公式，只带来了文字，请核对。`,
  contents: () => '目录没有带过来。',
  redHead: () => '版头的机关名称没有带过来，请看“发文机关”填得对不对。',
  footnote: (n) => `有${n}条脚注，放在正文末尾。`,
  object: (n) => `有${n}个嵌入的文件，没有带过来。`,
};

export class Tally {
  readonly #counts = new Map<Told, number>();

  add(what: Told, n = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + n);
  }

  sentences(): string[] {
    return (Object.keys(sentences) as Told[]).flatMap((what) => {
      const n = this.#counts.get(what);
      return n ? [sentences[what](n)] : [];
    });
  }
}
