import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const signIn = {
  title: '登录',
  lead: '贵组织 WhatsApp 和微信通信的归档系统。',
  email: '电子邮件地址',
  password: '密码',
  submit: '登录',
  showPassword: '显示密码',
  hidePassword: '隐藏密码',
  or: '或',
  signedOut: '您已注销。',
  code: {
    title: '输入验证码',
    text: '请输入身份验证器应用为 Holdfast 显示的六位数字，或您的一个恢复代码。',
    label: '验证码',
    submit: '继续',
  },
  newPassword: {
    title: '设置您自己的密码',
    text: '您登录所用的密码是系统生成的，为您创建账户的人知道该密码。',
    old: '当前密码',
    next: '新密码',
    hint: '至少 12 个字符。连续使用几个词语是好办法。',
    repeat: '再次输入新密码',
    different: '两次输入的新密码不一致。',
    submit: '更改密码',
  },
  singleSignOn: (name) => `使用 ${name} 登录`,
  notSignedOn: {
    title: '单一登录未成功',
    refused: '身份提供方未让您登录，或此处没有使用您地址的操作员。请重试，或请管理操作员的人员将您添加进来。',
    unreachable: '身份提供方没有响应。请几分钟后重试；如果仍然如此，请告知您的管理员。',
  },
} satisfies WebMessages['signIn'];
