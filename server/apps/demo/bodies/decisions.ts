// Public notices, licences, penalties, warnings, and the pages on the leadership.

import { demoTown } from '../town.ts';
import type { Subject } from './subject.ts';

/** A notice with a period in which people may object. */
export function notice(subject: Subject): string {
  return [
    `现就“${subject.title}”公告如下。本页${subject.summary}`,
    `| 项目 | 内容 |\n| 期限 | 自公布之日起，具体起止见页面信息 |\n| 方式 | 书面、电话或者当面 |\n| 受理科室 | ${subject.office} |`,
    '提出意见请写明理由和联系方式，匿名意见也会研究。期满后在“意见征集与反馈”或者原栏目公布处理结果。',
    `受理电话：${demoTown.phone}；地址：${demoTown.address}。公告不显示身份证件号码、电话和详细住址。`,
  ].join('\n\n');
}

/** A decision on a licence. */
export function licence(subject: Subject): string {
  return [
    `本页${subject.summary}依照有关法律、法规审查，申请符合条件，决定准予许可。`,
    '| 项目 | 内容 |\n| 行政相对人 | 示范农业专业合作社（虚构） |\n| 许可事项 | 乡村建设规划许可 |\n| 建设地点 | 示范十五村 |\n| 建设内容 | 农产品晾晒场和看护用房 |\n| 决定机关 | ' +
      demoTown.name +
      ' |',
    '利害关系人认为许可决定侵犯其合法权益的，可以依法申请行政复议或者提起行政诉讼。',
  ].join('\n\n');
}

/** A decision on a penalty. */
export function penalty(subject: Subject): string {
  return [
    `本页${subject.summary}`,
    '| 项目 | 内容 |\n| 当事人 | 示范建材经营部（虚构） |\n| 违法事实 | 在镇驻地主要道路占道堆放砂石，经责令限期改正后仍未清理 |\n| 处罚依据 | 市容和环境卫生管理的有关规定 |\n| 处罚内容 | 警告，罚款二百元 |\n| 决定机关 | ' +
      demoTown.name +
      ' |',
    '当事人已在规定期限内履行。对处罚决定不服的，可以依法申请行政复议或者提起行政诉讼。',
  ].join('\n\n');
}

/** A warning, or what to do in an emergency. */
export function emergency(subject: Subject): string {
  return [
    `${subject.day}，镇应急管理办公室提示：${subject.summary}`,
    '## 请您做到',
    '- 远离河道、塘坝、低洼路段和危房；\n- 收到转移通知立即离开，不要返回取物；\n- 看护好老人和儿童，检查燃气和用电；\n- 车辆不要停在低处和树下。',
    '## 镇里在做',
    '已安排二十四小时值班，各村干部和网格员在岗，抢险队伍和物资就位，安置点开放。',
    `求助电话：110、119、120；镇值班电话：${demoTown.phone}。`,
  ].join('\n\n');
}

/** A member of the leadership: an invented person. */
export function leader(subject: Subject): string {
  const [post = '', name = ''] = subject.title.split(' ');
  return [
    `| 项目 | 内容 |\n| 姓名 | ${name}（虚构人物） |\n| 职务 | ${post} |\n| 办公地址 | ${demoTown.address} |\n| 办公电话 | ${demoTown.phone}（党政办转） |`,
    '## 工作分工',
    `协助镇长工作，${subject.draw.pick(['分管农业农村、水利和乡村振兴工作', '分管应急管理、自然资源和村镇建设工作', '分管民政、教育、卫生和文化工作'])}。`,
    '为演示而虚构，无简历和照片。',
  ].join('\n\n');
}
