// What this module refuses, in sentences that say what to do instead.
import { errorCatalogue } from '#kernel/errors';

export const refuseDocument = errorCatalogue({
  'documents.notZip': { kind: 'unsupported', text: '文件已损坏或者不是它的扩展名所说的格式，请用办公软件打开后另存一份再上传。' },
  'documents.zipBomb': { kind: 'tooLarge', text: '文件展开后太大（{why}），不能处理。请删去不需要的内容后另存一份。' },
  'documents.tooComplex': {
    kind: 'tooLarge',
    text: '文档太大、太复杂或者已经损坏，没有读完。请删去不需要的内容后另存一份，或者直接复制文字粘贴。',
  },
  'documents.encrypted': { kind: 'unsupported', text: '文件设置了打开密码，无法读取。请取消密码后另存一份再上传。' },
  'documents.oldExcel': { kind: 'unsupported', text: '这是旧版表格（.xls 或 .et），请用 Excel 或 WPS 另存为 .xlsx 后再上传。' },
  'documents.oldWord': { kind: 'unsupported', text: '这是旧版文档（.doc 或 .wps），请用 Word 或 WPS 另存为 .docx 后再上传。' },
  'documents.notTable': { kind: 'unsupported', text: '读不出表格：请上传 .xlsx 或 .csv 文件。' },
  'documents.emptyTable': { kind: 'invalid', text: '表格是空的，没有可以读取的行。' },
  'documents.noSheet': { kind: 'missing', text: '文件里没有名为“{sheet}”的工作表。' },
  'documents.tooManyRows': { kind: 'tooLarge', text: '表格超过 {limit} 行，请分成几个文件。' },
  'documents.tooManyColumns': { kind: 'tooLarge', text: '第 {row} 行超过 {limit} 列，请检查表格是否多出了空列或者分隔符不对。' },
  'documents.badQuotes': { kind: 'invalid', text: '第 {row} 行附近的引号不成对，请检查后重试。' },
});
