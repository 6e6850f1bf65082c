import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxObjectsZhCn: SentenceCatalogue = {
  'The content of an attachment is not the one of {0} bytes that its item describes.':
    '附件的内容不是其项目所描述的 {0} 字节的内容。',
  'The key in the row of object {0} belongs to another object.': '对象 {0} 的行中的密钥属于另一个对象。',
  'Restore the database from a backup, then run verify.': '请从备份还原数据库，然后运行 verify。',
  'An attachment that other items had was destroyed with the last of them while this item was being archived.':
    '在归档此项目期间，与其他项目共用的一个附件随其中最后一个项目被销毁。',
  'Nothing is to be done: the item is delivered again, with its own copy.':
    '无需处理：该项目会连同自己的副本重新投递。',
  'The content of an attachment is not in its place.': '附件的内容不在应在的位置。',
  'The content of an attachment has another length than its row says.': '附件内容的长度与其行的记载不同。',
  'The content of an attachment is not the one that its row stands for.':
    '附件的内容与其行所代表的内容不符。',
};
