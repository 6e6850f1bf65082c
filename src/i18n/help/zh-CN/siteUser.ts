import type { siteUserHelp as English } from '#i18n/help/en/siteUser.ts';

export const siteUserHelp = {
  'site account add': {
    summary: '添加采集站点的登录账户，供连接器登录',
    options: { 'password-file': '首行为密码的文件' },
  },
  'site account list': { summary: '列出采集站点的登录账户' },
  'site import': {
    summary: '将已注册用户的 WhatsApp 聊天导出文件接收到采集站点',
    options: {
      phone: '导出文件所属的已注册用户的号码',
      me: '该用户在导出文件中的名称',
      author: '发言人的身份；可重复',
      'authors-file': '每行为 NAME=EMAIL|PHONE 的文件',
      'time-zone': '手机的时区，例如 Europe/London（默认：本机时区）',
      locale: '手机的语言和区域，例如 en-GB；决定 3/4/2026 的含义',
      'list-authors': '仅显示导出文件中的发言人和建议',
    },
  },
  'site user add': {
    summary: '注册一个要采集其通信的用户',
    options: {
      email: '用户的电子邮件地址',
      phone: '带国家/地区代码的电话号码，例如 +447700900123；可重复',
      wecom: '企业微信用户 ID；可重复',
      'display-name': '此人的姓名',
      from: '自此日期起有效 (2026-01-31)；不指定则过去一直有效',
      until: '在此日期之前有效；不指定则仍然有效',
    },
  },
  'site user edit': {
    summary: '结束或更正号码的有效期',
    options: {
      email: '用户的电子邮件地址',
      phone: '电话号码',
      wecom: '或企业微信用户 ID',
      began: '有多段有效期时，指自此日期开始的一段；open：没有起始日期的一段',
      from: '自此日期起有效 (2026-01-31)；open：不限起始',
      until: '在此日期之前有效；open：直至另行通知',
    },
  },
  'site user import': { summary: '从 CSV 文件注册用户（全部行，或一行也不注册）' },
  'site user list': { summary: '列出已注册用户及其号码和有效期' },
  'site user invite': {
    summary: '创建指向用户个人页面的链接；地址仅显示一次，有效期为 72 小时',
    options: {
      for: 'device：关联其手机；phone：发送导出的聊天',
      language: '页面语言：en、de、nl、sv、zh-CN；否则采用其浏览器请求的语言',
    },
  },
  'site user links': { summary: '列出指向用户个人页面的链接' },
  'site user renew-link': { summary: '将链接的有效期再延长 72 小时' },
  'site user revoke-link': { summary: '终止链接及其会话和上传地址' },
} satisfies typeof English;
