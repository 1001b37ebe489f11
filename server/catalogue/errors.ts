// What the catalogue refuses, and with which sentence.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'catalogue.itemMissing': { kind: 'missing', text: '没有找到这个目录事项，请回到目录刷新。' },
  'catalogue.domainMissing': { kind: 'missing', text: '没有找到这个领域，请刷新。' },
  'catalogue.versionMissing': { kind: 'missing', text: '没有找到这一版目录，请刷新。' },
  'catalogue.itemChanged': {
    kind: 'conflict',
    text: '这个事项刚刚被别人改过，您这次的修改没有保存，文字还在页面上。请先刷新看看对方改了什么。',
  },
  'catalogue.noFile': { kind: 'missing', text: '没有找到上传的表格，可能已被清理，请重新上传。' },
  'catalogue.noTable': {
    kind: 'invalid',
    text: '表格里没有找到目录的表头（至少要有“公开事项”和“公开时限”）。请对照导出的样式调整后再试。',
  },
  'catalogue.fileChanged': { kind: 'conflict', text: '核对之后目录又被改过，请重新核对一次再导入。' },
  'catalogue.wrongLines': { kind: 'blocked', text: '还有 {count} 行有错。请改好表格重新核对，或者选择只导入没有错的行。' },
  'catalogue.tooManyLines': { kind: 'tooLarge', text: '一张工作表超过 10000 行，请按领域拆开导入。' },
  'catalogue.level': { kind: 'invalid', text: '起步目录只有乡镇和县级两套，请选其中一套。' },
  'catalogue.guideChanged': {
    kind: 'conflict',
    text: '指南刚刚被别人保存过，您这次的修改没有保存，文字还在页面上。请先刷新看看对方改了什么。',
  },
  'catalogue.guideSection': { kind: 'invalid', text: '指南里没有“{key}”这一节，请刷新。' },
  'catalogue.guideMissing': { kind: 'missing', text: '公开指南还没有审定过的版本。' },
  'catalogue.entryMissing': { kind: 'missing', text: '没有找到这项制度，可能已被删去，请刷新。' },
  'catalogue.entryChanged': { kind: 'conflict', text: '这项制度刚刚被别人改过，您这次的修改没有保存，文字还在页面上。请先刷新。' },
});
