import { listed, pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('zh-CN');

export const home = {
  totals: {
    label: '归档数据一览',
    connectors: '连接器',
    paused: (count) => plural(count, { other: '# 个已暂停' }),
    items: '已归档项目',
    mailboxes: '邮箱',
    users: '已注册用户',
  },
  steps: {
    title: '后续步骤',
    nothing: '没有需要您处理的事项。',
    go: '打开',
    'give-connector-role': '决定谁可以添加连接器',
    'add-connector': '添加第一个连接器',
    'register-users': '注册需要采集通信的用户',
    'create-mailboxes': (count) => plural(count, { other: '# 个已注册用户没有邮箱' }),
    'connect-waiting-service': (count) => plural(count, { other: '# 个项目在采集站点等待，没有连接器拉取' }),
    'mend-mapping': (count) => plural(count, { other: '缺少 # 次投递：请修正用户映射' }),
    'deliver-again': (count) => plural(count, { other: '# 个项目可以重新投递' }),
    'look-at-failed-run': '上次运行失败',
    'resume-connector': '已暂停：恢复之前不会导入任何内容',
    'look-at-silent-numbers': (count) => plural(count, { other: '# 个号码长时间没有消息' }),
  },
  days: {
    title: '每日项目数',
    lead: '最近 30 天归档的内容。',
    summary: (total, busiest, most) => `30 天内共 ${total} 个项目，最多的一天是 ${busiest}：${most} 个。`,
    none: '最近 30 天没有归档任何内容。',
    asTable: '以表格显示',
    asChart: '以图表显示',
    day: '日期',
  },
  runs: {
    title: '最近运行',
    none: '尚无连接器运行过。',
  },
  waiting: {
    title: '等待重新投递',
    none: '所有内容均已送达邮箱。',
    counts: (items, notImported, rejected, missing) =>
      `${plural(items, { other: '# 个项目' })}：${listed(
        '，',
        notImported > 0 && plural(notImported, { other: '# 个未导入' }),
        rejected > 0 && plural(rejected, { other: '# 个被拒绝' }),
        missing > 0 && plural(missing, { other: '# 次缺失投递' }),
      )}`,
  },
  coverage: {
    title: '采集覆盖警告',
    none: '没有号码长时间无消息。',
    silent: (days) => `${plural(days, { other: '已 # 天没有消息' })}。`,
    last: (time) => `最后一个项目：${time}`,
    never: '尚无项目',
  },
} satisfies WebMessages['home'];
