// Work news: what was done, how, and what comes next.

import { type Subject, some } from './subject.ts';

const ways = [
  '工作人员分成小组，按片区逐户走访，边查边改，能当场解决的当场解决，一时解决不了的列出清单、写明责任人和时限。',
  '现场准备了图文资料和实物，用身边的例子讲解，群众听得懂、记得住，有疑问的当面解答。',
  '各村同步行动，村干部、网格员和志愿者一起参加，做到任务到人、责任到岗。',
  '镇里提前摸清底数，按轻重缓急排出顺序，先办群众反映最集中的事情。',
  '参加人员围绕难点提出建议，会后由责任科室逐条研究，并向提出建议的群众反馈。',
  '对高龄、独居和行动不便的群众，安排专人上门，避免来回跑路。',
];

const nexts = [
  '下一步，将把好的做法固定下来，定期回头看，防止问题反弹。',
  '下一步，将继续听取群众意见，及时调整安排，并在本栏目公布进展。',
  '下一步，将结合季节特点早安排、早检查，把工作做在前头。',
  '需要帮助或者有意见建议的群众，可以拨打党政办电话0631-8871088。',
];

/** A short report on one activity. */
export function news(subject: Subject): string {
  const { draw, month, office, summary, title } = subject;
  const opening = `${month}月，${office}围绕“${title}”开展工作：${summary.replace(/。$/, '')}。`;
  const count = `据初步统计，本次共走访${draw.between(30, 260)}户（处），解答咨询${draw.between(12, 90)}人次，收集意见${draw.between(2, 18)}条，其中${draw.between(1, 9)}条已当场办结。`;
  return [opening, ...some(ways, 3, draw), count, draw.pick(nexts)].join('\n\n');
}
