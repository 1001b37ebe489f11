// What the cells of a column say about people, whatever stands above them.

const surnames = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文丛毕宫鞠隋初曲迟战矫刁柳牟栾宁'.replace(
    /\s/g,
    '',
  ),
);
const twoSigns = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|夏侯|阿|买买|艾|古丽)/;
const notNames =
  /[村镇乡市区县省局所站庄屯路街店厂社庙桥河山湾组岭元亩个年月日项类级型]$|^(?:小计|合计|总计|备注|无|男|女|汉族|高中|高级|本科|大专|党员|群众|健康|金额|石油|白菜|黄瓜|黄金|高粱|马铃薯|万元|方案|常规|文件|文化|金融|毛巾)$/;

/** Two to four signs that begin with a family name; `·` in names of other languages. What is masked is no name. */
export function looksLikeName(cell: string): boolean {
  const name = cell.replace(/[\s\u3000]/g, '');
  if (isMaskedName(name)) return false;
  if (/^[\p{sc=Han}]{1,8}[·•][\p{sc=Han}]{1,10}$/u.test(name)) return true;
  if (!/^\p{sc=Han}{2,4}$/u.test(name) || notNames.test(name)) return false;
  return (surnames.has(name[0]!) && name.length <= 3) || twoSigns.test(name);
}

/** A name of which only a part is left: 张*, 王某某, 李××. */
export function isMaskedName(cell: string): boolean {
  return /^\p{sc=Han}{1,2}(?:先生|女士|同志|老人|某)$|^\p{sc=Han}[*＊×xXｘＸ某○〇■□]{1,3}\p{sc=Han}?$|^[*＊×]{1,3}\p{sc=Han}{1,2}$/u.test(
    cell.replace(/\s/g, ''),
  );
}

/** A name with an address or an illness behind it in the same cell. */
export function isNameWithMore(cell: string): boolean {
  const hit = /^(\p{sc=Han}[\p{sc=Han}·\s]{1,6}?)\s*[，,、：:；;（(\s]\s*(.{3,})$/u.exec(cell);
  return hit !== null && looksLikeName(hit[1]!) && (isDetailedAddress(hit[2]!) || holdsIllness(hit[2]!));
}

/** An address down to the house, the staircase or the door. */
export function isDetailedAddress(cell: string): boolean {
  return /(?:路|街|道|巷|弄|胡同|里|村|屯|庄|组|队|小区|花园|家园|苑|城|湾|区|镇|社区).{0,16}?[\d０-９一二三四五六七八九十百零〇-]+(?:号(?!线|文|令)|栋|幢|单元|楼|室|户(?!主))|门牌\d|(?:路|街|小区|花园|家园|苑|城|湾|村|社区)\d+[-－—#]\d+[-－—]?\d*$/.test(
    cell,
  );
}

/** A village, a group, a community, nothing finer. */
export function isPlace(cell: string): boolean {
  return /^.{1,20}(?:村|社区|居委会|村委会|组|屯|庄|街道|镇|乡)$/.test(cell);
}

const illness =
  /癌|肿瘤|尿毒症|白血病|糖尿病|高血压|冠心病|心脏病|脑梗|脑出血|脑瘫|癫痫|精神(?:病|分裂|残疾|障碍|[一二三四]级)|抑郁|肝炎|肝硬化|艾滋|HIV|梅毒|结核|瘫痪|透析|肾衰|重病|大病|重疾|慢性?病|尘肺|自闭症|智障|聋哑|失明|截肢|残疾|(?:肢体|智力|视力|听力|言语|多重)(?:残疾)?[一二三四]级?|[一二三四]级(?:残疾|肢体|智力|精神|视力|听力|言语|多重|重残|伤残)|因病|因残|患病|病故/i;

/** Words of an illness or a disability. */
export function holdsIllness(cell: string): boolean {
  return illness.test(cell) && cell.length <= 60;
}

/** A cell that says that somebody is well, or nothing. */
export function saysNothing(cell: string): boolean {
  return /^(?:|健康|良好|正常|一般|较好|无|否|没有|—+|-+|\/|无残疾|0|[*＊\s]+)$/.test(cell.trim());
}

/** The year of a full day of birth (year, month and day), null for anything else. */
export function yearOfDay(cell: string): number | null {
  const hit = /^((?:19|20)\d\d)(?:[-./年]\s?(\d{1,2})[-./月]\s?(\d{1,2})日?|(\d\d)(\d\d))(?:\s+00:00(?::00)?)?$/.exec(cell.trim());
  if (!hit) return null;
  const month = Number(hit[2] ?? hit[4]);
  const day = Number(hit[3] ?? hit[5]);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? Number(hit[1]) : null;
}

/** Eight to thirty digits and blanks: an account, a card, a pass book. */
export function isAccount(cell: string): boolean {
  const digits = cell.replace(/[\s-]/g, '');
  return /^\d{8,30}$/.test(digits);
}

/** An account even where nothing says so. */
export function isPlainlyAccount(cell: string): boolean {
  const digits = cell.replace(/[\s-]/g, '');
  return /^(?:62\d{10,17}|\d{16,19})$/.test(digits);
}

/** A sum of money or another figure. */
export function isFigure(cell: string): boolean {
  return /^[¥￥]?-?[\d,，]+(?:\.\d+)?元?$/.test(cell.trim());
}

/** The name of a company, an office, a shop. */
export function isOrgan(cell: string): boolean {
  return (
    /(?:公司|合作社|委员会|人民政府|办公室|管理局|服务中心|工厂|商店|超市|药店|医院|卫生室|诊所|敬老院|养老院|幸福院|学校|幼儿园|经营部|服务部|[局厂店所院站])$/.test(
      cell,
    ) && cell.length >= 4
  );
}
