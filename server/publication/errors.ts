// What publication refuses, and with which sentence.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'publication.missing': { kind: 'missing', text: '没有找到这条政府信息，可能已被放弃，请回到列表刷新。' },
  'publication.savedByOther': {
    kind: 'conflict',
    text: '{name}在{at}已经保存过这篇稿子（第{version}版），您这次的修改没有保存，文字还在您的页面上。请先看对方改了什么，再决定保留哪些。',
  },
  'publication.findingGone': { kind: 'conflict', text: '这处提示已经不在稿子里了，请刷新后再看。' },
  'publication.versionMissing': { kind: 'missing', text: '没有找到这个旧版，可能因为太旧已被清理，请刷新后再看。' },
  'publication.editionMissing': { kind: 'missing', text: '没有找到这一版公开文本，可能已被清除，请刷新。' },
  'publication.columnMissing': { kind: 'missing', text: '没有找到这个栏目，可能已被撤销，请刷新。' },
  'publication.kindMissing': { kind: 'missing', text: '没有找到这种信息种类，请刷新。' },
  'publication.notWarning': { kind: 'invalid', text: '这一处不能只写理由：请改正，或者由签发人、公开办负责人签字保留。' },
  'publication.fileNotHere': { kind: 'missing', text: '这篇稿子里没有这个文件，可能已被换掉，请刷新后再看。' },
  'publication.nothingToMend': { kind: 'invalid', text: '没有能自动{how}的内容。{left}' },
  'publication.notDocx': { kind: 'unsupported', text: '只能导入 .docx 文档。旧的 .doc、.wps 文件请先用办公软件另存为 .docx。' },
  'publication.template': { kind: 'invalid', text: '索引号的编号规则不能用：{problem}' },
});
