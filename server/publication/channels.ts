// 公开渠道: where something was made public. A closed list; offices write the names in many ways.

export type Channel = 'website' | 'wechat' | 'weibo' | 'client' | 'gazette' | 'noticeBoard' | 'broadcast' | 'press' | 'briefing' | 'other';

/** In the order in which figures list them. */
export const channels: readonly { code: Channel; name: string; recognisedBy: RegExp }[] = [
  { code: 'wechat', name: '微信公众号', recognisedBy: /微信|公众号|wechat/i },
  { code: 'weibo', name: '政务微博', recognisedBy: /微博|weibo/i },
  { code: 'client', name: '移动客户端', recognisedBy: /客户端|app|短视频|抖音|小程序/i },
  { code: 'gazette', name: '政府公报', recognisedBy: /公报/ },
  { code: 'noticeBoard', name: '公示栏', recognisedBy: /公示栏|公告栏|公开栏|宣传栏|电子屏|大屏|张贴/ },
  { code: 'broadcast', name: '广播电视', recognisedBy: /广播|电视|村村响|喇叭/ },
  { code: 'press', name: '报刊', recognisedBy: /报纸|报刊|日报|晚报|杂志/ },
  { code: 'briefing', name: '新闻发布会', recognisedBy: /发布会|听证会/ },
  { code: 'website', name: '政府网站', recognisedBy: /网/ },
  { code: 'other', name: '其他渠道', recognisedBy: /^其他/ },
];

/** The channel that a cell names, or null. `微信公众号“假日米山”` and `wechat` are both WeChat. */
export function channelCalled(text: string): Channel | null {
  const written = text.trim();
  const exact = channels.find(({ code, name }) => code === written || name === written);
  return (exact ?? channels.find(({ recognisedBy }) => recognisedBy.test(written)))?.code ?? null;
}

/** The Chinese name; with the organ's own account where it has one. */
export function channelName(code: string, wechatAccount = ''): string {
  if (code === 'wechat' && wechatAccount !== '') return `微信公众号“${wechatAccount}”`;
  return channels.find((one) => one.code === code)?.name ?? code;
}

export function isChannel(code: string): code is Channel {
  return channels.some((one) => one.code === code);
}
