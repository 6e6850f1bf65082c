import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorMappingZhCn: SentenceCatalogue = {
  "Line {0}: there is no mailbox {1}; until there is, the user's e-mail address decides.":
    '第 {0} 行：没有邮箱 {1}；在创建之前，以该用户的电子邮件地址为准。',
  '1 more mailbox does not exist.': '另有 1 个邮箱不存在。',
  '{0} more mailboxes do not exist.': '另有 {0} 个邮箱不存在。',
  'There is 1 more problem.': '另有 1 个问题。',
  'There are {0} more problems.': '另有 {0} 个问题。',
  '{0}, line {1}: {2}': '{0}，第 {1} 行：{2}',
  'Or take the good rows alone (on the command line `--accept-partial`).':
    '或仅采用正确的行（在命令行中为 `--accept-partial`）。',
  'The mapping stays as it was.': '映射保持不变。',
  'The file is not UTF-8 or UTF-16 text.': '文件不是 UTF-8 或 UTF-16 文本。',
  'A quote (") is opened and never closed.': '有一个引号（"） 没有闭合。',
  'Close it, or remove it.': '请将其闭合，或删除它。',
  'The file is empty.': '文件为空。',
  'Begin it with the line {0}': '文件应以此行开头：{0}',
  'Begin the file with the line {0}': '文件应以此行开头：{0}',
  'The two columns are in the other order.': '两列的顺序颠倒。',
  'The columns are in another order: "{0}" and "{1}" come first.': '列的顺序不对：“{0}”和“{1}”应在最前。',
  'The first column is not "{0}".': '第一列不是“{0}”。',
  'The second column is not "{0}".': '第二列不是“{0}”。',
  'Only "{0}" and "{1}" may follow the two columns.': '这两列之后只能有“{0}”和“{1}”。',
  'Keep one of them, or give each its {0} and {1} (see line {2}).':
    '请只保留其中一行，或为每一行填写 {0} 和 {1}（见第 {2} 行）。',
  'The file has a header and no rows.': '文件只有标题行，没有数据行。',
  'Add a row for each user.': '请为每个用户添加一行。',
  'The rows of lines {0} and {1} more name different mailboxes for one user at one time; no row applies to this user.':
    '第 {0} 行以及另外 {1} 行为同一用户在同一时间指定了不同的邮箱；这些行对该用户均不生效。',
  'The rows of lines {0} name different mailboxes for one user at one time; no row applies to this user.':
    '第 {0} 行为同一用户在同一时间指定了不同的邮箱；这些行对该用户均不生效。',
  'The row has only one column.': '该行只有一列。',
  'Give an external user id and a mailbox.': '请填写外部用户 ID 和邮箱。',
  'The row has more than {0} columns.': '该行超过 {0} 列。',
  'Remove what is too much, or quote the field.': '请删除多余的内容，或给该字段加上引号。',
  'The mailbox begins like a formula.': '邮箱的开头像公式。',
  'Replace the formula by its value.': '请将公式替换为其值。',
  'The mailbox is not an e-mail address.': '邮箱不是电子邮件地址。',
  'Write it as name@domain.': '请写成 name@domain 的形式。',
  'A validity date is not a date.': '有效期的日期不是有效日期。',
  'Write it as 2026-03-31 or 2026-03-31T12:00:00Z.': '请写成 2026-03-31 或 2026-03-31T12:00:00Z 的形式。',
  'The validity ends before it begins.': '有效期的结束早于开始。',
  'Correct {0} or {1}.': '请修正 {0} 或 {1}。',
  'The external user id is empty.': '外部用户 ID 为空。',
  'Give a phone number, log-in name or user id.': '请填写电话号码、登录名或用户 ID。',
  'The external user id has more than {0} characters.': '外部用户 ID 超过 {0} 个字符。',
  'Look for a missing separator.': '请检查是否缺少分隔符。',
  'The external user id is in scientific notation: the spreadsheet has destroyed the number.':
    '外部用户 ID 为科学记数法：电子表格已破坏该号码。',
  'Format the column as text, type the number again and save the file again.':
    '请将该列设为文本格式，重新输入号码并再次保存文件。',
  'The external user id contains a line break or another control character.':
    '外部用户 ID 包含换行符或其他控制字符。',
  'Remove it; look for a quote (") that is opened or closed at the wrong place.':
    '请将其删除；请检查引号（"） 的开始或结束位置是否有误。',
  'The external user id begins like a formula.': '外部用户 ID 的开头像公式。',
  'The external user id has decimal places: the spreadsheet has taken it for an amount.':
    '外部用户 ID 带有小数位：电子表格将其当作金额。',
  'Format the column as text and save the file again.': '请将该列设为文本格式，并再次保存文件。',
  'The phone number has a "(0)", which some countries dial after the country code and others do not.':
    '电话号码中有“(0)”，有些国家/地区在国家/地区代码之后需要拨这个 0，有些不需要。',
  'Leave out the (0), as in 447700900123 instead of +44 (0) 7700 900123; keep the 0 only where it is dialled.':
    '请去掉 (0)，例如将 +44 (0) 7700 900123 写成 447700900123；仅在需要拨 0 时才保留 0。',
  'The external user id is a number with marks between the digits that phone numbers do not have.':
    '外部用户 ID 是数字，但数字之间有电话号码中不使用的符号。',
  'Write the digits alone, with the country code.': '请只写数字，并包含国家/地区代码。',
  'The phone number has no country code.': '电话号码没有国家/地区代码。',
  'Write it with its country code, such as 447700900123 instead of 07700900123.':
    '请写上国家/地区代码，例如写成 447700900123，而不是 07700900123。',
  'The phone number has {0} digits; with country code it has 7 to 15.':
    '电话号码有 {0} 位数字；包含国家/地区代码应为 7 到 15 位。',
  'Write the whole number with its country code.': '请写出包含国家/地区代码的完整号码。',
  'Is {0} meant?': '是否指 {0}？',
};
