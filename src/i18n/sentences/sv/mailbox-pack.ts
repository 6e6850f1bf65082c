import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxPackSv: SentenceCatalogue = {
  'The pack is not in its place.': 'Paketet är inte på sin plats.',
  'The root in the footer is not the root of its leaves.': 'Roten i filfoten är inte roten för paketets löv.',
  'The file is not the one that the ledger has: its SHA-256 is another.':
    'Filen är inte den som står i liggaren: dess SHA-256 är en annan.',
  'The root of its records is not the one that the ledger has.':
    'Roten för dess poster är inte den som står i liggaren.',
  'It has {0} records; the ledger says {1}.': 'Det har {0} poster; enligt liggaren är det {1}.',
  'The record is not the one that its leaf stands for.': 'Posten är inte den som dess löv gäller.',
  'has no header': 'saknar filhuvud',
  'The header of the pack has version {0}; this Holdfast knows version 1.':
    'Paketets filhuvud har version {0}; den här versionen av Holdfast känner till version 1.',
  'needs dictionary {0}, which is not known': 'kräver ordlistan {0}, som inte är känd',
  'has a header with unknown marks': 'har ett filhuvud med okända flaggor',
  'has a header without a time': 'har ett filhuvud utan tidpunkt',
  'has no footer': 'saknar filfot',
  'has a footer of a wrong length': 'har en filfot av fel längd',
  'has a gap before record {0}': 'har en lucka före post {0}',
  'has a gap before its footer': 'har en lucka före filfoten',
  'has a record of unknown kind {0}': 'har en post av det okända slaget {0}',
  'has a record that is too short': 'har en post som är för kort',
  'has no end: it is cut off, or not a pack': 'saknar slutmärke: det är avkortat eller inget paket',
  'The end of the pack has version {0}; this Holdfast knows version 1.':
    'Paketets slut har version {0}; den här versionen av Holdfast känner till version 1.',
  'has an end with unknown marks': 'har ett slutmärke med okända flaggor',
  'Update Holdfast; if no newer one was ever used here, restore the pack from a backup, then run verify.':
    'Uppdatera Holdfast; om ingen nyare version har använts här, återställ paketet från en säkerhetskopia och kör sedan verify.',
  'The pack {0}.': 'Paketet {0}.',
  'Restore the pack from a backup, then run verify.':
    'Återställ paketet från en säkerhetskopia och kör sedan verify.',
  'A record does not decompress.': 'En post går inte att packa upp.',
  'is too short to be one': 'är för kort för att vara ett paket',
  'has a footer that is longer than the file': 'har en filfot som är längre än filen',
  'has a changed header or footer': 'har ett ändrat filhuvud eller en ändrad filfot',
  'named {0} is another one: {1}': 'med namnet {0} är ett annat: {1}',
  'The key of item {0} was destroyed; its content cannot be read any more.':
    'Nyckeln till objektet {0} har förstörts; dess innehåll kan inte längre läsas.',
  'Nothing brings it back; the certificate of disposition says when and why.':
    'Inget kan få det tillbaka; gallringsintyget anger när och varför.',
  'The body of a record does not have the form of version 1.':
    'En posts innehåll har inte formen för version 1.',
  'Record {0} of the pack is not what was written there, or its key is another one.':
    'Post {0} i paketet är inte det som skrevs där, eller så är dess nyckel en annan.',
  'Restore the pack and its key file from a backup, then run verify.':
    'Återställ paketet och dess nyckelfil från en säkerhetskopia och kör sedan verify.',
  'was not taken whole by the blob store': 'togs inte emot i sin helhet av objektlagret',
};
