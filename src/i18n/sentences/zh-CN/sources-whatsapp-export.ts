import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappExportZhCn: SentenceCatalogue = {
  '{0}, line {1}: the line has no date and time, so this is not an exported WhatsApp chat.':
    '{0}，第 {1} 行：该行没有日期和时间，因此这不是导出的 WhatsApp 聊天记录。',
  'In WhatsApp open the chat, choose "Export chat", and give the .txt or .zip file it makes.':
    '请在 WhatsApp 中打开该聊天，选择“导出聊天”，并提供生成的 .txt 或 .zip 文件。',
  '{0}: the chat has no messages.': '{0}：聊天中没有消息。',
  'Export the chat again; if it has messages on the phone, the file was cut off on its way.':
    '请重新导出该聊天；如果手机上有消息，说明文件在传输途中被截断。',
  '{0}, line {1}: a message is longer than {2} bytes, which WhatsApp does not allow.':
    '{0}，第 {1} 行：有一条消息超过 {2} 字节，WhatsApp 不允许这种消息。',
  'Check that the file is a chat export; WhatsApp messages have at most 65,536 characters.':
    '请确认该文件是导出的聊天记录；WhatsApp 消息最多 65,536 个字符。',
  '{0} is empty.': '{0} 为空。',
  'Export the chat again; the file was cut off on its way.': '请重新导出该聊天；文件在传输途中被截断。',
  '{0} is {1}, not an exported chat.': '{0} 的类型是 {1}，不是导出的聊天记录。',
  'Give the .txt or .zip file that "Export chat" makes; media are found beside it.':
    '请提供“导出聊天”生成的 .txt 或 .zip 文件；同一文件夹中的媒体文件会自动找到。',
  '{0} cannot be read.': '无法读取 {0}。',
  'Check the path, and that it is a file you may read.': '请检查路径，并确认它是您有权读取的文件。',
  '{0}: it cannot be told which author is the owner of the account.':
    '{0}：无法确定哪位发言人是账户的所有者。',
  "{0}: nobody called '{1}' writes in it.": "{0}：其中没有名为 '{1}' 的发言人。",
  'Say which author has the number {0}, one of: {1} (and {2} more).':
    '请指明号码 {0} 属于哪位发言人，从以下选项中选择：{1}（另有 {2} 位）。',
  'Say which author has the number {0}, one of: {1}.':
    '请指明号码 {0} 属于哪位发言人，从以下选项中选择：{1}。',
  'If the owner wrote nothing in this chat: --me {0}.': '如果账户的所有者在此聊天中没有发言：--me {0}。',
  'Others: --author {0}.': '其他人：--author {0}。',
  'Nothing was taken in.': '未接收任何内容。',
  "{0}, line {1}: the author's name is longer than {2} characters.":
    '{0}，第 {1} 行：发言人的名称超过 {2} 个字符。',
  'WhatsApp writes no such names; check where the file came from, and export the chat again.':
    'WhatsApp 不会写出这样的名称；请核实文件的来源，并重新导出该聊天。',
  "{0}, line {1}: there is no such date, in the order of day and month that fits the file's other dates.":
    '{0}，第 {1} 行：按照与文件中其他日期相符的日月顺序，没有这个日期。',
  'The file was changed after the export, or two exports were joined; export the chat again.':
    '文件在导出之后被更改，或由两个导出文件合并而成；请重新导出该聊天。',
  'is no file': '不是文件',
  'names no file': '没有指定文件',
  'is not an IANA time zone such as Europe/London': '不是 Europe/London 之类的 IANA 时区',
  'is not a locale such as en-GB': '不是 en-GB 之类的区域设置',
  'what was given': '所提供的内容',
  "The import's settings are not valid: {0}.": '导入的设置无效：{0}。',
  'Correct them and import again; nothing was taken in.': '请修正后重新导入；未接收任何内容。',
  '{0} is not a phone number with its country code.': '{0} 不是带国家/地区代码的电话号码。',
  'Write the number of the account as +447700900123.': '请将账户的号码写成 +447700900123 的形式。',
  '"{0}" says nothing about the author "{1}": it is neither an e-mail address nor a phone number with its country code.':
    '“{0}”没有说明发言人“{1}”是谁：它既不是电子邮件地址，也不是带国家/地区代码的电话号码。',
  "Write 'NAME=EMAIL' or 'NAME=PHONE', e.g. 'Bob Li=bob@corp.example' or 'Bob Li=+447700900123'.":
    "请写成 'NAME=EMAIL' 或 'NAME=PHONE' 的形式，例如 'Bob Li=bob@corp.example' 或 'Bob Li=+447700900123'。",
  '{0}, line {1}: the text is not UTF-8, so its letters cannot be told.':
    '{0}，第 {1} 行：文本不是 UTF-8，因此无法识别其中的字符。',
  'Export the chat again and give the file as WhatsApp made it; an editor may have saved it as Latin-1, or the file may be cut off.':
    '请重新导出该聊天，并提供 WhatsApp 生成的原始文件；文件可能被编辑器另存为 Latin-1，或被截断。',
  '{0}, line {1}: the text holds NUL bytes, which no export does.':
    '{0}，第 {1} 行：文本中含有 NUL 字节，导出文件不会有这种字节。',
  'Give the file as WhatsApp made it; a copy that was cut off may be filled up with NUL bytes.':
    '请提供 WhatsApp 生成的原始文件；被截断的副本可能用 NUL 字节填充。',
  '{0}, in or after line {1}: the text is UTF-16 that is cut off or broken.':
    '{0}，第 {1} 行或其后：文本是 UTF-16，但被截断或已损坏。',
  'Give the file as WhatsApp made it, or save it as UTF-8.':
    '请提供 WhatsApp 生成的原始文件，或将其另存为 UTF-8。',
  '{0} has {1} entries; at most {2} are allowed.': '{0} 有 {1} 个条目；最多允许 {2} 个。',
  '{0} has names of more than {1} bytes.': '{0} 的条目名称总长超过 {1} 字节。',
  '{0} unpacks to more than {1} times its size.': '{0} 解压后超过其大小的 {1} 倍。',
  '{0} unpacks to more than {1} bytes.': '{0} 解压后超过 {1} 字节。',
  '{0} has an entry whose name leads out of the zip.': '{0} 中有一个条目的名称指向 .zip 文件之外。',
  'WhatsApp makes no such file; do not trust where it came from, and export the chat again.':
    'WhatsApp 不会生成这样的文件；请勿信任其来源，并重新导出该聊天。',
  '{0} is encrypted.': '{0} 已加密。',
  'Unpack it with its password, and give the .txt file; media are found beside it.':
    '请用其密码解压缩，并提供 .txt 文件；同一文件夹中的媒体文件会自动找到。',
  '{0} is not a complete zip file.': '{0} 不是完整的 .zip 文件。',
  'Copy it again from the phone; it was cut off or changed on its way.':
    '请从手机重新复制；文件在传输途中被截断或更改。',
  '{0} has more entries than the {1} that its directory counts.': '{0} 的条目多于其目录所记的 {1} 个。',
  'Unpack it with another program, and give the .txt file; media are found beside it.':
    '请用其他程序解压缩，并提供 .txt 文件；同一文件夹中的媒体文件会自动找到。',
  'Check that it is a chat export; give a chat in several exports if it is.':
    '请确认它是导出的聊天记录；如果是，请将该聊天分成多个导出文件提供。',
  '{0} holds no exported chat (a _chat.txt, or a text file that begins like a chat).':
    '{0} 中没有导出的聊天记录（_chat.txt，或开头像聊天记录的文本文件）。',
  'In WhatsApp open the chat, choose "Export chat", and give the file it makes.':
    '请在 WhatsApp 中打开该聊天，选择“导出聊天”，并提供生成的文件。',
  '{0} holds {1} exported chats.': '{0} 中有 {1} 个导出的聊天记录。',
  'Give each chat as a file of its own, as WhatsApp exports it.':
    '请按 WhatsApp 导出的形式，将每个聊天作为单独的文件提供。',
};
