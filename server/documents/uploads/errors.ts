// What an upload is refused for, with sentences that say what to do instead.
import { errorCatalogue } from '#kernel/errors';

export const refuseUpload = errorCatalogue({
  'uploads.tooLarge': { kind: 'tooLarge', text: '“{name}”有 {size}，超过了 {limit} 的上限，没有开始上传。请压缩或拆分后再传。' },
  'uploads.empty': { kind: 'invalid', text: '“{name}”是空文件，请检查是否选错了。' },
  'uploads.extension': { kind: 'unsupported', text: '不能上传这种文件（{extension}）。可以上传：{allowed}。' },
  'uploads.kind': { kind: 'unsupported', text: '{kind}不能上传。{advice}' },
  'uploads.missing': { kind: 'missing', text: '没有找到这次上传，可能搁置太久已被清理，请重新选择文件。' },
  'uploads.wrongStart': { kind: 'conflict', text: '服务器上已收到 {received} 字节，请从那里继续；可能另一个窗口正在传同一个文件。' },
  'uploads.pieceTooLarge': { kind: 'tooLarge', text: '一次最多传 {limit}，请分段上传。' },
  'uploads.tooMuch': { kind: 'invalid', text: '传来的内容比文件登记的大小还多，请重新选择文件上传。' },
  'uploads.disguised': { kind: 'unsupported', text: '{sentence}' },
  'uploads.infected': { kind: 'unsupported', text: '杀毒程序在这个文件里发现了病毒（{virus}），文件没有保存。请先杀毒再上传。' },
  'uploads.scannerAway': { kind: 'unavailable', text: '杀毒程序暂时连不上，文件已传完但还不能使用；稍后继续即可，不用重传。' },
  'uploads.range': { kind: 'invalid', text: '所要的部分超出了文件的范围。' },
});
