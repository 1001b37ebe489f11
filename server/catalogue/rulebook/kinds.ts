// The systems and rules an organ is to have about disclosure, by the article that asks for them.

export interface RulebookKind {
  code: string;
  name: string;
  article: string;
  about: string;
  /** Missing, it is a gap; otherwise welcome. */
  expected: boolean;
}

export const rulebookKinds: readonly RulebookKind[] = [
  { code: 'law', name: '法律法规和上级规定', article: '', about: '条例和上级机关关于政府信息公开的规定。', expected: true },
  { code: 'review', name: '公开审查', article: '第十七条', about: '公开前由谁审、按什么程序审，包括保密审查。', expected: true },
  { code: 'reassessment', name: '动态调整', article: '第十八条', about: '不予公开的信息定期评估，能公开的及时公开。', expected: true },
  { code: 'coordination', name: '发布协调', article: '第十一条', about: '涉及其他机关的信息，公开前怎样协商、确认。', expected: false },
  { code: 'onRequest', name: '依申请公开办理', article: '第四十五条', about: '申请的登记、审核、办理、答复、归档。', expected: true },
  {
    code: 'assessment',
    name: '考核评议和责任追究',
    article: '第四十六条',
    about: '怎样考核，怎样听取社会评议，怎样追究责任。',
    expected: false,
  },
  { code: 'training', name: '工作培训', article: '第四十八条', about: '公开工作人员的定期培训。', expected: false },
  { code: 'places', name: '查阅场所和移送', article: '第二十五条', about: '查阅点的设置，向档案馆、图书馆移送。', expected: false },
  { code: 'annualReport', name: '年度报告', article: '第四十九条', about: '年度报告由谁编、何时报、何时公布。', expected: false },
  { code: 'other', name: '其他制度', article: '', about: '政策解读、舆情回应、政务公开专区等。', expected: false },
];

export const rulebookKind = (code: string): RulebookKind | undefined => rulebookKinds.find((one) => one.code === code);
