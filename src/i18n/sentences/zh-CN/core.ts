import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const coreZhCn: SentenceCatalogue = {
  'is not a whole number in digits': '不是用数字写的整数',
  'is not 43 characters of base64url': '不是 43 个字符的 base64url',
  'is not valid': '无效',
  'is missing': '缺失',
  'is not of the type {0}': '不是 {0} 类型',
  'is none of: {0}': '不是以下任何一项：{0}',
  'has fields that are not known: {0}': '含有未知的字段：{0}',
  'is not of the right form': '格式不正确',
  'is not of the form {0}': '不符合 {0} 格式',
  'has fewer than {0} characters': '少于 {0} 个字符',
  'has more than {0} characters': '超过 {0} 个字符',
  'has fewer than {0} entries': '少于 {0} 个条目',
  'has more than {0} entries': '超过 {0} 个条目',
  'is below {0}': '小于 {0}',
  'is above {0}': '大于 {0}',
  'is not RFC 3339 in UTC with milliseconds, such as 2026-01-31T12:00:00.000Z':
    '不是 2026-01-31T12:00:00.000Z 这样带毫秒的 RFC 3339 UTC 时间',
  'is not a media type such as image/jpeg': '不是 image/jpeg 之类的媒体类型',
  'is not 64 hex digits': '不是 64 位十六进制数字',
  'is available, so it needs size and sha256': '的状态为 available，因此需要 size 和 sha256',
  'The item has schema version {0}; this Holdfast knows versions up to {1}.':
    '项目的架构版本为 {0}；此 Holdfast 最高支持版本 {1}。',
  'Update Holdfast, then run the connector again.': '请更新 Holdfast，然后重新运行连接器。',
  'The item is not valid: {0}.': '项目无效：{0}。',
  'Mend the capture that sent it; the item waits in the quarantine mailbox.':
    '请修正发送它的采集程序；该项目留在隔离邮箱中等待。',
  'the item': '项目',
  '{0} is missing, which an item of kind "{1}" needs': '缺少 {0}，类型为“{1}” 的项目需要它',
  'sender is missing, which an item of kind "{0}" needs': '缺少 sender，类型为“{0}” 的项目需要它',
  'id is {0}, but the identity gives {1}': 'id 为 {0}，但按身份标识应为 {1}',
  'is not an E.164 number such as +447700900123': '不是 +447700900123 之类的 E.164 号码',
};
