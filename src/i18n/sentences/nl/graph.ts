import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const graphNl: SentenceCatalogue = {
  'Give the root of a service, such as https://graph.example, or leave it empty.':
    'Geef de root van een dienst op, zoals https://graph.example, of laat het veld leeg.',
  'Give a certificate and its RSA private key in PEM form, one after the other, without a passphrase.':
    'Geef een certificaat en de bijbehorende persoonlijke RSA-sleutel in PEM-vorm op, na elkaar, zonder wachtwoordzin.',
  'It is needed.': 'Zij is nodig.',
};
