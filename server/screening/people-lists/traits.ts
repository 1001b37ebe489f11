// What a column of a list tells about a person, by its heading.

/** `detail`: an address down to the house; `place`: no finer than the village or group. */
export type Trait =
  | 'name'
  | 'organ'
  | 'account'
  | 'address'
  | 'place'
  | 'illness'
  | 'birth'
  | 'minor'
  | 'income'
  | 'amount'
  | 'family'
  | 'ethnicity'
  | 'religion'
  | 'age'
  | 'other';

/** What people call it in a finding. */
export const traitNames: Record<Trait, string> = {
  name: '姓名',
  organ: '单位名称',
  account: '账号',
  address: '详细住址',
  place: '所在村组',
  illness: '病情或残疾',
  birth: '出生日期',
  minor: '未成年人',
  income: '家庭收入',
  amount: '金额',
  family: '家庭成员',
  ethnicity: '民族',
  religion: '宗教信仰',
  age: '年龄',
  other: '其他',
};

/** The first that fits wins; `other` is a heading that is understood and tells nothing about a person. */
const headings: readonly [RegExp, Trait][] = [
  [
    /^(?:序号|编号|序列|备注|说明|日期|时间|.*(?:发放|审批|办理|公示|申请|享受)(?:日期|时间|年月)|发放方式|银行名称|开户行|开户银行|面积.*|.*亩.*|.*次数|.*天数|性别|.*电话|手机号?码?|联系方式|.*证号|.*身份证.*|证件.*)$/,
    'other',
  ],
  [/(?:办公|单位|经营|注册|服务|办理|办事|项目|建设|企业|机构|通讯|会议|活动|种植|养殖|施工)(?:地址|地点|场所|住所|所在地|位置)/, 'place'],
  [/^(?:工作|所在|就业|毕业|培养|派出)(?:单位|院校|学校)|职务|职称|岗位|学历|准考证|成绩|分数/, 'other'],
  [/账号|帐号|卡号|账户(?!名)|帐户(?!名)|一卡通|一折通|存折|银行卡/, 'account'],
  [
    /(?:单位|企业|机构|公司|主体|商户|学校|医院|药店|卫生室|诊所|幼儿园|敬老院|养老院|幸福院|供应商|组织|合作社|场所|店铺|网点|大厅|站点|经营者|字号|部门|被许可人|当事人|相对人|纳税人|建设方)名称$|^(?:单位|企业|公司|供应商|中标人|建设单位|施工单位|用人单位|商户|店名|字号|合作社|机构|部门|科室|办事大厅|服务网点)$/,
    'organ',
  ],
  [/(?:病|残疾|残情|伤残|疾患|诊断|健康状况|身体状况|致贫|致困|困难原因|救助原因|失能|劳动能力)/, 'illness'],
  [/出生|生日/, 'birth'],
  [/住址|地址|门牌|居住地|户籍|住所|现住|家庭位置|坐落|房号|楼栋/, 'address'],
  [/监护人|学生|儿童|幼儿|未成年|孤儿|年级|班级|学籍|就读|入园/, 'minor'],
  [/收入/, 'income'],
  [/配偶|子女|父母|父亲|母亲|家属|亲属|家庭(?:人口|成员|人数|情况)|与户主|户主关系|共同生活|人口数?$|保障人[口数]|享受人[口数]/, 'family'],
  [/民族|族别/, 'ethnicity'],
  [/宗教|信仰/, 'religion'],
  [/年龄/, 'age'],
  [/金额|补助|补贴|救助金|低保金|保障金|奖励|津贴|工资|报酬|资金|标准|发放|应发|实发|合计|[（(]元[)）]|^元$/, 'amount'],
  [
    /^(?:所在|所属)?(?:行政|自然)?(?:乡镇|镇街|街道|村|村居|村名|村组|村委会|社区|居委会|小组|组|组别|片区|村\(社区\)|村（社区）)$/,
    'place',
  ],
];
const nameHeading =
  /^(?:姓\s*名|名\s*字|名单|人员|户主|农户|户名|.{0,8}(?:人|者|户主|对象|学生|儿童|幼儿|孤儿|人员|农户|职工|教师|党员|村民|居民|代表|会员)(?:姓名|名单|名字)?|.{0,8}姓名|账户名|帐户名|法定代表人|经营者)$/;

/** What a heading says, null when it is not understood (甲, 字段3, 备注1, nothing). */
export function traitOfHeading(written: string): Trait | null {
  const heading = written.replace(/[\s*＊:：]/g, '');
  if (heading === '') return null;
  if (nameHeading.test(heading)) return 'name';
  return headings.find(([pattern]) => pattern.test(heading))?.[1] ?? null;
}

/** A heading that names a person and says that it is a child. */
export function namesChild(heading: string): boolean {
  return /(?:学生|儿童|幼儿|孤儿|未成年人|孩子|婴儿|监护人)/.test(heading);
}
