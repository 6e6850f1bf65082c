import type { alertsHelp as English } from '#i18n/help/en/alerts.ts';

export const alertsHelp = {
  'alerts edit': {
    summary: '更改警报的发送位置；未指定的保持不变',
    options: {
      email: '通过电子邮件发送警报',
      'no-email': '不发送电子邮件',
      'smtp-host': '邮件服务器，例如 mail.corp.example',
      'smtp-port': '其端口，通常为 465 或 587',
      'smtp-security': 'tls、starttls 或 none（仅限本机）',
      'smtp-username': '邮件服务器的登录账户',
      'smtp-password-file': '首行为密码的文件',
      from: '邮件的发件人',
      to: '收件人；可重复',
      language: '邮件的语言：en、de、nl、sv、zh-CN',
      webhook: '将警报发送到 Webhook',
      'no-webhook': '不发送到 Webhook',
      'webhook-url': '其地址（https）',
      'late-after': '计划运行超过多少分钟视为延迟（默认：60）',
    },
  },
  'alerts list': {
    summary: '列出警报（最新的在前）及其送达情况',
    options: {
      limit: '最多显示的条数（默认：50）',
    },
  },
  'alerts secret': {
    summary: '为 Webhook 签名生成新密钥；仅显示一次',
  },
  'alerts show': {
    summary: '显示警报的发送位置',
  },
  'alerts test': {
    summary: '立即发送测试警报并报告结果',
  },
} satisfies typeof English;
