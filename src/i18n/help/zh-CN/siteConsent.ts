import type { siteConsentHelp as English } from '#i18n/help/en/siteConsent.ts';

export const siteConsentHelp = {
  'site attestation list': { summary: '列出谁已声明、谁到期', options: { overdue: '仅列出逾期者' } },
  'site attestation set': {
    summary: '更改用户声明的频率',
    options: { months: '两次之间的月数，0 到 12；0 表示无需声明' },
  },
  'site consent add': {
    summary: '登记到同意登记簿',
    options: {
      email: '用户的电子邮件地址',
      party: '被告知或被询问的人；不填则为用户本人',
      state: 'informed、agreed、refused 或 default',
      means: 'personal-page、wecom-message、notice-e-mail、on-paper、in-person、contract 或 other',
      at: '时间（2026-01-31 或具体时刻）；不填则为现在',
      note: '其他说明',
    },
  },
  'site consent list': {
    summary: '列出同意登记簿，最新的在前',
    options: { email: '仅此用户', state: '仅此状态', csv: '以 CSV 格式写入此文件' },
  },
  'site coverage report': {
    summary: '按用户显示一个月的覆盖情况',
    options: { month: '月份，例如 2026-10', user: '仅此电子邮件地址', out: '写出可打印的 HTML 文件' },
  },
  'site scope add': {
    summary: '把一个会话列入采集名单',
    options: {
      contact: '带国家代码的电话号码，例如 +447700900123',
      group: '群的标题或 ID',
      label: '用户通讯录中的名称',
      note: '其他说明',
    },
  },
  'site scope approve': { summary: '批准某会话为私人会话', options: { note: '原因' } },
  'site scope list': {
    summary: '列出采集每位用户的哪些内容',
    options: { requests: '仅列出用户申请为私人的会话' },
  },
  'site scope refuse': { summary: '拒绝将某会话视为私人会话', options: { note: '原因；用户可以看到' } },
  'site scope remove': { summary: '把一个会话移出名单' },
  'site scope set': { summary: '选择采集用户的哪些内容：all、listed 或 all-but-private' },
  'site scope show': { summary: '显示用户的采集范围和名单' },
  'site policy set': {
    summary: '设置用户在其页面上阅读并确认的文本',
    options: { language: '文本的语言：en、de、nl、sv、zh-CN' },
  },
  'site policy show': { summary: '显示已设置的文本；未设置时使用 Holdfast 自带的文本' },
} satisfies typeof English;
