import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const graphSv: SentenceCatalogue = {
  'Give the root of a service, such as https://graph.example, or leave it empty.':
    'Ange roten för en tjänst, till exempel https://graph.example, eller lämna fältet tomt.',
  'Give a certificate and its RSA private key in PEM form, one after the other, without a passphrase.':
    'Ange ett certifikat och dess privata RSA-nyckel i PEM-form, efter varandra, utan lösenfras.',
  'It is needed.': 'Den behövs.',
};
