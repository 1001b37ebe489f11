// The states of an account: an account nobody keeps is not gone before the platform has closed it.
export type AccountState = 'running' | 'closing' | 'closed';

export const accountStateNames: Record<AccountState, string> = { running: '运行', closing: '关停中', closed: '已注销' };

export const accountTransitions: readonly { verb: string; title: string; from: AccountState; to: AccountState }[] = [
  { verb: 'stopAccount', title: '关停', from: 'running', to: 'closing' },
  { verb: 'keepAccount', title: '继续运行', from: 'closing', to: 'running' },
  { verb: 'finishAccount', title: '登记已注销', from: 'closing', to: 'closed' },
];

/** The platforms offices open accounts on, with the channel the ledger counts them under. */
export const platforms = [
  { name: '微信公众号', channel: 'wechat' },
  { name: '视频号', channel: 'client' },
  { name: '新浪微博', channel: 'weibo' },
  { name: '今日头条', channel: 'client' },
  { name: '抖音', channel: 'client' },
  { name: '快手', channel: 'client' },
  { name: '移动客户端', channel: 'client' },
  { name: '其他', channel: 'other' },
] as const;
