// What the ledger and its imports refuse.
import { errorCatalogue } from '#kernel/errors';

export const refuseLedger = errorCatalogue({
  'ledger.noRun': { kind: 'missing', text: '没有这次导入，可能已被清理。' },
  'ledger.noPosting': { kind: 'missing', text: '台账里没有这一条，可能已被删除。' },
  'ledger.notPublished': { kind: 'missing', text: '没有这条已公开的政府信息，不能登记它在其他渠道的公开。' },
  'ledger.noOrgan': { kind: 'missing', text: '没有代号为“{slug}”的机关。' },
  'ledger.noFile': { kind: 'missing', text: '没有收到这个文件，请重新上传。' },
  'ledger.missingColumns': { kind: 'invalid', text: '表格缺少必需的列：{columns}。可以下载模板对照。' },
  'ledger.columnsTwice': { kind: 'invalid', text: '表格里“{columns}”出现了不止一列，请只留一列。' },
  'ledger.noRows': { kind: 'invalid', text: '表头下面没有内容，没有可以导入的行。' },
  'ledger.noVocabulary': { kind: 'blocked', text: '本机关还没有设置栏目和信息种类，请先在“栏目”里采用起步目录。' },
  'ledger.runState': { kind: 'blocked', text: '这次导入的状态是“{state}”，不能{verb}。' },
  'ledger.changedSince': { kind: 'conflict', text: '核对之后台账或栏目有了变化：{what}请重新核对。' },
  'ledger.tooManyLines': { kind: 'tooLarge', text: '一次最多粘贴 {limit} 行，更多的请用表格导入。' },
});
