import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsImapZhCn: SentenceCatalogue = {
  'Deliveries go on by themselves. If it stays, ask whoever runs the mail server.':
    '投递会自动继续。如果一直如此，请询问邮件服务器的管理者。',
  'The mail server {0} asks to slow down: {1}': '邮件服务器 {0} 要求放慢速度：{1}',
  'The mail server {0} is not available: {1}': '邮件服务器 {0} 不可用：{1}',
  'The mail server {0} gives an answer that was not expected: {1}': '邮件服务器 {0} 给出了意外的回答：{1}',
  "It is tried again. If it stays, look into the server's log.":
    '将会重试。如果一直如此，请查看服务器的日志。',
  'The certificate of the mail server {0} is not trusted ({1}).': '邮件服务器 {0} 的证书不受信任（{1}）。',
  "Give the certificate of its authority in the settings of the target, or mend the server's certificate.":
    '请在目标的设置中填写其颁发机构的证书，或修正服务器的证书。',
  'The mail server {0} does not begin TLS by STARTTLS, and nothing is said to it without.':
    '邮件服务器 {0} 没有通过 STARTTLS 启用 TLS，而未加密时不会向它发送任何内容。',
  'Choose tls in the settings of the target, or switch STARTTLS on at the server.':
    '请在目标的设置中选择 tls，或在服务器上启用 STARTTLS。',
  'The mail server {0}, port {1}, cannot be reached, or the connection broke off ({2}).':
    '无法连接邮件服务器 {0} 的端口 {1}，或连接已中断（{2}）。',
  'Check host, port, security and the network between. Deliveries go on by themselves when it is back.':
    '请检查主机、端口、加密方式和中间的网络。恢复后投递会自动继续。',
  'The folder name {0} holds {1}, which this mail server puts between a folder and one in it.':
    '文件夹名称 {0} 含有 {1}，而此邮件服务器用它分隔上下级文件夹。',
  'Choose another folder name in the settings of the target.': '请在目标的设置中选择另一个文件夹名称。',
  'The mailbox {0} opens.': '邮箱 {0} 可以打开。',
  'The folder {0} is there.': '文件夹 {0} 已存在。',
  'The mail is not found by its Message-ID, so after a crash it could be delivered twice.':
    '无法按 Message-ID 找到该邮件，因此崩溃后可能会重复投递。',
  'The mail is found by its Message-ID.': '可以按 Message-ID 找到该邮件。',
  'The server offers: {0}. A mail may have {1} bytes.': '服务器支持：{0}。一封邮件最多 {1} 字节。',
  'The server offers: {0}. It names no limit for the size of a mail.':
    '服务器支持：{0}。它没有说明邮件大小的上限。',
  'The mail is read back byte for byte.': '读回的邮件逐字节一致。',
  'The mail that is read back differs from the one that was delivered.': '读回的邮件与投递的邮件不同。',
  'The mailbox shows it with the date of the event.': '邮箱以事件的日期显示它。',
  'The mailbox shows it with another date than that of the event.': '邮箱显示的日期不是事件的日期。',
  'The mail is removed again.': '该邮件已重新删除。',
  'The mail is still in the folder {0}. Remove it by hand.': '该邮件仍在文件夹 {0} 中。请手动删除。',
  'The mailbox {0} has no room for the item.': '邮箱 {0} 没有空间容纳该项目。',
  'Make room in it or raise its quota; the delivery is tried again by itself.':
    '请腾出空间或提高其配额；投递会自动重试。',
  'The item is too large for the mailbox {0}, even without its attachments.':
    '该项目即使不带附件，对邮箱 {0} 来说也过大。',
  'Raise the size limit of the target or of the mail server, then deliver again.':
    '请提高目标或邮件服务器的大小上限，然后重新投递。',
  'Choose tls or starttls: without encryption, only a server on this machine is spoken to.':
    '请选择 tls 或 starttls：未加密时只与本机上的服务器通信。',
  'Give certificates in PEM form, each from BEGIN CERTIFICATE to END CERTIFICATE.':
    '请填写 PEM 格式的证书，每个从 BEGIN CERTIFICATE 到 END CERTIFICATE。',
  'Write one line for each mailbox: its address, a colon, its password. Line {0} is not like that.':
    '请为每个邮箱写一行：地址、冒号、密码。第 {0} 行不符合。',
  'Give an address that begins with https://.': '请填写以 https:// 开头的地址。',
  'Give the e-mail address of a mailbox that exists and that the target may open.':
    '请填写一个存在且目标有权打开的邮箱的电子邮件地址。',
  'Give the name of a folder; / stands between a folder and one in it.':
    '请填写文件夹的名称；上下级文件夹之间用 / 分隔。',
  'Give a whole number from 1 to {0}, or nothing.': '请填写 1 到 {0} 之间的整数，或留空。',
  'The setting {0} of the IMAP target is missing.': '缺少 IMAP 目标的设置 {0}。',
  'Fill it in.': '请填写。',
  'The setting {0} of the IMAP target cannot be used.': 'IMAP 目标的设置 {0} 无法使用。',
  'The settings of the target have no password for the mailbox {0}.': '目标的设置中没有邮箱 {0} 的密码。',
  'Add a line for it, then deliver again.': '请为它添加一行，然后重新投递。',
  'The mail server {0} has no mailbox {1}, or the target may not open it.':
    '邮件服务器 {0} 没有邮箱 {1}，或目标无权打开它。',
  'Create the mailbox or permit the target to open it, then deliver again.':
    '请创建该邮箱或允许目标打开它，然后重新投递。',
  'The mail server {0} refuses the sign-in, also for {1}: {2}':
    '邮件服务器 {0} 拒绝登录，对 {1} 也是如此：{2}',
  'Check the sign-in in the settings of the target, and that it may open the mailboxes of others.':
    '请检查目标设置中的登录信息，并确认它有权打开他人的邮箱。',
  'The mail server {0} refuses the sign-in to {1}: {2}': '邮件服务器 {0} 拒绝登录 {1}：{2}',
  'Correct the line of this mailbox in the settings of the target.': '请更正目标设置中该邮箱的那一行。',
  'The service that gives tokens for the mail server, {0}, cannot be reached.':
    '无法连接为邮件服务器签发令牌的服务 {0}。',
  'Check the address and the network between. Deliveries go on by themselves when it is back.':
    '请检查地址和中间的网络。恢复后投递会自动继续。',
  'The service {0} gives no token for the mail server (HTTP {1}).':
    '服务 {0} 没有为邮件服务器签发令牌（HTTP {1}）。',
  'Check client id, client secret and scope in the settings of the target.':
    '请检查目标设置中的客户端 ID、客户端密钥和作用域。',
};
