import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const elements = {
  kept: '我已保存',
  onlyOne: '请一次只选择一个文件。',
  wrongEnding: (name, endings) => `${name} 不是此类文件。请选择以 ${endings} 结尾的文件。`,
  tooLarge: (name, limit) => `${name} 大于上限 ${limit}。请确认文件是否正确，或将其拆分。`,
  empty: (name) => `${name} 是空文件。请选择其他文件。`,
  tokens: {
    title: 'API 令牌',
    lead: '令牌在脚本中代表操作员，权限绝不会超过该操作员。',
    none: '没有令牌。',
    revoke: '吊销',
    revokeName: (name) => `吊销令牌 ${name}`,
    allScopes: '操作员的全部权限',
    noEnd: '永不过期',
    until: (time) => `有效至 ${time}`,
    unused: '从未使用',
    used: (time) => `上次使用 ${time}`,
  },
} satisfies WebMessages['elements'];
