// 中华人民共和国政府信息公开条例，第二十七条，2019年5月15日起施行：
// 除主动公开的以外，公民、法人或者其他组织可以申请获取相关政府信息；不再要求说明用途。
import { regulation } from './regulation.ts';
import { rule as define } from './rule.ts';

export const rule = define({
  ...regulation,
  article: '第二十七条',
  title: '申请获取政府信息的权利',
  text: '除行政机关主动公开的政府信息外，公民、法人或者其他组织可以向地方各级人民政府、对外以自己名义履行行政管理职能的县级以上人民政府部门申请获取相关政府信息',
});
