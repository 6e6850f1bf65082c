import type { directoryHelp as English } from '#i18n/help/en/directory.ts';

export const directoryHelp = {
  'directory add': {
    summary: '询问目录后将其添加，并读取',
    options: {
      kind: '目录的种类，见 holdfast directory kinds',
      set: '一项设置；文件则为其名称；可重复',
      'secret-file': '来自文件的设置，机密始终如此；可重复',
    },
  },
  'directory check': {
    summary: '询问目录设置能否使用，不保存',
    options: {
      kind: '尚未添加的目录：其种类',
      set: '一项设置；文件则为其名称；可重复',
      'secret-file': '来自文件的设置，机密始终如此；可重复',
    },
  },
  'directory edit': {
    summary: '更改目录的设置，或将其关闭；未提到的保持不变',
    options: {
      set: '一项设置；留空则去除；可重复',
      'secret-file': '来自文件的设置，机密始终如此；可重复',
      on: '启用',
      off: '既不读取也不查询',
    },
  },
  'directory kinds': { summary: '列出可以添加的目录种类及其设置' },
  'directory list': { summary: '列出目录及其所知的人员' },
  'directory people': {
    summary: '列出目录中的人员及其号码的有效时间',
    options: { search: '仅列出地址、姓名或号码中含此内容者' },
  },
  'directory read': {
    summary: '立即读取目录',
    options: { 'accept-fewer': '即使已知人员中仅存不到一半' },
  },
  'directory remove': { summary: '移除目录及由它得知的内容；已投递的保留' },
  'directory show': { summary: '显示目录：不含机密的设置、无法使用的内容' },
} satisfies typeof English;
