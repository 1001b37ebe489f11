// The boxes of 公开渠道和载体, in the order the published catalogues print them. A ticked channel that is none of them is kept under its own name.

export const standardChannels = [
  '政府网站',
  '政府公报',
  '两微一端',
  '发布会/听证会',
  '广播电视',
  '纸质媒体',
  '公开查阅点',
  '政务服务中心',
  '便民服务站',
  '入户/现场',
  '社区/企事业单位/村公示栏（电子屏）',
  '精准推送',
  '其他',
] as const;

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s()（）/、]/g, '');
const byPlain = new Map<string, string>(standardChannels.map((name) => [plain(name), name]));
const others: readonly [RegExp, string][] = [
  [/政府(门户)?网站|^网站$|门户网/, '政府网站'],
  [/公报/, '政府公报'],
  [/两微|微信|微博|新媒体|公众号|客户端/, '两微一端'],
  [/发布会|听证/, '发布会/听证会'],
  [/广播|电视/, '广播电视'],
  [/报刊|报纸|纸质|纸媒/, '纸质媒体'],
  [/查阅/, '公开查阅点'],
  [/政务服务(中心|大厅)|办事大厅/, '政务服务中心'],
  [/便民服务/, '便民服务站'],
  [/入户|现场/, '入户/现场'],
  [/公示栏|公开栏|宣传栏|电子屏|公告栏|村务公开/, '社区/企事业单位/村公示栏（电子屏）'],
  [/精准推送/, '精准推送'],
];

/** The box a written name belongs to, or the name itself. */
export function channelNamed(text: string): string {
  const exact = byPlain.get(plain(text));
  if (exact) return exact;
  return others.find(([pattern]) => pattern.test(text))?.[1] ?? text.trim();
}
