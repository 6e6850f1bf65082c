import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailSv: SentenceCatalogue = {
  'The archive domain is not a domain name such as archive.corp.example.':
    'Arkivdomänen är inte ett domännamn som archive.corp.example.',
  'Set archiveDomain to a domain name in ASCII (xn--… for others) before the first start.':
    'Sätt archiveDomain till ett domännamn i ASCII (xn--… för andra) före den första starten.',
  'The content of an attachment is not the one that its mail was made for.':
    'Innehållet i en bilaga är inte det som dess e-postmeddelande skapades för.',
  'Run holdfast verify, and restore the attachment from a backup.':
    'Kör holdfast verify och återställ bilagan från en säkerhetskopia.',
};
