import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorDirectoriesZhCn: SentenceCatalogue = {
  '{0} is there more than once; its entries are taken together.': '{0}出现不止一次；各条目合并。',
  '"{0}" is no address of a mailbox; the person is left out.': '“{0}”不是邮箱地址；此人被略过。',
  '{0}: "{1}" is no e-mail address; this alias is left out.': '{0}：“{1}”不是电子邮件地址；此别名被略过。',
  '{0}: "{1}" is no phone number that can be told; a number needs its country code, or the directory a region.':
    '{0}：“{1}”不是可辨认的电话号码；号码需要国家代码，或目录需要设定国家。',
  '{0} is that of {1} people ({2}); nobody is found by it.': '{0} 属于 {1} 个人（{2}）；不会据此找到任何人。',
  'The place in the list cannot be read.': '无法识别列表中的位置。',
  'Begin at the beginning.': '请从头开始。',
  'The directory "{0}" is being read.': '正在读取目录“{0}”。',
  'Wait until that is done.': '请等待其完成。',
  'Of the {0} people whom "{1}" knows, the reading finds {2}; nothing of it was taken over.':
    '在“{1}”已知的 {0} 人中，本次读取找到 {2} 人；未采用任何内容。',
  'Look at settings and rights of the directory. If it is so, read it again and accept that there are fewer (on the command line `holdfast directory read --accept-fewer`).':
    '请检查目录的设置和权限。若确实如此，请重新读取并接受人数减少（命令行用 `holdfast directory read --accept-fewer`）。',
  'The directory "{0}" has been changed while it was read; nothing of the reading was taken over.':
    '读取时目录“{0}”被更改；未采用读取的任何内容。',
  'Read it again.': '请重新读取。',
  "A directory's name has 1 to 40 small letters, digits and hyphens, the first of them no hyphen.":
    '目录名称为 1 至 40 个小写字母、数字和连字符，且不以连字符开头。',
  'There is a directory "{0}" already.': '已有目录“{0}”。',
  'The directory "{0}" has been changed by somebody else meanwhile; nothing was overwritten.':
    '目录“{0}”期间已被他人更改；未覆盖任何内容。',
  'There is no directory "{0}".': '没有目录“{0}”。',
  'See Directories, or `holdfast directory list`.': '见“目录”，或 `holdfast directory list`。',
  'There is no kind of directory named {0}.': '没有名为 {0} 的目录种类。',
  'A directory of kind {0} has no setting {1}.': '种类为 {0} 的目录没有设置 {1}。',
  '{0} is no country.': '{0} 不是国家。',
  'Give its two letters, such as GB, DE or CN.': '请给出其两个字母，例如 GB、DE 或 CN。',
  'Choose one of: {0}.': '请选择以下之一：{0}。',
  'It has: {0}.': '可用的设置：{0}。',
  'The setting {0} is too long.': '设置 {0} 太长。',
  'Shorten it.': '请缩短。',
  'The setting {0} is missing.': '缺少设置 {0}。',
  'Give it.': '请填写该设置。',
  'Read it again, then make your change.': '请重新读取，然后进行更改。',
};
