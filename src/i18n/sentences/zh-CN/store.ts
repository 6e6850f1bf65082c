import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const storeZhCn: SentenceCatalogue = {
  '"{0}" cannot be the name of a stored object.': '“{0}”不能用作存储对象的名称。',
  'Use letters, digits, dots, underscores and hyphens, with "/" between segments; none begins with a dot.':
    '请使用字母、数字、点、下划线和连字符，各段之间用“/”分隔；任何一段都不能以点开头。',
  'The stored object {0} is missing.': '缺少存储对象 {0}。',
  'Bring it back from a backup; "holdfast verify" names everything that is missing.':
    '请从备份中恢复；“holdfast verify”会列出所有缺失的内容。',
  'There is a stored object {0} already, and it may not be replaced.': '存储对象 {0} 已存在，且不得替换。',
  'Objects are written once; this is a fault of Holdfast or of a copied folder.':
    '对象只写入一次；这是 Holdfast 的错误，或由复制的文件夹引起。',
  'The disk of {0} is full.': '{0} 所在的磁盘已满。',
  'Make room and start the run again.': '请腾出空间，然后重新开始运行。',
  'The encrypted object {0} is truncated, changed, or sealed with another key.':
    '加密对象 {0} 被截断、被更改，或是用其他密钥密封的。',
  'Bring it back from the site or a backup; "holdfast verify" names everything that is damaged.':
    '请从采集站点或备份中恢复；“holdfast verify”会列出所有损坏的内容。',
  "The disk of the database is full, or one of its server's limits is reached.":
    '数据库的磁盘已满，或已达到其服务器的某项限制。',
  'Make room or enlarge the disk; the work goes on where it stopped.':
    '请腾出空间或扩大磁盘；工作会从停止处继续。',
  'The database cannot be reached: {0}.': '无法连接数据库：{0}。',
  'Check that PostgreSQL runs and that DATABASE_URL names it with a valid role and password; it is tried again.':
    '请检查 PostgreSQL 是否正在运行，以及 DATABASE_URL 是否以有效的角色和密码指向它；系统会重试。',
  'The database server is PostgreSQL {0}; Holdfast needs 15 or newer.':
    '数据库服务器是 PostgreSQL {0}；Holdfast 需要 15 或更新版本。',
  'Update the server, or unset DATABASE_URL to use the PostgreSQL that Holdfast brings.':
    '请更新服务器，或取消设置 DATABASE_URL，以使用 Holdfast 自带的 PostgreSQL。',
  'The disk of {0} has {1} MB free; Holdfast stops below 1 GB or 5 %.':
    '{0} 所在的磁盘剩余 {1} MB；低于 1 GB 或 5% 时 Holdfast 会停止。',
  'The table {0} has no columns here.': '此处的表 {0} 没有列。',
  'Restore with the version of Holdfast that made the backup.': '请用创建该备份的 Holdfast 版本还原。',
  'The database belongs to the user with uid {0}, not to this one ({1}).':
    '数据库属于 uid 为 {0} 的用户，而不是当前用户（{1}）。',
  'Give its files back to their account: chown -R {0} {1}': '请将其文件归还给相应的账户：chown -R {0} {1}',
  'Run Holdfast as that user, or as root.': '请以该用户或 root 身份运行 Holdfast。',
  'There is no PostgreSQL for this machine ({0} is not installed).':
    '没有适用于此机器的 PostgreSQL（未安装 {0}）。',
  'Run script/bootstrap; on a platform without these programs, set DATABASE_URL to a PostgreSQL 15 or newer.':
    '请运行 script/bootstrap；在没有这些程序的平台上，请将 DATABASE_URL 设为 PostgreSQL 15 或更新版本。',
  "PostgreSQL's program {0} does not run as {1}: {2}": 'PostgreSQL 的程序 {0} 无法以 {1} 身份运行：{2}',
  'Run script/bootstrap again; on a machine without glibc, set DATABASE_URL to a PostgreSQL 15 or newer.':
    '请重新运行 script/bootstrap；在没有 glibc 的机器上，请将 DATABASE_URL 设为 PostgreSQL 15 或更新版本。',
  'As root, but without the right to give files to another account ({0}): the database cannot run as {1}.':
    '当前为 root，但无权将文件转给其他账户（{0}）：数据库无法以 {1} 身份运行。',
  'Run Holdfast as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or newer.':
    '请以普通用户身份运行 Holdfast，或将 DATABASE_URL 设为 PostgreSQL 15 或更新版本。',
  'The database cannot be initialised: {0}': '无法初始化数据库：{0}',
  'initdb ended with {0}': 'initdb 以 {0} 结束',
  'Mend what initdb complains about and start again; nothing was left behind.':
    '请解决 initdb 所指出的问题，然后重新启动；没有留下任何内容。',
  '{0} cannot be read: {1}.': '无法读取 {0}：{1}。',
  'Run Holdfast as the user who made the data folder, or as root.':
    '请以创建数据文件夹的用户或 root 身份运行 Holdfast。',
  '{0} is missing, so the database cannot be opened.': '缺少 {0}，因此无法打开数据库。',
  'Put the file back from your copy of the keys folder, or restore a backup into a new data folder.':
    '请从密钥文件夹的副本中放回该文件，或将备份还原到新的数据文件夹。',
  'The path of the data folder has {0} bytes; at most {1} work: {2}':
    '数据文件夹的路径有 {0} 字节；最多 {1} 字节才能使用：{2}',
  'Choose a data folder with a shorter path.': '请选择路径较短的数据文件夹。',
  'The data folder {0} cannot be made: {1}.': '无法创建数据文件夹 {0}：{1}。',
  'Choose a folder this user may write to.': '请选择当前用户可以写入的文件夹。',
  'The database in {0} was made by PostgreSQL {1}; this Holdfast brings PostgreSQL {2}.':
    '{0} 中的数据库由 PostgreSQL {1} 创建；此 Holdfast 自带 PostgreSQL {2}。',
  'Run "holdfast backup DIR" with the Holdfast that made it, then "holdfast restore DIR" into a new data folder with this one.':
    '请用创建该数据库的 Holdfast 运行“holdfast backup DIR”，然后用当前的 Holdfast 运行“holdfast restore DIR”，还原到新的数据文件夹。',
  "The database's account ({0}) can get neither into the data folder nor into {1}: it cannot pass {2}.":
    '数据库的账户（{0}）既无法进入数据文件夹，也无法进入 {1}：它无法通过 {2}。',
  'Open one of these folders for passing through (chmod o+x), or run Holdfast as an ordinary user.':
    '请允许通过其中一个文件夹（chmod o+x），或以普通用户身份运行 Holdfast。',
  'The database folder {0} cannot be read: {1}.': '无法读取数据库文件夹 {0}：{1}。',
  'The database of {0} is missing: {1} holds none.': '{0} 的数据库缺失：{1} 中没有数据库。',
  'Put the folder back, or bring the database back from a backup with "holdfast restore DIR".':
    '请放回该文件夹，或用“holdfast restore DIR”从备份中恢复数据库。',
  'The database does not take the password in DATA/keys/postgres.password.':
    '数据库不接受 DATA/keys/postgres.password 中的密码。',
  'Put the file of this data folder back.': '请放回此数据文件夹原有的该文件。',
  '"{0}" cannot be the name of a database or role of the embedded server.':
    '“{0}”不能用作内嵌服务器的数据库或角色的名称。',
  'Use lower-case letters, digits and underscores, at most 63, and neither "holdfast" nor "postgres".':
    '请使用小写字母、数字和下划线，最多 63 个字符，且不能是“holdfast”或“postgres”。',
  'The database does not start: {0}': '数据库未能启动：{0}',
  'Look into {0}, mend the cause and start again.': '请查看 {0}，解决原因后重新启动。',
  "No folder for the database's socket can be made: {0}.": '无法为数据库的套接字创建文件夹：{0}。',
  'Give this user write access to one of {0}.': '请授予当前用户对以下之一的写入权限：{0}。',
  'Check its access rights; if its content is damaged, delete it: Holdfast finds the database again by itself.':
    '请检查其访问权限；如果内容已损坏，请将其删除：Holdfast 会自行重新找到数据库。',
  'The lock file {0} cannot be locked: {1}.': '无法锁定锁文件 {0}：{1}。',
  'Give this user write access to the folder, and keep the data folder on a local disk.':
    '请授予当前用户对该文件夹的写入权限，并将数据文件夹放在本地磁盘上。',
  '"{0}" cannot be the name of a job.': '“{0}”不能用作任务的名称。',
  'Use letters, digits, . _ and -.': '请使用字母、数字以及 . _ - 这些符号。',
  'The master key in {0} is {1}; this data folder was made with {2}.':
    '{0} 中的主密钥是 {1}；此数据文件夹是用 {2} 创建的。',
  'Start Holdfast with the master key of this data folder.': '请用此数据文件夹的主密钥启动 Holdfast。',
  '{0} is damaged.': '{0} 已损坏。',
  'Put the file back from your copy of the keys folder.': '请从密钥文件夹的副本中放回该文件。',
  'Give this user the right to read it.': '请授予当前用户读取它的权限。',
  'Put the keys folder back from your copy; without it nothing archived can be read.':
    '请从副本中放回密钥文件夹；没有它，任何已归档的内容都无法读取。',
  '{0} does not hold a master key of Holdfast.': '{0} 中没有 Holdfast 的主密钥。',
  'Name the file that was made at the first start, or put it back from your copy.':
    '请指定首次启动时生成的文件，或从副本中放回该文件。',
  'The master key file {0} cannot be read: {1}.': '无法读取主密钥文件 {0}：{1}。',
  'Put the file back from your copy and give this user the right to read it; nothing can be read without it.':
    '请从副本中放回该文件，并授予当前用户读取权限；没有它，任何内容都无法读取。',
  'its version {0} is not known': '其版本 {0} 未知',
  'it is damaged or was made for another purpose': '它已损坏，或用于其他用途',
  'An encrypted value ({0}) cannot be opened: {1}.': '无法打开一个加密值（{0}）：{1}。',
  'Bring it back from a backup.': '请从备份中恢复。',
  'An encrypted value ({0}) belongs to the master key {1}, not to this one.':
    '一个加密值（{0}）属于主密钥 {1}，而不是当前主密钥。',
  'Start Holdfast with that master key.': '请用该主密钥启动 Holdfast。',
  'Too many sign-ins have failed; the next is possible in {0} seconds.':
    '登录失败次数过多；{0} 秒后可再次登录。',
  'Wait, then sign in with the right user name and password.': '请稍候，然后使用正确的用户名和密码登录。',
  'The connection that held the lock "{0}" broke.': '持有锁“{0}”的连接已断开。',
  'Check the database; the work is tried again.': '请检查数据库；工作会重试。',
  'The database was used by a newer Holdfast: it has {0}, which this one does not know.':
    '数据库曾被更新版本的 Holdfast 使用：其中有 {0}，当前版本不识别。',
  'Use that newer Holdfast, or restore a backup made by this one into a new data folder.':
    '请使用该更新版本的 Holdfast，或将当前版本创建的备份还原到新的数据文件夹。',
  'The migration {0} has been edited after it ran on this database.':
    '迁移 {0} 在此数据库上运行之后被修改过。',
  'Put the migration back as it was and add a new one.': '请将该迁移恢复原样，并添加新的迁移。',
  'Two migrations are called {0}.': '有两个迁移都名为 {0}。',
  '"{0}" is no name for a migration.': '“{0}”不能用作迁移的名称。',
  'Name migrations <module>/<nnnn>-what, each once.':
    '请将迁移命名为 <module>/<nnnn>-what 的形式，且不得重名。',
  'A seal cannot be opened: it is damaged, or sealed to another key.':
    '无法打开密封：它已损坏，或是用其他密钥密封的。',
  'Check that the archive has the keys it was sealed to; bring damaged data back from the site or a backup.':
    '请检查归档是否拥有密封时所用的密钥；请从采集站点或备份中恢复损坏的数据。',
  '{0} cannot be reached at the moment ({1}).': '目前无法连接 {0}（{1}）。',
  'Nothing is lost: try again. If it stays so, check address and network; "holdfast doctor store" looks at it.':
    '没有任何内容丢失：请重试。如果一直如此，请检查地址和网络；“holdfast doctor store”可以检查。',
  '{0} refuses what was asked ({1}).': '{0} 拒绝了请求（{1}）。',
  'Check that the bucket or container exists and that the credentials may read, write, list and remove in it; "holdfast doctor store" tries each.':
    '请检查存储桶或容器是否存在，以及凭据是否可以在其中读取、写入、列出和删除；“holdfast doctor store”会逐项尝试。',
  'The stored object {0} in {1} may not be removed or replaced yet: its immutability period or a legal hold protects it.':
    '{1} 中的存储对象 {0} 尚不能删除或替换：它受不可变期限或法律保留的保护。',
  'Wait until the period is over; what is to be removed is tried again then.':
    '请等待期限结束；届时会再次尝试删除应删除的内容。',
  'The Azure connection string cannot be read.': '无法读取 Azure 连接字符串。',
  'The Azure SAS file holds no web address.': 'Azure SAS 文件中没有网址。',
  'The Azure SAS address carries no signature.': 'Azure SAS 地址不带签名。',
  'The Azure SAS address is not that of the container {0}.': 'Azure SAS 地址不是容器 {0} 的地址。',
  'Copy it again from the Azure portal into its file; `holdfast doctor config` shows which file is meant.':
    '请从 Azure 门户重新复制到其文件中；`holdfast doctor config` 会显示是哪个文件。',
  'The address of a store is not a web address.': '存储的地址不是网址。',
  'The store at {0} would be spoken with in the clear.': '与 {0} 上的存储通信将不加密。',
  'Write its address with https://; http:// is only for a service on this machine.':
    '请使用 https:// 地址；http:// 只用于本机上的服务。',
  'The file of the S3 access key does not have the form of one.': 'S3 访问密钥文件的格式不正确。',
  "Write the key's id on its first line and the secret on the second; a temporary key has its session token on the third.":
    '请在第一行写密钥的 ID，第二行写密钥内容；临时密钥的会话令牌写在第三行。',
  'The place for key files keeps what is replaced or removed (versions, soft delete or an immutability policy): destroyed keys would live on.':
    '密钥文件的存放位置会保留被替换或删除的内容（版本、软删除或不可变策略）：已销毁的密钥将继续存在。',
  'Put key files into a bucket or container without them, or into a folder: set keyFilesAt.':
    '请将密钥文件放在没有这些功能的存储桶或容器中，或放在文件夹中：设置 keyFilesAt。',
};
