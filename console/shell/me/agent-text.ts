// A browser's long name for itself as a few words.

const browsers: [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/360SE|QihooBrowser|QHBrowser/i, '360 浏览器'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome 内核浏览器'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/, '鸿蒙'],
  [/Android/, '安卓'],
  [/iPhone|iPad/, '苹果手机或平板'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, '苹果电脑'],
  [/Linux|UOS|Kylin/, 'Linux（统信、麒麟等）'],
];

const named = (agent: string, of: [RegExp, string][]) => of.find(([form]) => form.test(agent))?.[1];

/** “Windows 上的 Chrome 内核浏览器”; 未知浏览器 when nothing is recognised. */
export function agentInWords(agent: string): string {
  const browser = named(agent, browsers) ?? '未知浏览器';
  const system = named(agent, systems);
  return system ? `${system}上的 ${browser}` : browser;
}
