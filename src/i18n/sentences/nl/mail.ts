import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailNl: SentenceCatalogue = {
  'The archive domain is not a domain name such as archive.corp.example.':
    'Het archiefdomein is geen domeinnaam zoals archive.corp.example.',
  'Set archiveDomain to a domain name in ASCII (xn--… for others) before the first start.':
    'Stel archiveDomain vóór de eerste start in op een domeinnaam in ASCII (xn--… voor andere).',
  'The content of an attachment is not the one that its mail was made for.':
    'De inhoud van een bijlage is een andere dan die waarvoor de e-mail is gemaakt.',
  'Run holdfast verify, and restore the attachment from a backup.':
    'Voer holdfast verify uit en zet de bijlage terug uit een back-up.',
};
