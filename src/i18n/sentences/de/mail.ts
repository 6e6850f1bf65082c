import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailDe: SentenceCatalogue = {
  'The archive domain is not a domain name such as archive.corp.example.':
    'Die Domäne des Archivs ist kein Domänenname wie archive.corp.example.',
  'Set archiveDomain to a domain name in ASCII (xn--… for others) before the first start.':
    'Setzen Sie archiveDomain vor dem ersten Start auf einen Domänennamen in ASCII (andere als xn--…).',
  'The content of an attachment is not the one that its mail was made for.':
    'Der Inhalt einer Anlage ist nicht der, für den ihre E-Mail erstellt wurde.',
  'Run holdfast verify, and restore the attachment from a backup.':
    'Führen Sie holdfast verify aus und stellen Sie die Anlage aus einer Sicherung wieder her.',
};
