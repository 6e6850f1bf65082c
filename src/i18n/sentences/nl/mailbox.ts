import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxNl: SentenceCatalogue = {
  'has no address': 'bevat geen adres',
  'has several columns, but none is called Email': 'heeft meerdere kolommen, maar geen daarvan heet Email',
  'has no valid e-mail address': 'bevat geen geldig e-mailadres',
  'is not valid CSV': 'is geen geldige CSV',
  'Line {0} of {1} {2}.': 'Regel {0} van {1} {2}.',
  'Write one address a line, or CSV with a column called Email.':
    'Schrijf één adres per regel, of CSV met een kolom die Email heet.',
  '"{0}" is not an e-mail address.': '"{0}" is geen e-mailadres.',
  '"{0}" is not a domain.': '"{0}" is geen domein.',
  'Write it as corp.example.': 'Schrijf het als corp.example.',
  'The item has no such attachment.': 'Het item heeft geen bijlage die zo heet.',
  'The content of {0} is not archived: {1}.': 'De inhoud van {0} is niet gearchiveerd: {1}.',
  'The mail of item {0} does not hold the attachment that the item names.':
    'De e-mail van item {0} bevat niet de bijlage die het item noemt.',
  'Run `holdfast verify`; the mail itself can be downloaded whole.':
    'Voer `holdfast verify` uit; de e-mail zelf kan in zijn geheel worden gedownload.',
  'it was still being fetched': 'die werd nog opgehaald',
  "the sender's service no longer had it": 'die was niet meer beschikbaar bij de dienst van de afzender',
  'the export left it out': 'die is in de export weggelaten',
  'it could not be fetched': 'die kon niet worden opgehaald',
  'Look at the item: it names its attachments and their states.':
    'Bekijk het item: het noemt de bijlagen en hun status.',
  'The search index has it otherwise than its pack.':
    'In de zoekindex staat dit item anders dan in het pakket.',
  'The search index does not have it.': 'Dit item ontbreekt in de zoekindex.',
  'The search index has 1 row of an item that is not in the archive.':
    'De zoekindex heeft 1 rij van een item dat niet in het archief staat.',
  'The search index has {0} rows of items that are not in the archive.':
    'De zoekindex heeft {0} rijen van items die niet in het archief staan.',
  'The database has no row of this item.': 'De database heeft geen rij van dit item.',
  'Its row names another place in the pack.': 'De rij van dit item noemt een andere plaats in het pakket.',
  'Its key was destroyed, but its row does not say so.':
    'De sleutel van dit item is vernietigd, maar dat staat niet in de rij.',
  'Its row calls it destroyed, but its key is still there.':
    'Volgens de rij is dit item vernietigd, maar de sleutel is er nog.',
  'The database has no entry of it in {0}.': 'De database heeft van dit item geen vermelding in {0}.',
  'Its entry in {0} differs from its pack in: {1}.':
    'De vermelding van dit item in {0} verschilt van het pakket in: {1}.',
  folder: 'map',
  run: 'uitvoering',
  connector: 'verbindingslijn',
  'time of delivery': 'tijd van bezorging',
  'reason of the quarantine': 'reden van de quarantaine',
  'detail of the quarantine': 'toelichting bij de quarantaine',
  'Rows of items that name a pack the archive does not have: {0}.':
    'Rijen van items die een pakket noemen dat het archief niet heeft: {0}.',
  'Rows of mailbox entries that name a pack the archive does not have: {0}.':
    'Rijen van postvakvermeldingen die een pakket noemen dat het archief niet heeft: {0}.',
  'Rows of items that name this pack although it does not contain the items: {0}.':
    'Rijen van items die dit pakket noemen hoewel het de items niet bevat: {0}.',
  'Rows of mailbox entries that name this pack although it does not contain the entries: {0}.':
    'Rijen van postvakvermeldingen die dit pakket noemen hoewel het de vermeldingen niet bevat: {0}.',
  'The archive has no item {0}.': 'Het archief heeft geen item {0}.',
  'Search for it under Mailboxes, or with `holdfast search` or `holdfast mailbox items`.':
    'Zoek het onder Postvakken, of met `holdfast search` of `holdfast mailbox items`.',
  '{0} is no accepted domain.': '{0} is geen geaccepteerd domein.',
  'See Settings > Accepted domains, or `holdfast domain list`.':
    'Zie Instellingen > Geaccepteerde domeinen, of `holdfast domain list`.',
  'The search index has not been built for this archive.':
    'De zoekindex is voor dit archief nog niet opgebouwd.',
  'The search index is being rebuilt since {0}.': 'De zoekindex wordt sinds {0} opnieuw opgebouwd.',
  'Run `holdfast rebuild` to its end, then search again.':
    'Voer `holdfast rebuild` tot het einde uit en zoek daarna opnieuw.',
  'The content of attachment {0} is not the one its item describes.':
    'De inhoud van bijlage {0} is niet wat het item beschrijft.',
  'The import stops. Compare the attachment at the capture site, then run again.':
    'De import stopt. Vergelijk de bijlage bij de vastleglocatie en voer daarna opnieuw uit.',
  'There is no mailbox {0}.': 'Er is geen postvak {0}.',
  'See Mailboxes, or `holdfast mailbox list`; make it there, or with `holdfast mailbox create`.':
    'Zie Postvakken of `holdfast mailbox list`; maak het daar, of met `holdfast mailbox create`.',
  'The folder has no name.': 'De map heeft geen naam.',
  'Give the folder a name.': 'Geef de map een naam.',
  'See Mailboxes, or `holdfast mailbox list`.': 'Zie Postvakken, of `holdfast mailbox list`.',
  'The mailbox {0} has no folder {1}.': 'Het postvak {0} heeft geen map {1}.',
  'Open the mailbox under Mailboxes, or see `holdfast mailbox folders`.':
    'Open het postvak onder Postvakken, of zie `holdfast mailbox folders`.',
  'The archive does not have the item {0}, and its mail was not given.':
    'Het archief heeft het item {0} niet, en de e-mail ervan is niet meegegeven.',
  'Replay the period from the capture site.': 'Herhaal de periode vanuit de vastleglocatie.',
  'The delivery of item {0} lost its place.': 'De bezorging van item {0} is haar plaats kwijtgeraakt.',
  'Report this; run again.': 'Meld dit en voer opnieuw uit.',
  'The record of item {0} is not where the database says.':
    'Het record van item {0} staat niet waar de database zegt.',
  'Run `holdfast verify`, then `holdfast rebuild`.':
    'Voer `holdfast verify` uit en daarna `holdfast rebuild`.',
  'The content of item {0} was destroyed on {1}.': 'De inhoud van item {0} is vernietigd op {1}.',
  'Deliveries did not pause for the rebuild.': 'De bezorgingen lieten geen pauze voor het opnieuw opbouwen.',
  'Start the rebuild again when fewer runs are on.':
    'Start het opnieuw opbouwen nog eens als er minder uitvoeringen bezig zijn.',
  'The query has no word to search for.': 'De zoekopdracht bevat geen woord om naar te zoeken.',
  'Write at least one word or number.': 'Schrijf minstens één woord of getal.',
  'The query has a part that this search does not know: {0}.':
    'De zoekopdracht bevat een deel dat deze zoekfunctie niet kent: {0}.',
  'Remove this part of the query.': 'Verwijder dit deel van de zoekopdracht.',
  'The database has rows of it, but the ledger has no leaf.':
    'De database heeft rijen van dit pakket, maar het grootboek heeft er geen blad van.',
  'The ledger has it, but the database has no row of it.':
    'Dit pakket staat in het grootboek, maar de database heeft er geen rij van.',
};
