import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsMicrosoft365ZhCn: SentenceCatalogue = {
  'The mail is too large for the mailbox, even without its attachments.':
    '该邮件即使不带附件，对该邮箱来说也过大。',
  'The archive has the item whole. Raise the size limit of the target, if the tenant takes more.':
    '归档中保存着完整的项目。如果租户接受更大的邮件，请提高目标的大小上限。',
  'Microsoft 365 asks to wait, longer than one delivery waits.':
    'Microsoft 365 要求等待，时间超过了一次投递所能等待的限度。',
  'Nothing to do: delivery goes on by itself.': '无需处理：投递会自动继续。',
  'Delivery is tried again. If it stays so, check the cloud that is chosen, and that this machine reaches it.':
    '投递会重试。如果一直如此，请检查所选的云，以及本机能否连接到它。',
  'Microsoft 365 broke off before it had answered.': 'Microsoft 365 在回答之前中断了连接。',
  'Nothing to do: the mailbox is asked what it has before anything is sent again.':
    '无需处理：重新发送之前，会先查询邮箱中已有的内容。',
  'Microsoft 365 has no such mailbox, or none that applications may open ({0}).':
    'Microsoft 365 没有此邮箱，或它不是应用程序可以打开的邮箱（{0}）。',
  'Give the user a licence with a mailbox, or correct the mapping; then deliver again.':
    '请为该用户分配带邮箱的许可证，或更正映射，然后重新投递。',
  'The mailbox has reached its quota.': '该邮箱已达到其配额。',
  'Make room or raise the quota. It is tried again for some days; after that, deliver again.':
    '请腾出空间或提高配额。系统会在几天内重试；此后请重新投递。',
  'The mailbox does not take a mail of this size ({0}).': '该邮箱不接受这样大的邮件（{0}）。',
  'Lower the size limit of the target to what the tenant takes, or raise it there; then deliver again.':
    '请将目标的大小上限降到租户所接受的值，或在租户中提高上限，然后重新投递。',
  'Microsoft 365 does not let the application do this ({0}).':
    'Microsoft 365 不允许应用程序执行此操作（{0}）。',
  'Check the credential and that it has not run out, and the permission Mail.ReadWrite or its role in Exchange: `holdfast target prove` tells them apart.':
    '请检查凭据以及它是否已过期，并检查权限 Mail.ReadWrite 或它在 Exchange 中的角色：`holdfast target prove` 可以区分它们。',
  'Microsoft 365 refused a request ({0} {1}).': 'Microsoft 365 拒绝了一个请求（{0} {1}）。',
  'It is tried again. If it stays so, report it with this code.':
    '将会重试。如果一直如此，请附上此代码报告问题。',
  'The application signs in.': '应用程序可以登录。',
  'Microsoft Entra gives it Mail.ReadWrite, for every mailbox of the tenant. To limit it to some, take this away and give it the role in Exchange instead (RBAC for Applications).':
    'Microsoft Entra 授予了它 Mail.ReadWrite，适用于租户的每个邮箱。改用 Exchange 的 RBAC for Applications 可以只授权部分邮箱。',
  'Microsoft Entra gives it no Mail.ReadWrite, so Exchange decides which mailboxes it may open (RBAC for Applications).':
    'Microsoft Entra 没有授予它 Mail.ReadWrite，因此由 Exchange 决定它可以打开哪些邮箱（RBAC for Applications）。',
  'A message is written.': '已写入一封邮件。',
  'The message is removed again, at {0}.': '该邮件已重新删除，时间 {0}。',
  'It is no draft.': '它不是草稿。',
  'It is a draft: Outlook would offer to send it.': '它是草稿：Outlook 会提示发送它。',
  'Its Message-ID is kept.': '它的 Message-ID 得以保留。',
  'Its Message-ID is not kept, so threads may fall apart.': '它的 Message-ID 没有保留，因此会话可能会散开。',
  'Its item class is kept: itemclass:{0}* should find it in Purview.':
    '它的项目类得以保留：在 Purview 中可用 itemclass:{0}* 找到它。',
  'Its item class is not kept. Choose IPM.Note, and search by folder and sender.':
    '它的项目类没有保留。请选择 IPM.Note，并按文件夹和发件人搜索。',
  'Its header fields are kept.': '它的标头字段得以保留。',
  'Its header fields are not kept.': '它的标头字段没有保留。',
  'Its attachment is kept.': '它的附件得以保留。',
  'Its attachment is not kept.': '它的附件没有保留。',
  "The message is found by the archive's own id.": '可以按归档自己的 ID 找到该邮件。',
  "The message is not found by the archive's own id, so after a crash it could be delivered twice.":
    '无法按归档自己的 ID 找到该邮件，因此崩溃后可能会重复投递。',
  'Microsoft 365 has no mailbox {0}, or the application may not open it.':
    'Microsoft 365 没有邮箱 {0}，或应用程序无权打开它。',
  'Give the user a licence with a mailbox, or add it to the scope of the application (RBAC for Applications in Exchange).':
    '请为该用户分配带邮箱的许可证，或将该邮箱加入应用程序的范围（Exchange 的 RBAC for Applications）。',
  'Write it as IPM.Note or IPM.ExternalData.NAME: letters and digits, joined by dots.':
    '请写成 IPM.Note 或 IPM.ExternalData.NAME：字母和数字，用点连接。',
  'Give a number of bytes from {0} to {1}: no mailbox of Microsoft 365 takes more.':
    '请填写 {0} 到 {1} 之间的字节数：Microsoft 365 的邮箱不接受更大的邮件。',
  'The setting {0} of the Microsoft 365 target cannot be used.': 'Microsoft 365 目标的设置 {0} 无法使用。',
};
