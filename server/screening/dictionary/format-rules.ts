// Rules of format: patterns written here only, each linear in the text. Their names and reasons stand in starter/format.tsv.

export interface FormatRule {
  /** With the flag g. */
  pattern: RegExp;
  /** A text without it holds no hit; spares the pattern. */
  needs?: string;
  accept?(match: RegExpMatchArray): boolean;
  /** What to write instead. */
  mend?(match: RegExpMatchArray): string;
}

export const formatRules: Record<string, FormatRule> = {
  numberBrackets: {
    pattern: /(?<=[\u4e00-\u9fff])[[［【(（]((?:19|20)\d{2})[\]］】)）](?=第?\d{1,5}号)/g,
    needs: '号',
    mend: ([, year]) => `〔${year}〕`,
  },
  numberOrdinal: { pattern: /〕第(\d{1,5})号/g, needs: '〕第', mend: ([, number]) => `〕${number}号` },
  numberZeros: { pattern: /〕0+(\d{1,4})号/g, needs: '〕0', mend: ([, number]) => `〕${number}号` },
  numberShortYear: { pattern: /(?<=[\u4e00-\u9fff])〔(\d{2})〕(?=\d{1,5}号)/g, needs: '〔', mend: ([, year]) => `〔20${year}〕` },
  yearZero: {
    pattern: /[一二三四五六七八九][○0０OoＯ零〇一二三四五六七八九]{3}(?=年)/g,
    needs: '年',
    accept: ([year]) => /[○0０OoＯ零]/.test(year),
    mend: ([year]) => year.replace(/[○0０OoＯ零]/g, '〇'),
  },
  formedOnZeros: {
    pattern: /(?<=\n[ \t\u3000]*)((?:19|20)\d{2}年)(?:0(\d)月(\d{1,2})|(1\d)月0(\d)|(\d)月0(\d))日(?=[ \t\u3000]*(?:\n|$))/g,
    needs: '日',
    mend: ([, year, a, b, c, d, e, f]) => `${year}${a ?? c ?? e}月${Number(b ?? d ?? f)}日`,
  },
  noSuchDay: {
    pattern: /(?<!\d)(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日/g,
    needs: '月',
    accept: ([, year, month, day]) => !isDay(Number(year ?? 2024), Number(month), Number(day)),
  },
  hourTwice: { pattern: /(?<!\d)(\d{1,2}[:：][0-5]\d)[时点](?!间|分)/g, mend: ([, hour]) => hour! },
  hourOver: {
    pattern: /(?<!\d)(?:2[4-9]|[3-9]\d)时(?:[0-5]\d分|整|前|后|止)/g,
    needs: '时',
    accept: ([hour]) => !/^24时(?:整|前|止)/.test(hour),
  },
  unitTwice: { pattern: /万元元|亿元元|万万元|亿亿元|(?<=\d)元元|%％|％%|%%|百分之\d+(?:\.\d+)?[%％]|万公顷亩|平方米㎡|㎡平方米/g },
  percentDigits: { pattern: /百分之(\d+(?:\.\d+)?)(?![%％\d])/g, needs: '百分之', mend: ([, number]) => `${number}%` },
  percentRange: {
    pattern: /(?<![\d.%％年—~～-])(\d+(?:\.\d+)?)([-—~～]{1,2}|至)(\d+(?:\.\d+)?)[%％]/g,
    mend: ([, from, sign, to]) => `${from}%${sign}${to}%`,
  },
  aboutTwice: { pattern: /(?:大约|约|将近|近)\d+(?:\.\d+)?[十百千万亿]*(?:余|多|左右|上下)/g },
  overTwice: {
    pattern: /(?:超过|不少于|不低于|至少|不得少于|不得低于)\d+(?:\.\d+)?[十百千万亿]?[%％元人个件项户亩天日年]{0,2}以上/g,
    needs: '以上',
  },
  lessByTimes: {
    pattern: /(?:减少|下降|降低|缩小|缩短)了?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]+)倍/g,
    needs: '倍',
  },
  afterBrackets: { pattern: /([（(][一二三四五六七八九十]{1,3}[）)])[、.．]/g, mend: ([, level]) => level! },
  untilNow: {
    pattern:
      /(?<!报名|申报|申请|征集|受理|投标|投票|时间|日期|填报|缴费)截止(?=到?(?:目前|今|当前|现在|上月|本月|年底|去年|(?:19|20)\d{2}年|\d{1,2}月))/g,
    needs: '截止',
    mend: () => '截至',
  },
  foundedYears: { pattern: /(?<!新中国)建国(?=\d{1,3}周年|[一二三四五六七八九十]{1,3}周年)/g, needs: '建国', mend: () => '新中国成立' },
  plenum: {
    pattern: /(十[一二三四五六七八九]?|二十[一二]?)大(?=[一二三四五六七]中全会)/g,
    needs: '中全会',
    mend: ([, number]) => `${number}届`,
  },
  oldUnits: {
    pattern: /(?<=\d\s?)(?:平米|立米|公分|公尺|市尺|市斤|华里|英里)/g,
    mend: ([unit]) => ({ 平米: '平方米', 立米: '立方米', 公分: '厘米', 公尺: '米' })[unit] ?? '',
  },
  unitCase: {
    pattern: /(?<=\d\s?)(?:KM|Km|KG|Kg|KW|Kw|kw|ML|CM|MM|KWH|Kwh|kwh)(?![A-Za-z])/g,
    mend: ([unit]) => unitNames[unit.toLowerCase()] ?? '',
  },
  marksTwice: { pattern: /[，、；：][，、；：。]+|。[，、；：]|。。(?!。)/g },
  repeatedWord: {
    pattern:
      /关于关于|进行进行|根据根据|按照按照|以及以及|并且并且|但是但是|因为因为|如果如果|应当应当|通过通过|开展开展|负责负责|提供提供|情况情况|我们我们|他们他们|(?<![目标别])的的(?![确士])|(?<![为除明])了了(?![解结断然却])|和和(?![气美睦谐平])|或或|与与(?!会)|及及(?!时)|在在(?![线建校岗职场编押逃位外册])|是是(?!非)/g,
  },
  placeholder: {
    pattern:
      /[×xX]{2,4}年[×xX]{1,2}月|单击此处输入|点击此处(?:输入|添加|填写)|在此处?(?:输入|填写|插入)|此处(?:插入|填写|填入)|[（(【[]待(?:补充|定|填|核实)[）)】\]]|\{\{[^{}\n]{1,40}\}\}|_{6,}/g,
  },
  brokenField: {
    pattern:
      /错误[!！]\s?(?:未找到引用源|未定义书签|超链接引用无效|文档中没有指定样式的文字)|#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!)/g,
  },
  mojibake: { pattern: /锟斤拷|烫烫烫|屯屯屯|\ufffd+|â€[œ™“”]|ï»¿|Ã[©¨¼¶¤]/g },
  addressTwice: { pattern: /https?:\/\/\s?https?:\/\//gi, mend: () => 'https://' },
  listingWithCountries: {
    pattern:
      /(?:港澳台|香港|澳门|台湾)(?:、(?:港澳台|香港|澳门|台湾|[\u4e00-\u9fff]{2,4}))*等国(?!家和地区|家及地区|家\(地区\)|家（地区）|际)家?/g,
    needs: '等国',
    mend: ([words]) => words.replace(/等国家?$/, '等国家和地区'),
  },
  westernMarks: {
    pattern: /(?<=[\u4e00-\u9fff])[,;?!](?=[\u4e00-\u9fff])/g,
    mend: ([mark]) => ({ ',': '，', ';': '；', '?': '？', '!': '！' })[mark] ?? '',
  },
  titlesPause: { pattern: /(?<=》)、(?=《)/g, needs: '》、《' },
  levelPause: { pattern: /(?<=\n[ \t\u3000]*)(\d{1,2})、/g, needs: '、', mend: ([, number]) => `${number}.` },
  mixedBrackets: { pattern: /（[^（）()\n]{1,40}\)|\([^（）()\n]{1,40}）/g, mend: ([words]) => `（${words.slice(1, -1)}）` },
};

const unitNames: Record<string, string> = { km: 'km', kg: 'kg', kw: 'kW', ml: 'mL', cm: 'cm', mm: 'mm', kwh: 'kW·h' };

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const longest =
    month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= longest;
}
