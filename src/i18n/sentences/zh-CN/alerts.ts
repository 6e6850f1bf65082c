import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const alertsZhCn: SentenceCatalogue = {
  'No alerts are switched on.': '未启用任何警报。',
  'Set up e-mail or a webhook and switch it on, then try again.':
    '请设置并启用电子邮件或 Webhook，然后重试。',
  'This way was switched off in the meantime.': '此发送方式已在此期间停用。',
  'Switch it on.': '请将其启用。',
  'The mail server did not take the alert ({0}).': '邮件服务器未接收警报（{0}）。',
  'Check host, port, security and log-in of the mail server.':
    '请检查邮件服务器的主机、端口、加密方式和登录信息。',
  '1 of the recipients was refused': '有 1 个收件人被拒绝',
  '{0} of the recipients were refused': '有 {0} 个收件人被拒绝',
  'no answer that is known': '未收到可识别的回答',
  'The port': '端口',
  'The minutes after which a run is late': '判定运行延迟的分钟数',
  'a mail server': '邮件服务器',
  'a sender': '发件人',
  'somebody to send to': '收件人',
  'the password of the log-in': '登录密码',
  'an address': '地址',
  'a secret': '签名密钥',
  'Alerts lack {0}.': '警报缺少{0}。',
  'Give what is missing, then switch the alerts on.': '请补全缺少的内容，然后启用警报。',
  'Mails to {0} would go without encryption.': '发送到 {0} 的邮件将不经加密。',
  'Use TLS or STARTTLS; without is for a mail server on this machine alone.':
    '请使用 TLS 或 STARTTLS；不加密仅限本机上的邮件服务器。',
  '"{0}" is not the host name of a mail server.': '“{0}”不是邮件服务器的主机名。',
  'Write it as mail.corp.example, without a port.': '请写成 mail.corp.example 的形式，不含端口。',
  '{0} is not a number from 1 to {1}.': '{0}不是 1 到 {1} 之间的整数。',
  'Give such a number.': '请填写这样的数字。',
  'There is no such security.': '没有该加密方式。',
  '"{0}" is no e-mail address.': '“{0}”不是电子邮件地址。',
  'Write each address as ann@corp.example.': '每个地址请写成 ann@corp.example 的形式。',
  '{0} addresses are too many for alerts: at most 50 are allowed.':
    '接收警报的地址有 {0} 个，过多：最多允许 50 个。',
  'Use the address of a distribution list.': '请使用通讯组列表的地址。',
  'Holdfast does not speak this language.': 'Holdfast 不支持此语言。',
  'Choose one that the compliance center offers.': '请选择合规中心提供的语言。',
  'The address of the webhook is not an https address, or carries a user name.':
    'Webhook 的地址不是 https 地址，或者其中含有用户名。',
  'Write it as https://hooks.corp.example/holdfast without a user name; http is for this machine alone.':
    '请写成 https://hooks.corp.example/holdfast 的形式，不含用户名；http 仅用于本机。',
  'The webhook at {0} would be reached without encryption.': '访问位于 {0} 的 Webhook 时将不经加密。',
  'no answer in time': '未及时回答',
  'not reachable': '无法连接',
  'status {0}': '状态 {0}',
  'The webhook did not take the alert ({0}).': 'Webhook 未接收警报（{0}）。',
  'Check its address, and that it answers with a status from 200 to 299.':
    '请检查其地址，以及它是否以 200 到 299 之间的状态回答。',
};
