import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('zh-CN');

export const mailboxes = {
  lead: '每位用户的通信存放在其邮箱中，按产品分文件夹。每次阅读都会记入审核日志。',
  leadWithoutContent: '您可以看到邮箱及其数量。阅读内容需要专用于阅读的角色，例如 Preview 或 Review。',
  all: '所有邮箱',
  create: '创建邮箱',
  createLead: '已有的邮箱保持不变。',
  addresses: '电子邮件地址',
  addressesHint: '每行一个，或用逗号分隔。',
  created: (count) => plural(count, { other: '# 个邮箱已就绪。' }),
  none: '尚无邮箱',
  noneHelp: '在此创建，或在“设置”中接受您的域：这样已注册用户会自动获得邮箱。',
  filter: '按姓名或地址筛选',
  noMatch: '没有匹配的邮箱。',
  mailbox: '邮箱',
  items: '项目',
  state: '状态',
  states: {
    active: '启用',
    inactive: '停用',
  },
  made: '创建时间',
  quarantine: '隔离区',
  quarantineHelp: '没有映射或无法读取的内容，直到重新投递',
  search: '搜索',
  searchAll: '搜索所有邮箱',
  searchOne: '搜索此邮箱',
  searchHint: '词语、"短语"、前缀*、OR、NOT、( )',
  hits: '搜索结果',
  noHits: (search) => `未找到“${search}”`,
  noHitsHelp: '请减少词语，或使用带 * 的词首。',
} satisfies WebMessages['mailboxes'];
