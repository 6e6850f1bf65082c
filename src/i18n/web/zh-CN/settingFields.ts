import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const settingFields = {
  missing: '请填写此项。',
  noChoice: '未选择',
  secretSet: '已设置。输入以替换。',
  secretDropped: '将被移除。',
  dropSecret: '移除',
  keepSecret: '保留',
  check: '检查',
  checking: '正在检查…',
  canWork: '这些设置可以使用。',
} satisfies WebMessages['settingFields'];
