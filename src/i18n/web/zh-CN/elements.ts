import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const elements = {
  kept: '我已保存',
  onlyOne: '请一次只选择一个文件。',
  wrongEnding: (name, endings) => `${name} 不是此类文件。请选择以 ${endings} 结尾的文件。`,
  tooLarge: (name, limit) => `${name} 大于上限 ${limit}。请确认文件是否正确，或将其拆分。`,
  empty: (name) => `${name} 是空文件。请选择其他文件。`,
} satisfies WebMessages['elements'];
