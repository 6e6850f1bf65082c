import type { archiveHelp as English } from '#i18n/help/en/archive.ts';

export const archiveHelp = {
  'domain add': { summary: '接受一个域：可为该域的已注册用户自动创建邮箱' },
  'domain list': { summary: '列出接受的域' },
  'domain remove': {
    summary: '不再接受某个域；已创建的邮箱保留',
  },
  export: {
    summary: '导出某个邮箱或某次搜索的邮件原文',
    options: {
      mailbox: '此邮箱中的全部内容',
      query: '此搜索找到的内容',
      format: '文件格式：eml',
      out: '新的或空的文件夹',
    },
  },
  'mailbox create': {
    summary: '在内置归档中创建邮箱',
    options: { csv: '每行一个地址的文件，或包含 Email 列的 CSV 文件' },
  },
  'mailbox folders': { summary: '列出邮箱的文件夹' },
  'mailbox items': {
    summary: '列出邮箱的项目，最早的在前',
    options: { folder: '仅此文件夹', limit: '最多显示的条数' },
  },
  'mailbox list': { summary: '列出邮箱及其项目数' },
  'mailbox show': {
    summary: '显示一个项目；--raw 给出其邮件的原始字节',
    options: { raw: '归档时的 RFC 5322 字节' },
  },
  search: {
    summary: '搜索所有邮箱：单词、"短语"、前缀*、OR、NOT',
    options: {
      mailbox: '仅此邮箱',
      count: '仅计数',
      limit: '最新的 N 条（默认：50）',
    },
  },
} satisfies typeof English;
