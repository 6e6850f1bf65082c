import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsZhCn: SentenceCatalogue = {
  'One attachment of {0} bytes is left out, because it is too large for the mailbox.':
    '有一个 {0} 字节的附件被略去，因为它对该邮箱来说过大。',
  '{0} attachments of together {1} bytes are left out, because they are too large for the mailbox.':
    '有 {0} 个附件（共 {1} 字节）被略去，因为它们对该邮箱来说过大。',
  'The archive has the item whole.': '归档中保存着完整的项目。',
};
