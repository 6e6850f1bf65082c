import type { targetHelp as English } from '#i18n/help/en/target.ts';

export const targetHelp = {
  'target add': {
    summary: '询问服务器后设置一个目标',
    options: {
      kind: '目标的类型；holdfast target kinds 会列出',
      set: '一项设置；可重复',
      'secret-file': '来自文件的设置，机密始终如此；可重复',
      'without-check': '不询问服务器，直接保存设置',
    },
  },
  'target check': {
    summary: '询问服务器设置能否使用，不保存',
    options: {
      kind: '尚未设置的目标：其类型',
      set: '一项设置；可重复',
      'secret-file': '来自文件的设置，机密始终如此；可重复',
    },
  },
  'target deliveries': {
    summary: '列出失败、等待、已消失或只投递了部分邮件的投递',
    options: {
      state: 'pending、failed（默认）、vanished 或 noted',
    },
  },
  'target edit': {
    summary: '更改目标的设置；未提及的保持不变',
    options: {
      set: '一项设置；留空则删除；可重复',
      'secret-file': '来自文件的设置，机密始终如此；可重复',
      'without-check': '不询问服务器，直接保存设置',
    },
  },
  'target kinds': {
    summary: '列出可以设置的目标类型及其设置',
  },
  'target list': {
    summary: '列出目标、其状态和等待投递的内容',
  },
  'target look': {
    summary: '查看已投递的内容是否从邮箱中消失',
  },
  'target pause': {
    summary: '暂停目标，直到恢复；要投递的内容等待',
  },
  'target prove': {
    summary: '验证目标：向邮箱写入一项，读回、比较、删除',
    options: {
      mailbox: '允许写入的邮箱',
    },
  },
  'target redeliver': {
    summary: '重新投递失败或已消失的内容',
    options: {
      vanished: '从邮箱中消失的内容，而不是失败的内容',
    },
  },
  'target remove': {
    summary: '移除没有连接器使用的目标；已投递的内容保留',
    options: {
      force: '即使有投递在等待；它们将被放弃',
    },
  },
  'target resume': {
    summary: '恢复已暂停的目标',
  },
  'target show': {
    summary: '显示目标：状态、不含机密的设置、投递情况',
  },
} satisfies typeof English;
