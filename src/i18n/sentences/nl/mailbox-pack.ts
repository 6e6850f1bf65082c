import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxPackNl: SentenceCatalogue = {
  'The pack is not in its place.': 'Het pakket staat niet op zijn plaats.',
  'The root in the footer is not the root of its leaves.':
    'De wortelhash in de footer is niet die van de bladen.',
  'The file is not the one that the ledger has: its SHA-256 is another.':
    'Het bestand is niet hetzelfde als in het grootboek: de SHA-256 is een andere.',
  'The root of its records is not the one that the ledger has.':
    'De wortelhash van de records is een andere dan in het grootboek.',
  'It has {0} records; the ledger says {1}.':
    'Het pakket heeft {0} records; volgens het grootboek zijn het er {1}.',
  'The record is not the one that its leaf stands for.': 'Het record past niet bij het blad ervan.',
  'has no header': 'heeft geen header',
  'The header of the pack has version {0}; this Holdfast knows version 1.':
    'De header van het pakket heeft versie {0}; deze Holdfast kent versie 1.',
  'needs dictionary {0}, which is not known': 'heeft woordenboek {0} nodig, dat niet bekend is',
  'has a header with unknown marks': 'heeft een header met onbekende markeringen',
  'has a header without a time': 'heeft een header zonder tijd',
  'has no footer': 'heeft geen footer',
  'has a footer of a wrong length': 'heeft een footer met een verkeerde lengte',
  'has a gap before record {0}': 'heeft een gat vóór record {0}',
  'has a gap before its footer': 'heeft een gat vóór de footer',
  'has a record of unknown kind {0}': 'heeft een record van onbekende soort {0}',
  'has a record that is too short': 'heeft een record dat te kort is',
  'has no end: it is cut off, or not a pack': 'heeft geen einde: het is afgekapt, of geen pakket',
  'The end of the pack has version {0}; this Holdfast knows version 1.':
    'Het einde van het pakket heeft versie {0}; deze Holdfast kent versie 1.',
  'has an end with unknown marks': 'heeft een einde met onbekende markeringen',
  'Update Holdfast; if no newer one was ever used here, restore the pack from a backup, then run verify.':
    'Werk Holdfast bij; is hier nooit een nieuwere versie gebruikt, zet het pakket dan terug uit een back-up en voer daarna verify uit.',
  'The pack {0}.': 'Het pakket {0}.',
  'Restore the pack from a backup, then run verify.':
    'Zet het pakket terug uit een back-up en voer daarna verify uit.',
  'A record does not decompress.': 'Een record kan niet worden uitgepakt.',
  'is too short to be one': 'is te kort om er een te zijn',
  'has a footer that is longer than the file': 'heeft een footer die langer is dan het bestand',
  'has a changed header or footer': 'heeft een gewijzigde header of footer',
  'named {0} is another one: {1}': 'met de naam {0} is een ander pakket: {1}',
  'The key of item {0} was destroyed; its content cannot be read any more.':
    'De sleutel van item {0} is vernietigd; de inhoud kan niet meer worden gelezen.',
  'Nothing brings it back; the certificate of disposition says when and why.':
    'Niets brengt die terug; in het vernietigingscertificaat staat wanneer en waarom.',
  'The body of a record does not have the form of version 1.':
    'De inhoud van een record heeft niet de vorm van versie 1.',
  'Record {0} of the pack is not what was written there, or its key is another one.':
    'Record {0} van het pakket is niet wat daar is geschreven, of de sleutel ervan is een andere.',
  'Restore the pack and its key file from a backup, then run verify.':
    'Zet het pakket en het sleutelbestand ervan terug uit een back-up en voer daarna verify uit.',
  'was not taken whole by the blob store': 'is door de objectopslag niet in zijn geheel aangenomen',
};
