// The refusals of interaction.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'interaction.missing': { kind: 'missing', text: '没有这一条纠错，可能地址写错了。' },
  'interaction.keyLost': {
    kind: 'unavailable',
    text: '联系方式打不开了：数据文件夹里的密钥（keys/contact.key）不在或者换过。请系统管理员从备份里恢复它。',
  },
  'interaction.noContact': { kind: 'missing', text: '纠错人没有留联系方式，或者已到期清除。' },
});
