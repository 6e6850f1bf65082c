import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const graphDe: SentenceCatalogue = {
  'Give the root of a service, such as https://graph.example, or leave it empty.':
    'Geben Sie die Wurzel eines Dienstes an, etwa https://graph.example, oder lassen Sie das Feld leer.',
  'Give a certificate and its RSA private key in PEM form, one after the other, without a passphrase.':
    'Geben Sie ein Zertifikat und seinen privaten RSA-Schlüssel in PEM-Form an, eines nach dem anderen, ohne Passphrase.',
  'It is needed.': 'Sie wird gebraucht.',
};
