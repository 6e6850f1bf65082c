import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const auditZhCn: SentenceCatalogue = {
  'The trail ends at entry {0}, but the kept head counts {1}: entries were removed.':
    '审核日志止于第 {0} 个条目，而保存的链头计有 {1} 个条目：有条目被删除。',
  'Entries {0} to {1} are missing.': '缺少第 {0} 至 {1} 个条目。',
  'Entry {0} was altered, or does not follow entry {1}.': '第 {0} 个条目被更改，或未接续第 {1} 个条目。',
  'Entries {0} to {1} were declared lost, but the trail ended at entry {2}.':
    '第 {0} 至 {1} 个条目被声明为丢失，但审核日志止于第 {2} 个条目。',
  'The kept head counts {0} entries; entries {1} to {2} were lost with a database, so it cannot be checked. Use a newer head.':
    '保存的链头计有 {0} 个条目；第 {1} 至 {2} 个条目随数据库丢失，因此无法核验。请使用更新的链头。',
  'Entry {0} is not the one that the kept head names: the history was rewritten.':
    '第 {0} 个条目不是保存的链头所指的条目：历史已被改写。',
};
