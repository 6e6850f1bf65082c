import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxZhCn: SentenceCatalogue = {
  'has no address': '没有地址',
  'has several columns, but none is called Email': '有多列，但没有一列名为 Email',
  'has no valid e-mail address': '没有有效的电子邮件地址',
  'is not valid CSV': '不是有效的 CSV',
  'Line {0} of {1} {2}.': '{1} 第 {0} 行{2}。',
  'Write one address a line, or CSV with a column called Email.':
    '请每行写一个地址，或使用包含 Email 列的 CSV。',
  '"{0}" is not an e-mail address.': '“{0}”不是电子邮件地址。',
  '"{0}" is not a domain.': '“{0}”不是域。',
  'Write it as corp.example.': '请写成 corp.example 的形式。',
  'The item has no such attachment.': '该项目没有此附件。',
  'The content of {0} is not archived: {1}.': '{0} 的内容没有归档：{1}。',
  'The mail of item {0} does not hold the attachment that the item names.':
    '项目 {0} 的邮件中没有该项目所列的附件。',
  'Run `holdfast verify`; the mail itself can be downloaded whole.':
    '请运行 `holdfast verify`；邮件本身可以完整下载。',
  'it was still being fetched': '当时仍在获取',
  "the sender's service no longer had it": '发送方的服务已不再提供',
  'the export left it out': '导出时已省略',
  'it could not be fetched': '无法获取',
  'Look at the item: it names its attachments and their states.': '请查看该项目：其中列出了附件及其状态。',
  'The search index has it otherwise than its pack.': '搜索索引中的内容与其数据包不一致。',
  'The search index does not have it.': '搜索索引中没有它。',
  'The search index has 1 row of an item that is not in the archive.':
    '搜索索引中有 1 行所属的项目不在归档中。',
  'The search index has {0} rows of items that are not in the archive.':
    '搜索索引中有 {0} 行所属的项目不在归档中。',
  'The database has no row of this item.': '数据库中没有此项目的行。',
  'Its row names another place in the pack.': '其数据库行指向数据包中的另一个位置。',
  'Its key was destroyed, but its row does not say so.': '其密钥已销毁，但数据库行未作记载。',
  'Its row calls it destroyed, but its key is still there.': '数据库行记载其已销毁，但其密钥仍在。',
  'The database has no entry of it in {0}.': '数据库中没有它在 {0} 中的条目。',
  'Its entry in {0} differs from its pack in: {1}.': '它在 {0} 中的条目与其数据包不一致，涉及：{1}。',
  folder: '文件夹',
  run: '运行',
  connector: '连接器',
  'time of delivery': '投递时间',
  'reason of the quarantine': '隔离原因',
  'detail of the quarantine': '隔离详情',
  'Rows of items that name a pack the archive does not have: {0}.':
    '项目表中指向归档中不存在的数据包的行数：{0}。',
  'Rows of mailbox entries that name a pack the archive does not have: {0}.':
    '邮箱条目表中指向归档中不存在的数据包的行数：{0}。',
  'Rows of items that name this pack although it does not contain the items: {0}.':
    '项目表中指向此数据包、而此数据包并不含有该项目的行数：{0}。',
  'Rows of mailbox entries that name this pack although it does not contain the entries: {0}.':
    '邮箱条目表中指向此数据包、而此数据包并不含有该条目的行数：{0}。',
  'The archive has no item {0}.': '归档中没有项目 {0}。',
  'Search for it under Mailboxes, or with `holdfast search` or `holdfast mailbox items`.':
    '请在“邮箱”页面中搜索，或使用 `holdfast search` 或 `holdfast mailbox items`。',
  '{0} is no accepted domain.': '{0} 不是接受的域。',
  'See Settings > Accepted domains, or `holdfast domain list`.':
    '请查看“设置 > 接受的域”，或 `holdfast domain list`。',
  'The search index has not been built for this archive.': '尚未为此归档建立搜索索引。',
  'The search index is being rebuilt since {0}.': '搜索索引自 {0} 起正在重建。',
  'Run `holdfast rebuild` to its end, then search again.':
    '请将 `holdfast rebuild` 运行至结束，然后重新搜索。',
  'The content of attachment {0} is not the one its item describes.': '附件 {0} 的内容与其项目的描述不一致。',
  'The import stops. Compare the attachment at the capture site, then run again.':
    '导入已停止。请在采集站点核对该附件，然后重新运行。',
  'There is no mailbox {0}.': '没有邮箱 {0}。',
  'See Mailboxes, or `holdfast mailbox list`; make it there, or with `holdfast mailbox create`.':
    '请查看“邮箱”页面或 `holdfast mailbox list`；可在该处创建该邮箱，或用 `holdfast mailbox create` 创建。',
  'The folder has no name.': '文件夹没有名称。',
  'Give the folder a name.': '请为文件夹命名。',
  'See Mailboxes, or `holdfast mailbox list`.': '请查看“邮箱”页面，或 `holdfast mailbox list`。',
  'The mailbox {0} has no folder {1}.': '邮箱 {0} 没有文件夹 {1}。',
  'Open the mailbox under Mailboxes, or see `holdfast mailbox folders`.':
    '请在“邮箱”页面中打开该邮箱，或查看 `holdfast mailbox folders`。',
  'The archive does not have the item {0}, and its mail was not given.':
    '归档中没有项目 {0}，且没有提供其邮件。',
  'Replay the period from the capture site.': '请从采集站点重放该时段。',
  'The delivery of item {0} lost its place.': '项目 {0} 的投递失去了其位置。',
  'Report this; run again.': '请报告此错误，并重新运行。',
  'The record of item {0} is not where the database says.': '项目 {0} 的记录不在数据库所指的位置。',
  'Run `holdfast verify`, then `holdfast rebuild`.':
    '请先运行 `holdfast verify`，再运行 `holdfast rebuild`。',
  'The content of item {0} was destroyed on {1}.': '项目 {0} 的内容已于 {1} 销毁。',
  'Deliveries did not pause for the rebuild.': '投递没有为重建而暂停。',
  'Start the rebuild again when fewer runs are on.': '请在运行较少时重新开始重建。',
  'The query has no word to search for.': '搜索条件中没有可搜索的词语。',
  'Write at least one word or number.': '请至少输入一个词语或数字。',
  'The query has a part that this search does not know: {0}.': '搜索条件中有此搜索不识别的部分：{0}。',
  'Remove this part of the query.': '请从搜索条件中去掉该部分。',
  'The database has rows of it, but the ledger has no leaf.': '数据库中有它的行，但账本中没有对应的叶节点。',
  'The ledger has it, but the database has no row of it.': '账本中有它，但数据库中没有它的行。',
};
