import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxKeyfileZhCn: SentenceCatalogue = {
  'belongs to another pack': '属于另一个数据包',
  'The key file of pack {0} is sealed by master key {1}; this one is {2}.':
    '数据包 {0} 的密钥文件由主密钥 {1} 密封；当前主密钥是 {2}。',
  'Start with the master key that the archive was made with.': '请用创建此归档时的主密钥启动。',
  'has a wrong length': '长度不正确',
  'is not what was written there': '与当初写入的内容不一致',
  'has no header of version 1': '没有版本 1 的头部',
  'is cut off': '被截断',
  'has no slot {0}': '没有槽位 {0}',
  'The key file {0}.': '密钥文件{0}。',
  'The key file of pack {0} {1}.': '数据包 {0} 的密钥文件{1}。',
  'Restore the key file from a backup, then run verify.': '请从备份还原该密钥文件，然后运行 verify。',
};
