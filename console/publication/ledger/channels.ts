// 公开渠道 as the ledger knows them.
export const channels = [
  { value: 'website', label: '政府网站' },
  { value: 'wechat', label: '微信公众号' },
  { value: 'weibo', label: '政务微博' },
  { value: 'client', label: '移动客户端' },
  { value: 'gazette', label: '政府公报' },
  { value: 'noticeBoard', label: '公示栏' },
  { value: 'broadcast', label: '广播电视' },
  { value: 'press', label: '报刊' },
  { value: 'briefing', label: '新闻发布会' },
  { value: 'other', label: '其他渠道' },
];
