// Ledger rows by the ten thousand: plainly made up, of the length real ones have, the same in every run.
import { addDays, day } from '#kernel/day';

const subjects = [
  '低保审核',
  '危房改造',
  '汛期值守',
  '医保缴费',
  '土地流转',
  '宅基地审批',
  '森林防火',
  '秋收秋种',
  '养老服务',
  '最低生活保障',
  '道路养护',
  '饮水安全',
  '义务教育',
  '就业培训',
  '环境整治',
  '集体资产',
];
const forms = ['通知', '公告', '情况', '方案', '安排', '结果公示', '办事指南', '工作动态'];
const sentences = [
  '为做好这项工作，镇政府组织有关科室逐村走访，听取村民意见，核对台账，发现问题当场记录。',
  '各村要按照公开的标准和程序办理，受理、审核、公示、发放各环节都留有记录，接受群众监督。',
  '需要咨询的村民可以到便民服务中心窗口，或者拨打党政办公布的电话，工作人员会一次讲清需要的材料。',
  '本月共办理若干件，均在规定期限内办结；没有办结的，已向本人说明原因和下一步安排。',
  '下一步将继续完善制度，压实责任，把政策送到家门口，让群众少跑腿、好办事、不添堵。',
];

/** First the headings, then `count` rows of website publications over ten years. */
export async function* manyRows(count: number): AsyncGenerator<string[]> {
  yield ['标题', '公开渠道', '信息种类', '栏目', '公开日期', '形成日期', '责任科室', '内容概述', '正文'];
  let seed = 20_260_101;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let i = 0; i < count; i++) {
    const subject = subjects[next(subjects.length)]!;
    const on = addDays(day('2016-01-04'), next(3600));
    const title = `（压测）第${i + 1}号${subject}${forms[next(forms.length)]}`;
    const paragraphs = Array.from({ length: 5 + next(6) }, () => `<p>${subject}：${sentences[next(sentences.length)]}</p>`);
    yield [title, '政府网站', '业务动态', '业务动态', on, on, '党政综合办公室', `${subject}的有关事项。`, paragraphs.join('')];
  }
}
