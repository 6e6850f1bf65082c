import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappBackupZhCn: SentenceCatalogue = {
  'The database in {0} is damaged.': '{0} 中的数据库已损坏。',
  'What was read before the damage is kept. Copy the backup again, or let WhatsApp make a new one.':
    '损坏之前已读取的内容会保留。请重新复制该备份，或让 WhatsApp 新建一份备份。',
  'The folder of backups, {0}, cannot be read.': '无法读取备份文件夹 {0}。',
  'Create it, and let the account that Holdfast runs as read it.':
    '请创建该文件夹，并允许运行 Holdfast 的账户读取它。',
  'The key is neither 64 hexadecimal digits nor the content of a key file in base64.':
    '该密钥既不是 64 位十六进制数字，也不是以 base64 表示的密钥文件内容。',
  'Enter the 64 digits that WhatsApp shows under Chat backup, End-to-end encrypted backup; or, for crypt14 and crypt12, the file `key` of the phone in base64.':
    '请输入 WhatsApp 在“聊天备份”的“端到端加密备份”中显示的 64 位数字；对于 crypt14 和 crypt12，请输入以 base64 表示的手机 `key` 文件。',
  "The database in {0} is not one of WhatsApp's messages.": '{0} 中的数据库不是 WhatsApp 的消息数据库。',
  'The backup of messages is called msgstore.db or ChatStorage.sqlite. Where it is that and newer than this version of Holdfast, update Holdfast.':
    '消息备份的名称是 msgstore.db 或 ChatStorage.sqlite。如果确实如此且它比当前版本的 Holdfast 更新，请更新 Holdfast。',
  'The phone number of the account (accountPhone) is no number with its country code.':
    '账户的电话号码 (accountPhone) 不是带国家代码的号码。',
  'Write the number of the phone whose backups these are as +447700900123.':
    '请按 +447700900123 的形式填写这些备份所属手机的号码。',
  'The time between two looks (interval) is no number of seconds from {0} to {1}.':
    '两次查看之间的时间 (interval) 不是 {0} 到 {1} 之间的秒数。',
  'Leave it empty for {0} seconds.': '留空则为 {0} 秒。',
  "The folder (folder) is not inside one that the machine's configuration lets captures read.":
    '该文件夹 (folder) 不在计算机配置允许采集读取的文件夹之内。',
  'Name the folder in the configuration of the machine first, then enter it here with its whole path.':
    '请先在计算机配置中列出该文件夹，然后在此输入其完整路径。',
  'Enter the whole path of a folder inside one of these: {0}.':
    '请输入位于以下文件夹之一内的文件夹的完整路径：{0}。',
  'It is no backup of WhatsApp.': '它不是 WhatsApp 的备份。',
  'It holds only what changed since the last full backup.': '它只包含自上次完整备份以来的更改。',
  'It holds no database.': '它不包含数据库。',
  'It became shorter while it was read.': '它在读取过程中变短了。',
  '{0} is encrypted, and this capture has no key.': '{0} 已加密，而此采集没有密钥。',
  "Enter the backup's key in the settings of the capture.": '请在采集的设置中输入备份的密钥。',
  'It is truncated.': '它被截断了。',
  'It is damaged or truncated.': '它已损坏或被截断。',
  'It is damaged or truncated, or its key is another.': '它已损坏或被截断，或者它的密钥是另一个。',
  'What it holds cannot be decompressed.': '其内容无法解压缩。',
  '{0} cannot be read. {1}': '无法读取文件 {0}。{1}',
  'Nothing of it was taken in. Copy the backup again, or let WhatsApp make a new one; the other backups are read.':
    '其中没有任何内容被导入。请重新复制该备份，或让 WhatsApp 新建一份；其他备份会照常读取。',
  'It is larger than {0} bytes, the most that is read.': '它大于 {0} 字节，超过可读取的上限。',
  '{0} does not open with the key of this capture.': '无法用此采集的密钥打开 {0}。',
  "Enter the 64 digits of this phone's end-to-end encrypted backup. A backup that a password or a passkey protects has no key outside the phone: change it to a 64-digit key in WhatsApp.":
    '请输入这部手机端到端加密备份的 64 位数字。受密码或通行密钥保护的备份在手机之外没有密钥：请在 WhatsApp 中改用 64 位密钥。',
  '{0} does not open with the key file of this capture.': '无法用此采集的密钥文件打开 {0}。',
  'Enter the file `key` of the phone that made this backup, or switch the phone to end-to-end encrypted backups with a 64-digit key.':
    '请输入生成此备份的手机的 `key` 文件，或让手机改用带 64 位密钥的端到端加密备份。',
  'The backup {0} cannot be read ({1}).': '无法读取备份 {0}（{1}）。',
  'Let the account that Holdfast runs as read the folder of backups.':
    '请允许运行 Holdfast 的账户读取备份文件夹。',
  'Which codes the app writes for notices and rare kinds of messages: those not known are archived with their number.':
    '应用为通知和少见的消息类型写入哪些代码：未知的会连同其编号存档。',
};
