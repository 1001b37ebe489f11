// The 政府信息公开条例 itself: the facts shared by every rule taken from it.
export const regulation = {
  instrument: '中华人民共和国政府信息公开条例',
  short: '条例',
  documentNumber: '国务院令第711号',
  effectiveFrom: '2019-05-15',
} as const;
