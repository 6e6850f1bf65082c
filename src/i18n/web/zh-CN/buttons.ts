import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const buttons = {
  save: '保存',
  cancel: '取消',
  close: '关闭',
  tryAgain: '重试',
  refresh: '刷新',
  loadMore: '显示更多',
  remove: '删除',
  edit: '编辑',
  add: '添加',
  download: '下载',
  copy: '复制',
  copied: '已复制。',
  chooseFile: '选择文件',
} satisfies WebMessages['buttons'];
