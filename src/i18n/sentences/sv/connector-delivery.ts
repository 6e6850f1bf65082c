import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorDeliverySv: SentenceCatalogue = {
  'The target met an error it does not know ({0}).':
    'Målet stötte på ett fel som det inte känner till ({0}).',
  'Report it; the delivery is tried again.': 'Rapportera felet; leveransen försöks igen.',
  'That is not a cursor that this list gave.': 'Det är ingen markör som den här listan har gett.',
  'Line {0} of the routes is never come to: lines before it take every mailbox that fits it.':
    'Rad {0} i vägvalen nås aldrig: tidigare rader tar varje postlåda som den passar på.',
  'Move the line up, or remove it.': 'Flytta upp raden, eller ta bort den.',
  'The target "{0}" cannot tell what has vanished from its mailboxes.':
    'Målet ”{0}” kan inte tala om vad som har försvunnit från dess postlådor.',
  'Look into the mailboxes themselves.': 'Titta i postlådorna själva.',
  'The mailboxes of the target "{0}" are being looked at.': 'Målets ”{0}” postlådor gås redan igenom.',
  'Wait for the end of it.': 'Vänta tills det är klart.',
};
