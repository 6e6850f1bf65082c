import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxPackZhCn: SentenceCatalogue = {
  'The pack is not in its place.': '数据包不在应在的位置。',
  'The root in the footer is not the root of its leaves.': '尾部中的根与其叶节点的根不符。',
  'The file is not the one that the ledger has: its SHA-256 is another.':
    '该文件不是账本中的文件：其 SHA-256 不同。',
  'The root of its records is not the one that the ledger has.': '其记录的根与账本中的根不同。',
  'It has {0} records; the ledger says {1}.': '其中有 {0} 条记录；账本记载为 {1} 条。',
  'The record is not the one that its leaf stands for.': '该记录与其叶节点所代表的记录不符。',
  'has no header': '没有头部',
  'The header of the pack has version {0}; this Holdfast knows version 1.':
    '数据包的头部版本为 {0}；此 Holdfast 只支持版本 1。',
  'needs dictionary {0}, which is not known': '需要未知的字典 {0}',
  'has a header with unknown marks': '的头部含有未知标记',
  'has a header without a time': '的头部没有时间',
  'has no footer': '没有尾部',
  'has a footer of a wrong length': '的尾部长度不正确',
  'has a gap before record {0}': '在记录 {0} 之前有缺口',
  'has a gap before its footer': '在尾部之前有缺口',
  'has a record of unknown kind {0}': '中有未知类型 {0} 的记录',
  'has a record that is too short': '中有过短的记录',
  'has no end: it is cut off, or not a pack': '没有结尾：它被截断，或不是数据包',
  'The end of the pack has version {0}; this Holdfast knows version 1.':
    '数据包的结尾版本为 {0}；此 Holdfast 只支持版本 1。',
  'has an end with unknown marks': '的结尾含有未知标记',
  'Update Holdfast; if no newer one was ever used here, restore the pack from a backup, then run verify.':
    '请更新 Holdfast；如果这里从未使用过更新的版本，请从备份还原该数据包，然后运行 verify。',
  'The pack {0}.': '数据包{0}。',
  'Restore the pack from a backup, then run verify.': '请从备份还原该数据包，然后运行 verify。',
  'A record does not decompress.': '有一条记录无法解压缩。',
  'is too short to be one': '过短，不可能是数据包',
  'has a footer that is longer than the file': '的尾部比文件还长',
  'has a changed header or footer': '的头部或尾部被更改',
  'named {0} is another one: {1}': '名为 {0}，实际却是另一个：{1}',
  'The key of item {0} was destroyed; its content cannot be read any more.':
    '项目 {0} 的密钥已销毁；其内容再也无法读取。',
  'Nothing brings it back; the certificate of disposition says when and why.':
    '任何方法都无法恢复；销毁证明中载有时间和原因。',
  'The body of a record does not have the form of version 1.': '有一条记录的正文不符合版本 1 的格式。',
  'Record {0} of the pack is not what was written there, or its key is another one.':
    '数据包的记录 {0} 与当初写入的内容不一致，或其密钥不同。',
  'Restore the pack and its key file from a backup, then run verify.':
    '请从备份还原该数据包及其密钥文件，然后运行 verify。',
  'was not taken whole by the blob store': '未被对象存储完整接收',
};
