// What the dictionary refuses, and with which sentence.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'screening.noList': { kind: 'missing', text: '没有这个词库，可能已被删除。' },
  'screening.noEntry': { kind: 'missing', text: '没有这个词条，可能已被删除。' },
  'screening.noFile': { kind: 'missing', text: '没有收到这个文件，请重新上传。' },
  'screening.noWords': {
    kind: 'invalid',
    text: '表格里没有“词语”这一列。表头要有“词语”，还可以有“改为、自何时、说明、依据、级别、启用”；可以先导出一份对照。',
  },
  'screening.noLines': { kind: 'invalid', text: '表头下面没有内容，没有可以导入的词条。' },
  'screening.tooMany': { kind: 'tooLarge', text: '一次最多导入 {limit} 条，更多的请分成几份。' },
  'screening.wrongLines': { kind: 'blocked', text: '有 {wrong} 行有错。请改好再传，或者选“只导入没有错的行”。' },
  'screening.fileTooLarge': { kind: 'tooLarge', text: '文件超过 {limit} MB，请分成几份。' },
});
