import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailZhCn: SentenceCatalogue = {
  'The archive domain is not a domain name such as archive.corp.example.':
    '归档域不是 archive.corp.example 之类的域名。',
  'Set archiveDomain to a domain name in ASCII (xn--… for others) before the first start.':
    '请在首次启动之前将 archiveDomain 设为 ASCII 域名（其他字符写成 xn--…）。',
  'The content of an attachment is not the one that its mail was made for.':
    '附件的内容不是生成其邮件时所用的内容。',
  'Run holdfast verify, and restore the attachment from a backup.':
    '请运行 holdfast verify，并从备份还原该附件。',
};
