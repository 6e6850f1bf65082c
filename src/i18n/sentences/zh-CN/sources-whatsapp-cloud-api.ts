import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappCloudApiZhCn: SentenceCatalogue = {
  'WhatsApp reports {0} for the account {1}: its messages no longer arrive here. Connect the number again.':
    'WhatsApp 报告账户 {1} 发生 {0}：该账户的消息不再到达这里。请重新连接该号码。',
  'The Graph API does not tell the number of {0}: it answers with {1}.':
    'Graph API 没有给出 {0} 的号码：它的回应是 {1}。',
  'Check the access token, its permission whatsapp_business_management, and the id of the phone number.':
    '请检查访问令牌、其 whatsapp_business_management 权限以及电话号码的 ID。',
  'A medium stands at an address that is not asked for it.': '某个媒体文件所在的地址不会被访问。',
  'Media that programs send by link must stand at an https address with a public name.':
    '程序以链接发送的媒体文件必须位于带公共域名的 https 地址上。',
  'The medium could not be fetched from its origin: no answer.': '无法从来源获取媒体文件：没有回应。',
  'The medium could not be fetched from its origin: it answers with {0}.':
    '无法从来源获取媒体文件：其回应是 {0}。',
  'It is tried again by itself. If all media are missing, check the access token.':
    '系统会自动重试。如果所有媒体文件都缺失，请检查访问令牌。',
  'The Graph API does not answer.': 'Graph API 没有回应。',
  'Check that this machine reaches it; it is tried again by itself.':
    '请检查本机能否访问它；系统会自动重试。',
  "A medium's size or hash is not what WhatsApp said it is.":
    '某个媒体文件的大小或哈希值与 WhatsApp 给出的不符。',
  'It is fetched again by itself; the message is kept either way.':
    '系统会自动重新获取；无论如何消息都会保留。',
  'A medium is longer than {0} bytes, which WhatsApp does not allow.':
    '某个媒体文件超过 {0} 字节，WhatsApp 不允许这样。',
  'The message is kept without it.': '消息会保留，但不含该文件。',
  'The request does not prove where it comes from; nothing of it was stored.':
    '该请求未能证明其来源；没有存储其任何内容。',
  'Compare app secret, verify token and pass-through token of the capture with those that the sender has.':
    '请将采集的应用密钥、验证令牌和转发令牌与发送方的进行比较。',
  'has spaces or other signs that no token has': '包含令牌中不会有的空格或其他字符',
  'is no https address': '不是 https 地址',
  'has more than host and path': '包含主机和路径以外的内容',
  'is no version such as v23.0': '不是 v23.0 这样的版本',
  'has {0}, which is not made of digits alone': '包含 {0}，它不全是数字',
  'The setting {0} {1}.': '设置项 {0} {1}。',
  'Correct it; App Dashboard and Business Manager at Meta show the values.':
    '请更正；Meta 的应用面板和 Business Manager 会显示这些值。',
  'Whether Meta accepts the address, and repeats what was not answered for seven days as it says.':
    'Meta 是否接受该地址，并如其所述在七天内重发未得到应答的内容。',
  'Whether a number that stays in the WhatsApp Business app (coexistence) tells its edits, deletions and own messages.':
    '仍在 WhatsApp Business 应用中使用的号码（共存）是否会告知其编辑、删除和自己发出的消息。',
};
