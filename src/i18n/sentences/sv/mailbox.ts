import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxSv: SentenceCatalogue = {
  'has no address': 'saknar adress',
  'has several columns, but none is called Email': 'har flera kolumner, men ingen heter Email',
  'has no valid e-mail address': 'har ingen giltig e-postadress',
  'is not valid CSV': 'är inte giltig CSV',
  'Line {0} of {1} {2}.': 'Rad {0} i {1} {2}.',
  'Write one address a line, or CSV with a column called Email.':
    'Skriv en adress per rad, eller CSV med en kolumn som heter Email.',
  '"{0}" is not an e-mail address.': '”{0}” är inte en e-postadress.',
  '"{0}" is not a domain.': '”{0}” är inte en domän.',
  'Write it as corp.example.': 'Skriv den som corp.example.',
  'The item has no such attachment.': 'Objektet har ingen sådan bilaga.',
  'The content of {0} is not archived: {1}.': 'Innehållet i {0} är inte arkiverat: {1}.',
  'The mail of item {0} does not hold the attachment that the item names.':
    'E-postmeddelandet för objektet {0} innehåller inte den bilaga som objektet anger.',
  'Run `holdfast verify`; the mail itself can be downloaded whole.':
    'Kör `holdfast verify`; själva e-postmeddelandet kan laddas ned i sin helhet.',
  'it was still being fetched': 'det hämtades fortfarande',
  "the sender's service no longer had it": 'det fanns inte längre hos avsändarens tjänst',
  'the export left it out': 'det utelämnades i exporten',
  'it could not be fetched': 'det kunde inte hämtas',
  'Look at the item: it names its attachments and their states.':
    'Se på objektet: det anger sina bilagor och deras status.',
  'The search index has it otherwise than its pack.':
    'Det står annorlunda i sökindexet än i objektets paket.',
  'The search index does not have it.': 'Det saknas i sökindexet.',
  'The search index has 1 row of an item that is not in the archive.':
    'Sökindexet har 1 rad för ett objekt som inte finns i arkivet.',
  'The search index has {0} rows of items that are not in the archive.':
    'Sökindexet har {0} rader för objekt som inte finns i arkivet.',
  'The database has no row of this item.': 'Databasen har ingen rad för det här objektet.',
  'Its row names another place in the pack.': 'Dess rad anger en annan plats i paketet.',
  'Its key was destroyed, but its row does not say so.':
    'Dess nyckel har förstörts, men det framgår inte av dess rad.',
  'Its row calls it destroyed, but its key is still there.':
    'Enligt dess rad är det förstört, men nyckeln finns kvar.',
  'The database has no entry of it in {0}.': 'Databasen har ingen postlådepost för det i {0}.',
  'Its entry in {0} differs from its pack in: {1}.':
    'Dess postlådepost i {0} skiljer sig från paketet i fråga om: {1}.',
  folder: 'mapp',
  run: 'körning',
  connector: 'koppling',
  'time of delivery': 'leveranstid',
  'reason of the quarantine': 'orsak till karantänen',
  'detail of the quarantine': 'uppgifter om karantänen',
  'Rows of items that name a pack the archive does not have: {0}.':
    'Rader för objekt som anger ett paket som inte finns i arkivet: {0}.',
  'Rows of mailbox entries that name a pack the archive does not have: {0}.':
    'Rader för postlådeposter som anger ett paket som inte finns i arkivet: {0}.',
  'Rows of items that name this pack although it does not contain the items: {0}.':
    'Rader för objekt som anger det här paketet fast det inte innehåller objekten: {0}.',
  'Rows of mailbox entries that name this pack although it does not contain the entries: {0}.':
    'Rader för postlådeposter som anger det här paketet fast det inte innehåller posterna: {0}.',
  'The archive has no item {0}.': 'Arkivet har inget objekt {0}.',
  'Search for it under Mailboxes, or with `holdfast search` or `holdfast mailbox items`.':
    'Sök efter det under Postlådor, eller med `holdfast search` eller `holdfast mailbox items`.',
  '{0} is no accepted domain.': '{0} är ingen godkänd domän.',
  'See Settings > Accepted domains, or `holdfast domain list`.':
    'Se Inställningar > Godkända domäner, eller `holdfast domain list`.',
  'The search index has not been built for this archive.': 'Sökindexet har inte byggts för det här arkivet.',
  'The search index is being rebuilt since {0}.': 'Sökindexet byggs om sedan {0}.',
  'Run `holdfast rebuild` to its end, then search again.':
    'Låt `holdfast rebuild` köras till slut och sök sedan igen.',
  'The content of attachment {0} is not the one its item describes.':
    'Innehållet i bilagan {0} är inte det som dess objekt beskriver.',
  'The import stops. Compare the attachment at the capture site, then run again.':
    'Importen stoppas. Jämför bilagan på insamlingsplatsen och kör sedan igen.',
  'There is no mailbox {0}.': 'Postlådan {0} finns inte.',
  'See Mailboxes, or `holdfast mailbox list`; make it there, or with `holdfast mailbox create`.':
    'Se Postlådor eller `holdfast mailbox list`; skapa den där eller med `holdfast mailbox create`.',
  'The folder has no name.': 'Mappen har inget namn.',
  'Give the folder a name.': 'Ge mappen ett namn.',
  'See Mailboxes, or `holdfast mailbox list`.': 'Se Postlådor, eller `holdfast mailbox list`.',
  'The mailbox {0} has no folder {1}.': 'Postlådan {0} har ingen mapp {1}.',
  'Open the mailbox under Mailboxes, or see `holdfast mailbox folders`.':
    'Öppna postlådan under Postlådor, eller se `holdfast mailbox folders`.',
  'The archive does not have the item {0}, and its mail was not given.':
    'Arkivet har inte objektet {0}, och dess e-postmeddelande skickades inte med.',
  'Replay the period from the capture site.': 'Kör om perioden från insamlingsplatsen.',
  'The delivery of item {0} lost its place.': 'Leveransen av objektet {0} har förlorat sin plats.',
  'Report this; run again.': 'Rapportera detta och kör igen.',
  'The record of item {0} is not where the database says.':
    'Posten för objektet {0} finns inte där databasen anger.',
  'Run `holdfast verify`, then `holdfast rebuild`.': 'Kör `holdfast verify` och sedan `holdfast rebuild`.',
  'The content of item {0} was destroyed on {1}.': 'Innehållet i objektet {0} förstördes {1}.',
  'Deliveries did not pause for the rebuild.': 'Leveranserna gjorde inget uppehåll för ombyggnaden.',
  'Start the rebuild again when fewer runs are on.': 'Starta ombyggnaden igen när färre körningar pågår.',
  'The query has no word to search for.': 'Sökningen har inget ord att söka efter.',
  'Write at least one word or number.': 'Skriv minst ett ord eller nummer.',
  'The query has a part that this search does not know: {0}.':
    'Sökningen har en del som sökfunktionen inte känner till: {0}.',
  'Remove this part of the query.': 'Ta bort den delen av sökningen.',
  'The database has rows of it, but the ledger has no leaf.':
    'Databasen har rader för det, men liggaren har inget löv.',
  'The ledger has it, but the database has no row of it.':
    'Det finns i liggaren, men databasen har ingen rad för det.',
};
