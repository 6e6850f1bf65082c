import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const siteZhCn: SentenceCatalogue = {
  'There is no log-in "{0}".': '没有登录账户“{0}”。',
  'See Capture site > Log-ins, or `holdfast site account list`.':
    '请查看“采集站点 > 登录账户”，或 `holdfast site account list`。',
  'That is no name for a log-in.': '这不能用作登录账户的名称。',
  'Use up to 100 letters, digits, spaces and . _ @ - and begin with a letter or digit.':
    '最多 100 个字符，可用字母、数字、空格以及 . _ @ - 这些符号，并以字母或数字开头。',
  'The password must have {0} to 1,000 characters.': '密码必须有 {0} 到 1,000 个字符。',
  'Take a long random one: nobody has to type it.': '请使用较长的随机密码：没有人需要手动输入它。',
  'There is a log-in "{0}" already.': '登录账户“{0}”已存在。',
  'Choose another name, or remove that log-in first.': '请选择其他名称，或先删除该登录账户。',
  'The content of an attachment is not what its event says: {0} bytes in place of {1}, or another hash.':
    '附件的内容与其事件的记载不符：{0} 字节而不是 {1} 字节，或哈希值不同。',
  'The file changed or broke while it was read; capture it again.':
    '文件在读取期间被更改或损坏；请重新采集。',
  'Attachments of this batch were cleaned up before it was committed.': '此批次的附件在提交之前已被清理。',
  'Offer the batch again.': '请重新提交该批次。',
  'Another import took in exports of this account at the same time.':
    '另一次导入同时接收了此账户的导出文件。',
  'Import the file again; what is there already is recognised.': '请重新导入该文件；已有的内容会被识别。',
  'The item is not valid: it has {0} bytes of JSON, more than the {1} an envelope may carry.':
    '项目无效：其 JSON 有 {0} 字节，超过信封允许的 {1} 字节。',
  'Let the capture put large contents into attachments.': '请让采集程序将较大的内容放入附件。',
  'The site has no such attachment.': '采集站点没有此附件。',
  'It may have been acknowledged and deleted; read it from staging or the archive.':
    '它可能已被确认并删除；请从暂存区或归档中读取。',
  'The secret of the capture site is not the one its database was made with.':
    '采集站点的密钥与创建其数据库时的密钥不同。',
  "Put the site's key file back from the backup that belongs to this database.":
    '请从与此数据库对应的备份中放回采集站点的密钥文件。',
  '{0} is "{1}", which is no date.': '{0}为“{1}”，这不是有效日期。',
  'Write a date such as 2026-01-31 (from its first moment in UTC), or a time such as 2026-01-31T09:00:00+01:00.':
    '请写成日期，例如 2026-01-31（从该日 UTC 的起始时刻算起），或时间，例如 2026-01-31T09:00:00+01:00。',
  'The secret of the capture site is shorter than 32 bytes.': '采集站点的密钥短于 32 字节。',
  "Put the site's key file back from the backup.": '请从备份中放回采集站点的密钥文件。',
  'The conversation has no name.': '该聊天会话没有名称。',
  'Give its native id or the title of its export.': '请填写其原生 ID，或其导出文件的标题。',
  'There is no such exclusion.': '没有该排除项。',
  'List the exclusions for their ids.': '请列出排除项以查看其 ID。',
  'The user name or the password is wrong.': '用户名或密码错误。',
  'Check both; a log-in is made under Capture site > Log-ins, or with `holdfast site account add`.':
    '请检查两者；登录账户可在“采集站点 > 登录账户”中创建，或用 `holdfast site account add` 创建。',
  'That is no id for a subscription.': '这不能用作订阅的 ID。',
  'Use the id of the connector.': '请使用连接器的 ID。',
  'The subscription is to {0}, not to {1}.': '该订阅针对 {0}，而不是 {1}。',
  'Make another connector for the other service.': '请为另一项服务创建另一个连接器。',
  'There is no such subscription.': '没有该订阅。',
  'Make it first: PUT /site/v1/subscriptions/{id}': '请先创建订阅：PUT /site/v1/subscriptions/{id}',
  'The subscription belongs to another log-in.': '该订阅属于另一个登录账户。',
  'Sign in with the log-in that made it, or let an administrator of the site remove it; the connector makes it anew.':
    '请使用创建该订阅的登录账户登录，或请采集站点的管理员将其删除；连接器会重新创建它。',
  'Position {0} cannot be acknowledged: the site has not given it yet.':
    '位置 {0} 无法确认：采集站点尚未给出该位置。',
  'Acknowledge only what was read from this site; a site restored from a backup must be subscribed to anew.':
    '请只确认从此采集站点读取的内容；从备份还原的采集站点必须重新订阅。',
  '{0} has 1 bad row; nothing was imported.': '{0} 有 1 行有误；未导入任何内容。',
  '{0} has {1} bad rows; nothing was imported.': '{0} 有 {1} 行有误；未导入任何内容。',
  'and {0} more': '另有 {0} 行',
  'Mend these rows and import the file again; rows that are already there do no harm.':
    '请修正这些行，然后重新导入该文件；已存在的行不会造成影响。',
  'it is not UTF-8 text': '它不是 UTF-8 文本',
  'it has more than {0} rows': '它超过 {0} 行',
  'it is no CSV': '它不是 CSV',
  'a quotation mark is opened and never closed': '有一个引号没有闭合',
  'line {0} has a quotation mark inside a field': '第 {0} 行的字段中间有引号',
  'its header has "{0}" twice': '其标题行中“{0}”出现两次',
  'its header has "{0}", which is no column': '其标题行中有“{0}”，这不是可用的列',
  'its header lacks Email, or both Phone and WeCom ID': '其标题行缺少 Email，或同时缺少 Phone 和 WeCom ID',
  'The row has more fields than the header.': '该行的字段多于标题行。',
  'Put quotes around a field with a comma.': '请给含有逗号的字段加上引号。',
  'The row has neither Phone nor WeCom ID.': '该行既没有 Phone，也没有 WeCom ID。',
  'Fill one of them.': '请填写其中之一。',
  '{0} cannot be imported: {1}.': '无法导入 {0}：{1}。',
  'Save it as CSV in UTF-8 with the header {0}.': '请将其保存为 UTF-8 编码的 CSV，标题行为 {0}。',
  '{0} cannot belong to {1} ({2}): it belongs to {3} ({4}).': '{0} 不能属于 {1}（{2}）：它属于 {3}（{4}）。',
  'End it for {0} first (Capture site > Registered users, or `holdfast site user edit --until`), or give {1} a later beginning.':
    '请先终止它在 {0} 名下的有效期（“采集站点 > 已注册用户”，或 `holdfast site user edit --until`），或为 {1} 指定较晚的开始时间。',
  'The date from which the user is valid': '用户有效期的开始日期',
  'The date until which the user is valid': '用户有效期的结束日期',
  'The validity ends ({0}) before it begins ({1}).': '有效期的结束（{0}）早于开始（{1}）。',
  'Give an end behind the beginning; the end itself is no longer valid.':
    '请指定晚于开始的结束时间；结束时间本身不再有效。',
  'Write the address of the mailbox, such as alice@corp.example.':
    '请填写邮箱的地址，例如 alice@corp.example。',
  'The phone number "{0}" has no country code.': '电话号码“{0}”没有国家/地区代码。',
  'Write it with + and the country code: +44 7700 900123 in place of 07700 900123 or 0044 7700 900123.':
    '请写上 + 和国家/地区代码：写成 +44 7700 900123，而不是 07700 900123 或 0044 7700 900123。',
  '"{0}" is no possible phone number.': '“{0}”不可能是电话号码。',
  'Check the country code and the number of digits, such as +447700900123.':
    '请检查国家/地区代码和位数，例如 +447700900123。',
  '"{0}" is no WeCom user id.': '“{0}”不是企业微信用户 ID。',
  'Copy the user id from the WeCom admin console: up to 64 letters, digits and _ - @ .':
    '请从企业微信管理后台复制用户 ID：最多 64 个字符，可用字母、数字以及 _ - @ . 这些符号。',
  'line {0}: {1}': '第 {0} 行：{1}',
  'without beginning or end': '无起止日期',
  'until {0}': '至 {0}',
  'from {0} until further notice': '自 {0} 起，直至另行通知',
  '{0} to {1}': '{0} 至 {1}',
  '{0} does not have {1}.': '{1} 不属于 {0}。',
  '{0} has {1}, but not from then on: {2}.': '{1} 属于 {0}，但并非从该时间开始：{2}。',
  'Look at Capture site > Registered users, or `holdfast site user list`: who has it, and since when.':
    '请在“采集站点 > 已注册用户”中，或用 `holdfast site user list` 查看它属于谁、从何时开始。',
  '{0} has {1} more than once: {2}.': '{1} 多次属于 {0}：{2}。',
  'Say which by its beginning: `--began` with its date, or `--began open`.':
    '请用开始时间指明是哪一段：`--began` 加其日期，或 `--began open`。',
  'Nothing is to be changed.': '没有需要更改的内容。',
  'Give a beginning, an end, or both.': '请给出开始、结束，或两者。',
  'There is no source named {0} that captures on its own.': '没有名为 {0} 的自动采集来源。',
  'The source {0} has no setting {1}.': '来源 {0} 没有设置 {1}。',
  "This source captures one person's phone, and no registered user was named.":
    '此来源采集一个人的手机，但没有指明已登记的用户。',
  '{0} is no registered user.': '{0} 不是已登记的用户。',
  'Register the user first, then name him by his address.': '请先登记该用户，然后填写其地址。',
  'The capture has no name, or one over 200 characters.': '采集没有名称，或名称超过 200 个字符。',
  'Give it a short name.': '请填写简短的名称。',
  'There is a capture named {0} already.': '已有名为 {0} 的采集。',
  'There is no such capture.': '没有这个采集。',
  'List the captures for their ids.': '请列出各项采集以查看其标识。',
  "The number is not this registered user's at this moment.": '该号码目前不属于这位已登记的用户。',
  'Correct the number or its validity on the page of registered users, or remove the capture.':
    '请在已登记用户页面更正号码或其有效期，或删除该采集。',
  "Nobody has said yet what of this user's phone is captured.": '尚未确定采集该用户手机的哪些内容。',
  'Choose his capture scope: everything, only listed contacts and groups, or everything but what is marked private.':
    '请选择采集范围：全部、仅列出的联系人和群组，或除标记为私人之外的全部。',
  'The capture is paused, or not running yet.': '采集已暂停，或尚未运行。',
  'Offer it again later.': '请稍后重新提交。',
  'Compare it with the settings of the capture.': '请与采集的设置核对。',
  'The capture ended by a fault of the program.': '采集因程序故障而中止。',
  'It is started again; please report this.': '采集会重新启动；请报告此问题。',
  'There are {0} upload addresses already.': '已有 {0} 个上传地址。',
  'Revoke one that is not used any more.': '请撤销一个不再使用的地址。',
  'The number is not registered for you at this moment.': '该号码目前未为您登记。',
  'Choose one of your numbers, or ask your administrator to register this one.':
    '请选择您的一个号码，或请管理员登记此号码。',
  'There is no such link.': '没有这样的链接。',
  "List the user's links for their ids.": '请列出该用户的链接以查看其标识。',
  'This link is not valid, or no longer.': '此链接无效或已失效。',
  'Ask your administrator for a new link.': '请向管理员索取新的链接。',
  'This upload asks nothing any more.': '此上传不再需要回答。',
  'Look at the list of uploads.': '请查看上传列表。',
  'This upload is being taken in.': '此上传正在被接收。',
  'The policy is empty, or longer than {0} characters.': '政策为空，或超过 {0} 个字符。',
  'Give a text file in UTF-8 with the policy in one language.':
    '请提供一个 UTF-8 文本文件，其中包含一种语言的政策。',
  'This is no exported chat.': '这不是导出的聊天。',
  'Send the .txt or .zip file that WhatsApp\'s "Export chat" makes.':
    '请发送 WhatsApp“导出聊天记录”生成的 .txt 或 .zip 文件。',
  'The file could not be taken in.': '无法接收该文件。',
  'Send it once more; what was taken in already is known and not doubled.':
    '请再发送一次；已接收的内容会被识别，不会重复。',
  'Another connection is still sending this upload.': '另一个连接仍在发送此上传。',
  'Ask how far it is, and go on from there.': '请查询其进度，并从该处继续。',
  'The upload stands at byte {0}, not at {1}.': '上传位于第 {0} 字节，而不是第 {1} 字节。',
  'The file came in too many pieces.': '文件被分成了过多的片段。',
  'Send larger ones.': '请发送更大的片段。',
  'Export the chat again and send it once more.': '请重新导出聊天并再发送一次。',
  '{0} uploads are under way or wait for an answer already.': '已有 {0} 个上传正在进行或等待回答。',
  'Answer or drop those on the page first.': '请先在页面上回答或移除它们。',
  'There were too many uploads today.': '今天的上传次数过多。',
  'Go on tomorrow.': '请明天继续。',
  'The file is empty, or larger than {0} GiB or than was said.': '文件为空，或大于 {0} GiB 或所声明的大小。',
  'Export the chat without media, or in parts.': '请不含媒体文件导出聊天，或分批导出。',
  'There is no such upload, or no longer.': '没有这样的上传，或已不存在。',
  'Send the file once more.': '请再次发送该文件。',
  'The form is not of this page, or its session is over.': '该表单不属于此页面，或会话已结束。',
  'Open the page anew and try again.': '请重新打开页面并重试。',
  'Whoever attests is no registered user.': '作出声明的人不是注册用户。',
  'The months between two attestations are not a number from 0 to 12.':
    '两次声明之间的月数不是 0 到 12 之间的数字。',
  'Give such a number; 0 asks nobody to attest.': '请给出这样的数字；0 表示无需任何人声明。',
  'There is no such state of consent, or no such means.': '没有这种同意状态或方式。',
  'States are {0}; means are {1}.': '状态有：{0}；方式有：{1}。',
  'The date of the consent': '同意的日期',
  'A text of the consent register has more than {0} characters.': '同意登记簿中的一段文字超过 {0} 个字符。',
  '"{0}" is no month.': '“{0}”不是月份。',
  'Write it as 2026-10.': '请写成 2026-10 的形式。',
  '{0} has not attested in time that no business goes outside of what is captured.':
    '{0} 未按时声明没有业务在采集之外进行。',
  'Nothing has come from {0} since {1}; its longest usual pause is {2} h.':
    '自 {1} 起没有来自 {0} 的内容；通常最长的间隔为 {2} 小时。',
  'Of {0} 1 period was lost in the last day: nothing was captured in it.':
    '过去一天，{0} 丢失了 1 个时段：其间没有采集任何内容。',
  'Of {0} {1} periods were lost in the last day: nothing was captured in them.':
    '过去一天，{0} 丢失了 {1} 个时段：其间没有采集任何内容。',
  'Of {0} 1 message could not be decrypted in the last day.': '过去一天，{0} 有 1 条消息无法解密。',
  'Of {0} {1} messages could not be decrypted in the last day.': '过去一天，{0} 有 {1} 条消息无法解密。',
  'Of {0} 1 gap was found in the last day.': '过去一天，{0} 发现了 1 处缺口。',
  'Of {0} {1} gaps were found in the last day.': '过去一天，{0} 发现了 {1} 处缺口。',
  'There is no such capture scope.': '没有这种采集范围。',
  "Give a contact's number with country code, or a group's title or id.":
    '请给出带国家代码的联系人号码，或群的标题或 ID。',
  'A text about a conversation has more than {0} characters.': '关于会话的一段文字超过 {0} 个字符。',
  'There is no such conversation on a list.': '名单上没有这样的会话。',
  'List the capture scope of the user for its ids.': '请列出用户的采集范围以查看其 ID。',
  'Events of {0} were left out this month because they did not tell a number or title and might have been private.':
    '本月排除了 {0} 的一些事件，因为它们未说明号码或标题，可能是私人内容。',
  'A contact of WhatsApp is known by the number, not by the id that hides it.':
    'WhatsApp 联系人以号码识别，而不是隐藏号码的 ID。',
  'Somebody else has changed this capture in the meantime.': '其间有其他人更改了此采集。',
  'Look at it again, then repeat your change.': '请重新查看，然后再次进行更改。',
  'The capture was removed.': '该采集已删除。',
  'Set up another one.': '请另行设置。',
};
