import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsMemoryZhCn: SentenceCatalogue = {
  'Make it first.': '请先创建它。',
  'There is no item {0}, and its mail was not given.': '没有项目 {0}，且没有提供其邮件。',
};
