import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const cliZhCn: SentenceCatalogue = {
  'There is no service "{0}".': '没有“{0}”这项服务。',
  'Use --service whatsapp or --service wechat.': '请使用 --service whatsapp 或 --service wechat。',
  'The format "{0}" is not there yet.': '尚不支持格式“{0}”。',
  'Use --format eml.': '请使用 --format eml。',
  'Neither a mailbox nor a query says what to export.': '没有指定要导出的邮箱，也没有指定搜索条件。',
  'A mailbox and a query cannot be exported together.': '不能同时按邮箱和搜索条件导出。',
  'Give either --mailbox or --query.': '请指定 --mailbox 或 --query 其中之一。',
  'It is not clear whose validity to change.': '未指明要更改哪个号码或 ID 的有效期。',
  'Give one number (--phone) or one WeCom id (--wecom).':
    '请指定一个号码（--phone）或一个企业微信 ID（--wecom）。',
  '"{0}" is no date or time.': '“{0}”不是日期或时间。',
  'Write it as 2027-01-31 or 2027-01-31T18:00:00Z.': '请写成 2027-01-31 或 2027-01-31T18:00:00Z 的形式。',
  '{0} rows, {1} duplicates, {2} problems': '{0} 行，{1} 行重复，{2} 个问题',
  'line {0}: {1} {2}': '第 {0} 行：{1}{2}',
  'The text file {0} cannot be read.': '无法读取文本文件 {0}。',
  'Check the path of the text file.': '请检查文本文件的路径。',
  'There is no page {0} to invite to.': '没有可邀请访问的页面 {0}。',
  'Choose --for device, to link a phone, or --for phone, to send exported chats.':
    '请选择 --for device 以关联手机，或选择 --for phone 以发送导出的聊天。',
  'Holdfast does not speak the language {0}.': 'Holdfast 不支持语言 {0}。',
  'Choose a language of: {0}.': '请选择以下语言之一：{0}。',
  'It is not clear which conversation is meant.': '不清楚指的是哪个会话。',
  'Give one contact (--contact NUMBER) or one group (--group TITLE).':
    '请给出一个联系人（--contact 号码）或一个群（--group 标题）。',
  '"{0}" is not a word that fits here.': '“{0}”不适用于此处。',
  'The setting {0} is given twice.': '设置 {0} 给出了两次。',
  'Give it once.': '请只给出一次。',
  '"{0}" does not name a setting.': '“{0}”未指明任何设置。',
  'Write field=value; `holdfast site capture sources` lists the fields.':
    '请写成 字段=值；`holdfast site capture sources` 会列出各字段。',
  'The setting {0} is a secret, and every process of the machine can read a command line.':
    '设置 {0} 是机密，而本机的每个进程都能读取命令行。',
  'Write it into a file and give --secret-file {0}=FILE.': '请将其写入文件，并使用 --secret-file {0}=文件。',
  'It is not clear what to check.': '不清楚要检查什么。',
  'Name a capture, or a source with --source and its settings.':
    '请指定一个采集，或用 --source 指定来源及其设置。',
  'Name a target, or a kind with --kind and its settings.': '请指定一个目标，或用 --kind 指定类型及其设置。',
  'There is no state "{0}".': '没有状态“{0}”。',
  '"{0}" is no route.': '“{0}”不是路由。',
  'Write PATTERN[,PATTERN]=TARGET[,TARGET]; without a target: the archive alone.':
    '请写成 模式[,模式]=目标[,目标]；不写目标表示只投递到归档。',
  'Write field=value; `holdfast target kinds` lists the fields.':
    '请写成 字段=值；`holdfast target kinds` 会列出字段。',
  'Name a directory, or a kind with --kind and its settings.': '请指定目录，或用 --kind 指定种类及其设置。',
  '--on and --off exclude each other.': '--on 与 --off 不能同时使用。',
  'Give one of them.': '请只用其中一个。',
  'Write field=value; `holdfast directory kinds` lists the fields.':
    '请写成 字段=值；`holdfast directory kinds` 列出各字段。',
  'The file {0} is larger than {1} MB.': '文件 {0} 大于 {1} MB。',
  'Split it, or leave out what is not needed.': '请拆分，或去掉不需要的内容。',
  'The file {0} cannot be read.': '无法读取文件 {0}。',
  'Correct its name, or its rights.': '请更正其名称或权限。',
  'The file {0} is not UTF-8 or UTF-16 text.': '文件 {0} 不是 UTF-8 或 UTF-16 文本。',
  'Save it as "CSV UTF-8 (comma delimited)".': '请将其另存为“CSV UTF-8（逗号分隔）”。',
};
