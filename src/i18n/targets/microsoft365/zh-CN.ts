import type { TargetText } from '#i18n/targets/text.ts';

export const microsoft365ZhCn: TargetText = {
  name: 'Microsoft 365',
  fields: {
    cloud: {
      label: '云',
      help: '租户所在的云；应用程序必须在同一个云中注册。留空：商业版。',
      choices: {
        commercial: { label: '商业版（全球）', help: '没有欠缺。' },
        gcc: { label: 'GCC（美国政府）', help: '没有欠缺：它使用全球服务器。' },
        'gcc-high': {
          label: 'GCC High（美国政府）',
          help: '不支持 3 MB 及以上的附件，这些附件留在归档中；没有隐藏文件夹。',
        },
        dod: {
          label: 'DoD（美国国防部）',
          help: '不支持 3 MB 及以上的附件，这些附件留在归档中；没有隐藏文件夹。',
        },
        china: { label: '中国（由世纪互联运营）', help: '不保留邮件的标头字段。' },
      },
    },
    tenant: {
      label: '租户',
      help: '租户的 ID，或它的某个域名，例如 corp.onmicrosoft.com。',
    },
    'client-id': {
      label: '应用程序（客户端）ID',
      help: 'Microsoft Entra 中应用注册的概述页所显示的 ID。',
    },
    credential: {
      label: '凭据',
      help: '应用程序证明自己身份的方式。它不借助任何用户登录。',
      choices: {
        certificate: { label: '证书', help: '它的私钥从不离开本机。' },
        federated: {
          label: '其他颁发者的令牌（联合）',
          help: '适用于被授予身份的计算机，例如 Kubernetes 中的。',
        },
        'client-secret': {
          label: '客户端密钥（不推荐）',
          help: '它会经过网络，任何读到过它的人都可以在任何地方使用它。',
        },
      },
    },
    certificate: {
      label: '证书和私钥',
      help: 'PEM 格式，前后相接；RSA 私钥，不带密码短语。应用注册中只上传证书。',
    },
    'token-file': {
      label: '联合令牌文件',
      help: '需由其他程序保持更新；每次需要登录时都会读取它。',
    },
    'client-secret': {
      label: '客户端密钥',
      help: '它的值，而不是它的 ID。它在 Microsoft Entra 所示的日期到期。',
    },
    'check-mailbox': {
      label: '用于检查的邮箱',
      help: '应用程序可以打开的一个邮箱。检查只打开它，不写入任何内容。留空：只检查登录。',
    },
    'whatsapp-folder': {
      label: 'WhatsApp 文件夹',
      help: '留空：WhatsApp Archiver。它与收件箱并列。',
    },
    'wechat-folder': {
      label: '微信文件夹',
      help: '留空：WeChat Archiver。',
    },
    'folder-visibility': {
      label: 'Outlook 中的文件夹',
      help: '只对此后创建的文件夹有效。用户可以从可见的文件夹中删除；只有对邮箱设置诉讼保留或保留策略，才能保住他们删除的内容。',
      choices: { visible: { label: '可见' }, hidden: { label: '隐藏' } },
    },
    'whatsapp-class': {
      label: 'WhatsApp 的项目类',
      help: 'Purview 据此找到项目。留空：IPM.ExternalData.WhatsAppArchiver。IPM.Note 是普通邮件的项目类。',
    },
    'wechat-class': {
      label: '微信的项目类',
      help: '留空：IPM.ExternalData.WeChatArchiver。',
    },
    read: {
      label: '标记为已读',
      help: '否则用户会把每条归档消息看作新邮件。',
    },
    original: {
      label: '原始邮件',
      help: '作为 original.eml，与归档中的逐字节一致，前提是邮件与原件合起来放得下。',
      choices: { 'left-out': { label: '不附' }, attached: { label: '附上' } },
    },
    'size-limit': {
      label: '最大邮件（字节）',
      help: '超过时，最大的附件留在归档中。留空：36,700,160。最多 157,286,400，前提是租户接受这么大的邮件。',
    },
    'graph-url': {
      label: 'Microsoft Graph 的地址',
      help: '用于测试和网关；通常留空，即使用该云自己的地址。',
    },
    'sign-in-url': {
      label: '登录的地址',
      help: '用于测试和网关；通常留空，即使用该云自己的地址。',
    },
  },
};
