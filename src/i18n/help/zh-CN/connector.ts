import type { connectorHelp as English } from '#i18n/help/en/connector.ts';

export const connectorHelp = {
  'connector create': {
    summary: '添加连接器：接受条款、登录采集站点、映射用户、完成',
    options: {
      service: 'whatsapp 或 wechat',
      name: '唯一的名称',
      site: '采集站点的专用地址，例如 http://127.0.0.1:8422',
      username: '采集站点的用户名',
      'password-file': '首行为密码的文件',
      mapping: '自定义映射 CSV 文件',
      'automatic-mapping': '按用户的电子邮件地址映射',
      'no-automatic-mapping': '仅按自定义映射',
      schedule: 'daily@HH:MM（默认：daily@02:00）、every@30m、every@4h 或 manual',
      'time-zone': '计划的时区（默认：UTC）',
      'accept-terms': '接受服务条款（阅读条款：holdfast connector terms）',
      target: '归档之外的目标；可重复',
      route: '模式[,模式]=[目标[,目标]]：哪些邮箱投递到哪些目标；以第一个匹配的为准；可重复',
      'without-archive': '归档不保留投递到唯一目标的内容的副本',
    },
  },
  'connector edit': {
    summary: '修改连接器；未指定的内容保持不变',
    options: {
      name: '新名称',
      site: '采集站点的新地址',
      username: '新用户名',
      'password-file': '首行为新密码的文件',
      schedule: 'daily@HH:MM、every@30m、every@4h 或 manual',
      'time-zone': '计划的时区',
      'automatic-mapping': '按用户的电子邮件地址映射',
      'no-automatic-mapping': '仅按自定义映射',
      target: '归档之外的目标；可重复',
      route: '模式[,模式]=[目标[,目标]]：哪些邮箱投递到哪些目标；以第一个匹配的为准；可重复',
      'no-target': '只投递到归档',
      'no-route': '每个目标接收每个邮箱',
    },
  },
  'connector list': { summary: '列出连接器及其状态和上次运行' },
  'connector log': {
    summary: '一次运行的日志：每个项目一行，含结果和原因',
    options: { run: '运行 ID（默认：上次运行）' },
  },
  'connector mapping apply': {
    summary: '将自定义映射 CSV 文件作为新版本应用于连接器',
    options: { 'accept-partial': '文件中有错误行时，应用其中正确的行' },
  },
  'connector mapping check': { summary: '检查自定义映射 CSV 文件，但不应用' },
  'connector pause': { summary: '暂停连接器：恢复之前不会开始运行' },
  'connector redeliver': { summary: '按当前映射重新投递未导入或缺少邮箱的项目' },
  'connector remove': { summary: '删除连接器；其已归档的内容和历史记录会保留' },
  'connector resume': { summary: '恢复已暂停的连接器' },
  'connector run': {
    summary: '立即运行连接器：拉取、暂存、转换、映射、导入、核对',
    options: {
      'replay-from': '重新处理自此时间起采集的内容',
      'replay-until': '重新处理的时间段的终点',
    },
  },
  'connector terms': { summary: '显示添加连接器时所接受的服务条款' },
} satisfies typeof English;
