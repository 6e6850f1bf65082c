import type { TargetText } from '#i18n/targets/text.ts';

export const imapZhCn: TargetText = {
  name: 'IMAP 服务器',
  fields: {
    host: {
      label: '邮件服务器',
      help: '它的名称，例如 mail.corp.example。',
    },
    port: {
      label: '端口号',
      help: '留空：从一开始就使用 TLS 时为 993，否则为 143。',
    },
    security: {
      label: '加密',
      help: '不加密时只与本机上的服务器通信。',
      choices: {
        tls: { label: '从一开始就使用 TLS' },
        starttls: { label: '通过 STARTTLS 使用 TLS' },
        none: { label: '不加密（仅限本机）' },
      },
    },
    'certificate-authority': {
      label: '证书颁发机构',
      help: 'PEM 格式；当服务器的证书不是由公共机构颁发时填写。',
    },
    'sign-in': {
      label: '登录方式',
      help: '如何让一个程序进入多个邮箱。',
      choices: {
        'master-user': { label: '主用户（Dovecot）' },
        authzid: { label: '以用户名义的 SASL PLAIN' },
        'per-user': { label: '每个邮箱各自的密码' },
        oauth: { label: 'OAuth 2.0 令牌' },
      },
    },
    user: {
      label: '用户名',
      help: '主用户的，或以他人名义登录者的。',
    },
    password: {
      label: '密码',
      help: '该用户的密码。',
    },
    separator: {
      label: '分隔符',
      help: '位于邮箱和主用户之间。留空：*',
    },
    credentials: {
      label: '各邮箱的密码',
      help: '每行一个：地址、冒号、密码。对此目标而言只有这些邮箱存在。',
    },
    'token-url': {
      label: '令牌地址',
      help: '用客户端 ID 和客户端密钥申请令牌的地址。',
    },
    'client-id': {
      label: '客户端 ID',
      help: '在签发令牌的服务处登记的 ID。',
    },
    'client-secret': {
      label: '客户端密钥',
      help: '与客户端 ID 对应。',
    },
    scope: {
      label: '作用域',
      help: '令牌的用途，按该服务的叫法填写。',
    },
    'check-mailbox': {
      label: '用于检查的邮箱',
      help: '一个存在的邮箱。目标借它区分邮箱不存在与登录被拒。',
    },
    'whatsapp-folder': {
      label: 'WhatsApp 文件夹',
      help: '留空：WhatsApp Archiver。上下级文件夹之间用 / 分隔。',
    },
    'wechat-folder': {
      label: '微信文件夹',
      help: '留空：WeChat Archiver。',
    },
    'folder-layout': {
      label: '文件夹布局',
      help: '对于每封邮件存为一个文件的服务器，按年分文件夹可保持速度。',
      choices: {
        one: { label: '一个文件夹' },
        'by-year': { label: '每年一个文件夹' },
      },
    },
    seen: {
      label: '标记为已读',
      help: '否则用户会把每条归档消息看作新邮件。',
    },
    'size-limit': {
      label: '最大邮件（字节）',
      help: '超过时，最大的附件留在归档中。留空：以服务器所述为准。',
    },
    'mailboxes-at-once': {
      label: '同时处理的邮箱数',
      help: '每个使用一个连接。留空：4。',
    },
  },
};
