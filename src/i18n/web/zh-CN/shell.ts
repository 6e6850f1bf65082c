import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const shell = {
  complianceCenter: '合规中心',
  skipToContent: '跳到主要内容',
  demo: '演示数据：人物和聊天均为虚构。',
  loading: '正在加载…',
  navigation: {
    label: '主导航',
    open: '打开导航',
    close: '关闭导航',
    collapse: '折叠导航',
    expand: '展开导航',
  },
  pages: {
    home: '首页',
    dataConnectors: '数据连接器',
    targets: '目标',
    directories: '目录',
    captureSite: '采集站点',
    mailboxes: '邮箱',
    roles: '角色',
    audit: '审核',
    settings: '设置',
    profile: '您的个人资料',
  },
  language: '语言',
  theme: {
    label: '外观',
    system: '跟随设备',
    light: '浅色',
    dark: '深色',
    'high-contrast': '高对比度',
  },
  account: {
    label: (name) => `${name} 的账户`,
    signOut: '注销',
  },
  notFound: {
    title: '此页面不存在',
    text: '地址有误，或其显示的内容已被删除。',
    home: '前往首页',
  },
  crashed: {
    title: '无法显示此页面',
    text: '这是 Holdfast 的错误，已归档的内容不受影响。请重新加载页面；如果再次发生，请连同下面这一行一起报告。',
    reload: '重新加载',
  },
  forbidden: {
    title: '您无权查看此页面',
    text: (permission) => `需要权限 ${permission}。请让可以管理角色的人将您加入拥有该权限的角色组。`,
  },
} satisfies WebMessages['shell'];
