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
  choose: '选择',
  chooseKind: (name) => `选择 ${name}`,
  otherKind: '选择其他类型',
  name: '名称',
  nameWrong: '只能使用小写字母、数字和连字符，最多 40 个字符，并以字母或数字开头。',
  dropFile: '将文件拖到此处，或',
  fileKept: '服务器已有文件。选择另一个文件即可替换。',
  fileChosen: (name, size) => `已选择：${name}，${size}`,
  set: '已设置',
  on: '开',
  off: '关',
  canWork: '这些设置可以使用。',
} satisfies WebMessages['settingFields'];
