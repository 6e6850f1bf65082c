import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorDeliveryZhCn: SentenceCatalogue = {
  'The target met an error it does not know ({0}).': '目标遇到未知错误（{0}）。',
  'Report it; the delivery is tried again.': '请报告该错误；投递会重试。',
  'That is not a cursor that this list gave.': '这不是此列表给出的游标。',
  'Line {0} of the routes is never come to: lines before it take every mailbox that fits it.':
    '路由的第 {0} 行永远不会被用到：之前的各行已接收它所匹配的每个邮箱。',
  'Move the line up, or remove it.': '请将该行上移，或将其删除。',
  'The target "{0}" cannot tell what has vanished from its mailboxes.':
    '目标“{0}”无法说明其邮箱中消失了哪些内容。',
  'Look into the mailboxes themselves.': '请直接查看这些邮箱。',
  'The mailboxes of the target "{0}" are being looked at.': '目标“{0}”的邮箱正在检查中。',
  'Wait for the end of it.': '请等待检查结束。',
};
