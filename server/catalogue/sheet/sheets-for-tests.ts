// For tests: workbooks as counties and towns publish them, with everything joined by hand.
import exceljs from 'exceljs';

export interface SheetMade {
  name: string;
  rows: (string | number)[][];
  /** `A1:F1` */
  merges?: string[];
}

export async function workbook(...sheets: SheetMade[]): Promise<Buffer> {
  const book = new exceljs.Workbook();
  for (const { name, rows, merges = [] } of sheets) {
    const page = book.addWorksheet(name);
    for (const row of rows) page.addRow(row);
    for (const merge of merges) page.mergeCells(merge);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

const boxes =
  '■政府网站 □政府公报\n□两微一端 □发布会/听证会\n□广播电视 □纸质媒体\n■公开查阅点 □政务服务中心\n□便民服务站 □入户/现场\n■社区/企事业单位/村公示栏（电子屏）\n□精准推送 □其他____';

/** Fourteen leaf columns, headings over three rows of a title and two of headings, 一级事项 joined downwards. */
export const fourteenColumns: SheetMade = {
  name: 'Sheet1',
  merges: ['A1:N1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:G3', 'H2:H3', 'I2:J2', 'K2:L2', 'M2:N2', 'B4:B5', 'A7:N7'],
  rows: [
    ['示范镇社会救助领域基层政务公开标准目录'],
    [
      '序号',
      '公开事项',
      '',
      '公开内容\n（要素）',
      '公开依据',
      '公开时限',
      '公开主体',
      '公开渠道和载体',
      '公开对象',
      '',
      '公开方式',
      '',
      '公开层级',
      '',
    ],
    ['', '一级事项', '二级事项', '', '', '', '', '', '全社会', '特定群众', '主动', '依申请公开', '县级', '乡、村级'],
    [
      1,
      '最低生活保障',
      '政策法规文件',
      '●《社会救助暂行办法》\n●各地配套政策\n法规文件',
      '《社会救助暂行办法》',
      '制定或获取文件之日起10个工作日内',
      '县级民政部门、乡镇人民政府',
      boxes,
      '√',
      '',
      '√',
      '',
      '√',
      '√',
    ],
    [
      2,
      '',
      '审核信息',
      '初审对象名单',
      '《社会救助暂行办法》',
      '制定或获取信息之日起10个工作日内，公示7个工作日',
      '乡镇人民政府',
      '■入户/现场 ■其他：村务监督平台',
      '',
      '√',
      '√',
      '',
      '',
      '√',
    ],
    [3, '临时救助', '办事指南', '申请条件', '国发〔2014〕47号', '尽快', '乡镇人民政府', '□政府网站', '√', '', '√', '', '', ''],
    ['备注：本目录由民政办负责解释。'],
  ],
};

/** A town's own: no level columns, the office that answers and a telephone number instead; headings in one row. */
export const twelveColumns: SheetMade = {
  name: '养老服务',
  rows: [
    [
      '序号',
      '一级事项',
      '二级事项',
      '三级事项',
      '公开内容',
      '公开依据',
      '公开时限',
      '责任单位',
      '公布方式',
      '公开对象',
      '公开方式',
      '咨询电话',
    ],
    [
      '1',
      '养老服务通用政策',
      '国家和地方层面养老服务相关法律、法规、政策文件',
      '',
      '文件名称、文号、发文部门',
      '《养老机构管理办法》',
      '半年至少更新1次',
      '民政办',
      '政府网站、村公示栏',
      '全社会',
      '主动',
      '0000-1234567',
    ],
    [
      '2',
      '',
      '养老服务扶持政策措施',
      '补贴发放',
      '补贴名称、标准',
      '《养老机构管理办法》',
      '每季度的首个月20日',
      '民政办',
      '政府网站',
      '特定群体',
      '主动、依申请',
      '0000-1234567',
    ],
  ],
};

/** Wrong in every way a line can be. */
export const wrongLines: SheetMade = {
  name: '财政预决算领域',
  merges: ['B1:C1', 'A1:A2', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:G2', 'H1:H2'],
  rows: [
    ['序号', '公开事项', '', '公开内容（要素）', '公开依据', '公开时限', '公开主体', '公开渠道和载体'],
    ['', '一级事项', '二级事项', '', '', '', '', ''],
    [1, '财政预决算', '政府预算', '收支总表', '《预算法》', '60个工作日内', '财政所', '■政府网站'],
    [2, '财政预决算', '部门预算', '', '《预算法》', '', '财政所', '■政府网站'],
    [3, '财政预决算', '政府决算', '表', '《预算法》', '批准后20日内', '财政所', '■政府网站'],
    [4, '财政预决算', '政府决算', '表', '《预算法》', '批准后20日内', '财政所', '■政府网站'],
    ['序号', '一级事项', '二级事项', '公开内容（要素）', '公开依据', '公开时限', '公开主体', '公开渠道和载体'],
    [5, '财政预决算', '字'.repeat(101), '表', '《预算法》', '批准后20日内', '财政所', '■政府网站'],
  ],
};
