import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const appZhCn: SentenceCatalogue = {
  '"{0}" is not a cursor that this list gave.': '“{0}”不是此列表给出的游标。',
  'Give `after` the value of `next` from the page before.': '请将上一页的 `next` 值填入 `after`。',
  '{0} holds no whole backup: its manifest.json is missing or not of version 1.':
    '{0} 中没有完整的备份：manifest.json 缺失，或其版本不是 1。',
  'Name the folder that `holdfast backup` wrote; one without a manifest was interrupted.':
    '请指定 `holdfast backup` 所写入的文件夹；没有清单说明备份曾中断。',
  '{0} is missing.': '缺少 {0}。',
  '{0} differs from the manifest.': '{0} 与清单不一致。',
  'The backup is broken: {0}': '备份已损坏：{0}',
  'Use another backup; this one was changed after it was made.': '请使用其他备份；此备份在创建之后被更改过。',
  'The backup was made by a newer Holdfast ({0}).': '此备份由更新版本的 Holdfast（{0}）创建。',
  'Update Holdfast, then restore again.': '请更新 Holdfast，然后重新还原。',
  'The database is already in use: a restore would mix two archives.':
    '数据库已在使用：还原会使两个归档混在一起。',
  'Stop Holdfast, move the old database away (or name an empty one in DATABASE_URL), and restore again.':
    '请停止 Holdfast，移走旧数据库（或在 DATABASE_URL 中指定一个空数据库），然后重新还原。',
  'Automatic mapping is off and there is no mapping file: nobody would be mapped and nothing imported.':
    '自动映射已关闭，且没有映射文件：不会映射任何人，也不会导入任何内容。',
  'Switch automatic mapping on, upload a mapping file, or do both.':
    '请启用自动映射或上传映射文件，也可以两者都用。',
  'is not a domain name in lower case': '不是小写的域名',
  'is not an e-mail address': '不是电子邮件地址',
  'the command line': '命令行',
  'the environment': '环境变量',
  'the default': '默认值',
  '{0} is not a JSON object.': '{0} 不是 JSON 对象。',
  'Mend the file, or remove it to use the defaults.': '请修正该文件，或删除它以使用默认值。',
  '{0} (from {1}) {2}': '{0}（来源：{1}）{2}',
  'The configuration is not valid: {0}.': '配置无效：{0}。',
  'Correct the value where it comes from; `holdfast doctor config` shows all values and their origins.':
    '请在设置该值的位置修正；`holdfast doctor config` 显示所有值及其来源。',
  'Node was started with {0}, which could write captured text and keys out of memory.':
    'Node 是用 {0} 启动的，这可能将内存中的采集内容和密钥写出。',
  'Start Holdfast without it; remove it from NODE_OPTIONS.':
    '请不带该选项启动 Holdfast，并将其从 NODE_OPTIONS 中去掉。',
  'Master key {0}, sealing key {1}, signing key {2}.': '主密钥 {0}，密封密钥 {1}，签名密钥 {2}。',
  '{0} MB free ({1} %); runs stop below 1 GB or 5 %.': '剩余 {0} MB（{1}%）；低于 1 GB 或 5% 时运行会停止。',
  'The local capture site has not run yet; `holdfast serve` starts it.':
    '本机的采集站点尚未运行过；`holdfast serve` 会启动它。',
  'The capture site answers at {0}.': '采集站点在 {0} 正常响应。',
  'The capture site is not running; it last listened at {0}.': '采集站点未在运行；上次的侦听地址是 {0}。',
  'There is no area "{0}".': '没有“{0}”这个检查范围。',
  set: '已设置',
  'not set': '未设置',
  'Nobody is registered with the number {0}.': '没有用户以号码 {0} 注册。',
  'Register the user first: Capture site > Registered users, or `holdfast site user add --email … --phone …`.':
    '请先注册该用户：“采集站点 > 已注册用户”，或 `holdfast site user add --email … --phone …`。',
  '"{0}" does not say who an author is.': '“{0}”没有说明某位发言人是谁。',
  "Write 'NAME=EMAIL' or 'NAME=PHONE', e.g. 'Bob Li=bob@corp.example'.":
    "请写成 'NAME=EMAIL' 或 'NAME=PHONE' 的形式，例如 'Bob Li=bob@corp.example'。",
  'The data folder {0} cannot be made or written.': '数据文件夹 {0} 无法创建或写入。',
  'Choose another folder with --data, or give this user the right to write there.':
    '请用 --data 选择其他文件夹，或授予当前用户在该处的写入权限。',
  'This archive was started with the domain {0}; the configuration says {1}.':
    '此归档启动时使用的域是 {0}，而配置中是 {1}。',
  'Set archiveDomain to {0}, or leave it out: it stands in every archived mail and cannot change.':
    '请将 archiveDomain 设为 {0}，或不设置：它写在每封已归档的邮件中，不能更改。',
  'DATABASE_URL names no database.': 'DATABASE_URL 没有指定数据库。',
  'Write it as postgresql://ROLE:PASSWORD@HOST/DATABASE, or name the site’s own in HOLDFAST_SITE_DATABASE_URL.':
    '请写成 postgresql://ROLE:PASSWORD@HOST/DATABASE 的形式，或在 HOLDFAST_SITE_DATABASE_URL 中指定采集站点自己的数据库。',
  "The capture site's database {0} cannot be made.": '无法创建采集站点的数据库 {0}。',
  'Give the role of DATABASE_URL the right CREATEDB, or make a database and name it in HOLDFAST_SITE_DATABASE_URL.':
    '请授予 DATABASE_URL 中的角色 CREATEDB 权限，或创建一个数据库并在 HOLDFAST_SITE_DATABASE_URL 中指定。',
  '"{0}" is no time zone.': '“{0}”不是时区。',
  'Name it as Europe/London, America/New_York or UTC.':
    '请写成 Europe/London、America/New_York 或 UTC 的形式。',
  'No address was given.': '没有给出地址。',
  'Name one or more e-mail addresses; on the command line also a file with `--csv`.':
    '请指定一个或多个电子邮件地址；在命令行中也可用 `--csv` 指定文件。',
  'Entries {0} to {1} were lost with a database and declared at its restore.':
    '第 {0} 至 {1} 个条目随数据库丢失，并已在还原时声明。',
  '{0} has {1} MB; a mapping file has {2} MB at the most.': '{0} 有 {1} MB；映射文件最大为 {2} MB。',
  'See that it is the CSV file with one row a user, and no workbook or export. The mapping stays as it was.':
    '请确认它是每个用户一行的 CSV 文件，而不是工作簿或导出文件。映射保持不变。',
  'The mapping file {0} does not exist.': '映射文件 {0} 不存在。',
  'The mapping file {0} is a folder.': '映射文件 {0} 是文件夹。',
  'The mapping file {0} may not be read by this user.': '当前用户无权读取映射文件 {0}。',
  'Name a CSV file that can be read. The mapping stays as it was.':
    '请指定可以读取的 CSV 文件。映射保持不变。',
  'There is no permission {0}.': '没有权限 {0}。',
  'Use some of: {0}.': '请从以下权限中选用：{0}。',
  '"{0}" is not an item id.': '“{0}”不是项目 ID。',
  'Item ids have 43 characters: open the item in its mailbox, or list them with `holdfast mailbox items`.':
    '项目 ID 有 43 个字符：请在其邮箱中打开该项目，或用 `holdfast mailbox items` 列出。',
  'The password file {0} cannot be read.': '无法读取密码文件 {0}。',
  'Write the password as its first line.': '请将密码写在其第一行。',
  'The first line of {0} is empty.': '{0} 的第一行为空。',
  'Another "holdfast serve" works on the data folder {0}.': '另一个“holdfast serve”正在使用数据文件夹 {0}。',
  'Use that one, or stop it first. More hands for its schedules: holdfast worker. Another archive: another --data folder.':
    '请使用该进程，或先将其停止。要为其计划增加处理能力：holdfast worker。要使用另一个归档：另用 --data 指定文件夹。',
  'Nobody is signed in.': '目前无人登录。',
  'The capture site ended before it listened.': '采集站点在开始侦听之前已结束。',
  'Look at its messages above; `holdfast doctor site` checks its settings.':
    '请查看上方它输出的消息；`holdfast doctor site` 会检查其设置。',
  'The upload is not there any more.': '此次上传已不存在。',
  'Uploads are kept for a day and until Holdfast is started anew; send the file once more.':
    '上传的文件最多保留一天，Holdfast 重新启动时即被清除；请重新发送该文件。',
  '{0} is being imported, or has been.': '{0} 正在导入，或已经导入。',
  'Look at its progress; send the file once more to import it again, which does no harm.':
    '请查看其进度；如要再次导入，请重新发送该文件，不会造成重复。',
  '{0} is being imported.': '{0} 正在导入。',
  'Wait until that has ended; what it takes in cannot be taken back.':
    '请等待导入结束；已接收的内容无法撤回。',
  '{0} uploads wait to be imported already.': '已有 {0} 个上传的文件等待导入。',
  'Import them, or forget those that are not needed.': '请将其导入，或放弃不需要的文件。',
  'The import met an error that it does not know.': '导入时发生未知错误。',
  'Try again; what was taken in already is known and not doubled.':
    '请重试；已接收的内容会被识别，不会重复。',
  'The time zone is not known.': '时区未知。',
  'Choose the zone of the phone that made the export, such as Europe/London.':
    '请选择导出聊天的手机所在的时区，例如 Europe/London。',
  'No mapping file has been uploaded, or it was taken out again.': '尚未上传映射文件，或已将其移除。',
  'Upload the CSV file once more, or go on without a custom mapping.':
    '请重新上传 CSV 文件，或不使用自定义映射继续。',
  "This installation's own capture site does not answer.": '本系统自带的采集站点没有响应。',
  'Start it with "holdfast serve", or log in to another capture site.':
    '请用“holdfast serve”启动它，或登录到其他采集站点。',
  'The terms of service that were accepted are version {0}; they are now version {1}.':
    '已接受的服务条款是版本 {0}；现在是版本 {1}。',
  'Read the terms once more and accept them.': '请重新阅读并接受条款。',
  'is not a web address': '不是网址',
  'It is not known how users reach the capture site: sitePublicUrl is not set, and "holdfast serve" has not run yet.':
    '尚不清楚用户如何访问采集站点：未设置 sitePublicUrl，并且“holdfast serve”尚未运行过。',
  "Set sitePublicUrl to the address that users' phones reach, then make the link again.":
    '请将 sitePublicUrl 设置为用户手机可访问的地址，然后重新创建链接。',
  'There is no capture of backups that may take this file.': '没有可以接收此文件的备份采集。',
  'Your administrator has to set one up, or to switch it on.': '管理员需要设置或开启一个。',
  'The capture {0} is paused.': '采集 {0} 已暂停。',
  'The capture {0} runs.': '采集 {0} 正在运行。',
  'The capture {0} is starting.': '采集 {0} 正在启动。',
  'The capture {0} waits until its user links the phone.': '采集 {0} 正在等待用户关联手机。',
  'The capture {0} fails and is tried again.': '采集 {0} 出错，正在重试。',
  'The capture {0} stands still until somebody acts.': '采集 {0} 已停止，需要有人处理。',
  'Alarm of the capture site:': '采集站点的警报：',
  'Alarm of {0}:': '{0} 的警报：',
  'is not a WebSocket address with # and 64 hex digits': '不是带有 # 和 64 位十六进制数字的 WebSocket 地址',
  "begins with https:// unless it is this machine's own": '除本机外必须以 https:// 开头',
  'The target {0}:': '目标 {0}：',
  'The target {0} answers; it is paused.': '目标 {0} 有应答；它已暂停。',
  'The target {0} answers.': '目标 {0} 有应答。',
  'The target {0} answers, and its last deliveries met:': '目标 {0} 有应答，但最近的投递遇到：',
  '{0}, {1}: passed.': '{0}，{1}：通过。',
  '{0}, {1}: failed.': '{0}，{1}：失败。',
  '{0}, {1}: not possible.': '{0}，{1}：无法进行。',
  'No target is set up besides the archive.': '除归档外没有设置目标。',
  'No target of kind {0} is set up; `holdfast target add` sets one up.':
    '没有设置类型为 {0} 的目标；用 `holdfast target add` 设置一个。',
  'Nothing says how a container of Azure is opened.': '没有设置说明如何打开 Azure 容器。',
  'More than one setting says how a container of Azure is opened.': '有多项设置说明如何打开 Azure 容器。',
  'Set exactly one of azureConnectionStringFile, azureSasFile and azureAccount.':
    '请在 azureConnectionStringFile、azureSasFile 和 azureAccount 中只设置一项。',
  'The file {0} with the credentials of a store cannot be read.': '无法读取存储凭据文件 {0}。',
  'Correct its name in the configuration, or let this user read it.':
    '请在配置中更正其名称，或允许此用户读取。',
  'is neither a folder, nor azure://CONTAINER/PREFIX, nor s3://BUCKET/PREFIX':
    '既不是文件夹，也不是 azure://CONTAINER/PREFIX 或 s3://BUCKET/PREFIX',
  '{0} at {1}: an object was written, read, listed and removed.':
    '{0}（{1}）：已写入、读取、列出并删除一个对象。',
  '{0} at {1}: {2}': '{0}（{1}）：{2}',
  'immutableDays is set, but a folder cannot keep anything from being removed.':
    '已设置 immutableDays，但文件夹无法防止内容被删除。',
  "The clocks of this machine and of the service differ by {0} s; set this machine's.":
    '本机与服务的时钟相差 {0} 秒；请校准本机的时钟。',
  'The place keeps what is replaced or removed, so destroyed keys would live on; choose one without versions, soft delete and immutability.':
    '该位置会保留被替换或删除的内容，因此已销毁的密钥将继续存在；请选择没有版本、软删除和不可变性的位置。',
  'immutableDays is set, but the bucket or container does not have immutability; make one that has.':
    '已设置 immutableDays，但该存储桶或容器不支持不可变性；请创建一个支持的。',
  'immutableDays is set, but these credentials may not ask whether the bucket or container has immutability.':
    '已设置 immutableDays，但这些凭据无权查询该存储桶或容器是否支持不可变性。',
  'What was read is not what was written.': '读取的内容与写入的不一致。',
  'What was written is not listed.': '写入的内容没有被列出。',
  'An object could be written twice: the service does not know conditional writes (If-None-Match).':
    '一个对象可以写入两次：该服务不支持条件写入（If-None-Match）。',
};
