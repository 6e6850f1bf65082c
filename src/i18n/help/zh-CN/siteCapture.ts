import type { siteCaptureHelp as English } from '#i18n/help/en/siteCapture.ts';

export const siteCaptureHelp = {
  'site capture add': {
    summary: '设置一个采集；立即启动',
    options: {
      name: '自定名称',
      user: '手机所属的已注册用户的电子邮件地址',
      set: '一项设置；可重复',
      'secret-file': '取自文件的设置，机密必须如此；可重复',
    },
  },
  'site capture alarms': {
    summary: '列出采集中需要有人处理的问题',
    options: { since: '也列出在此时间之后报告且已结束的问题' },
  },
  'site capture change': {
    summary: '更改采集的名称或设置；未提及的保持不变',
    options: {
      name: '新名称',
      set: '一项设置；留空则移除；可重复',
      'secret-file': '取自文件的设置，机密必须如此；可重复',
    },
  },
  'site capture check': {
    summary: '向来源方询问设置是否可用，不保存',
    options: {
      source: '尚未设置的采集：其来源',
      set: '一项设置；可重复',
      'secret-file': '取自文件的设置，机密必须如此；可重复',
    },
  },
  'site capture list': { summary: '列出采集及其状态' },
  'site capture pause': { summary: '暂停采集，直到恢复' },
  'site capture remove': { summary: '移除采集及其设备密钥；已采集的内容保留' },
  'site capture restart': { summary: '结束采集并重新启动' },
  'site capture resume': { summary: '恢复已暂停的采集' },
  'site capture show': { summary: '显示采集：状态、不含机密的设置、提供给供应商的地址' },
  'site capture sources': { summary: '列出可以设置的来源及其设置' },
  'site sources': { summary: '列出采集方式及其设置' },
} satisfies typeof English;
