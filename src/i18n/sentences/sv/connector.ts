import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorSv: SentenceCatalogue = {
  'The key of an attachment is not at hand.': 'Nyckeln till en bilaga är inte tillgänglig.',
  'Run the connector again; if it happens again, replay the period.':
    'Kör kopplingen igen; om det händer på nytt, kör om perioden.',
  'The bytes of an attachment are not the ones that the capture site announces.':
    'Innehållet i en bilaga är inte det som insamlingsplatsen uppger.',
  'Have the storage of the site looked at; the next run asks for the attachment again.':
    'Låt någon se över insamlingsplatsens lagring; nästa körning begär bilagan igen.',
  'it belongs to another site or service': 'det hör till en annan insamlingsplats eller tjänst',
  'its hash does not fit its content': 'dess hashvärde stämmer inte med innehållet',
  'it does not follow the envelope before it': 'det följer inte på det föregående kuvertet',
  "The capture site's feed ends after position {0}, before the newest envelope that it names.":
    'Insamlingsplatsens flöde slutar efter position {0}, före det nyaste kuvertet som den anger.',
  "The capture site's feed goes from position {0} to {1}: what was between them is missing.":
    'Insamlingsplatsens flöde går från position {0} till {1}: det som fanns däremellan saknas.',
  'Have the site and what lies between looked at. Nothing was skipped; the next run asks again from there.':
    'Låt någon se över insamlingsplatsen och det som ligger däremellan. Inget har hoppats över; nästa körning begär det igen därifrån.',
  "The capture site's envelope at position {0} is broken: {1}.":
    'Insamlingsplatsens kuvert vid position {0} är skadat: {1}.',
  'Have the site and what lies between looked at: the envelope was changed, or its storage is damaged. Nothing of it was taken; the next run asks for it again.':
    'Låt någon se över insamlingsplatsen och det som ligger däremellan: kuvertet har ändrats, eller så är lagringen skadad. Inget av det har tagits in; nästa körning begär det igen.',
  'The connector "{0}" is paused.': 'Kopplingen ”{0}” är pausad.',
  'Resume it first.': 'Återuppta den först.',
  'The period to replay does not end after it begins.':
    'Perioden som ska köras om slutar inte efter att den börjar.',
  'Give its ends as dates or times, such as 2026-03-01 and 2026-03-08T12:00:00Z.':
    'Ange början och slut som datum eller tider, till exempel 2026-03-01 och 2026-03-08T12:00:00Z.',
  "The envelope at position {0} is sealed to another key than this archive's.":
    'Kuvertet vid position {0} är förseglat till en annan nyckel än det här arkivets.',
  "Give the site this archive's sealing key, or restore the key that it seals to.":
    'Ge insamlingsplatsen det här arkivets förseglingsnyckel, eller återställ nyckeln som den förseglar till.',
  'its seal does not open': 'dess försegling går inte att öppna',
  'its content cannot be read': 'dess innehåll kan inte läsas',
  'it says {0} items and has {1}': 'det uppger {0} objekt och har {1}',
  'The item is of another service than its envelope.': 'Objektet hör till en annan tjänst än sitt kuvert.',
  'Mend the capture.': 'Rätta till insamlingen.',
  'The terms of service have not been accepted.': 'Användningsvillkoren har inte accepterats.',
  'Read and accept them in the wizard; on the command line read `holdfast connector terms`, then give `--accept-terms`.':
    'Läs och acceptera dem i guiden; på kommandoraden läser du `holdfast connector terms` och anger sedan `--accept-terms`.',
  'The new address leads to another capture site.': 'Den nya adressen leder till en annan insamlingsplats.',
  'Make a new connector for it: the positions of one site mean nothing at another.':
    'Skapa en ny koppling för den: positionerna på en insamlingsplats betyder ingenting på en annan.',
  'The connector "{0}" has been changed by somebody else meanwhile; nothing was overwritten.':
    'Kopplingen ”{0}” har under tiden ändrats av någon annan; inget har skrivits över.',
  'rejected before': 'avvisat tidigare',
  'No participant was a registered user at the time of the event.':
    'Ingen av deltagarna var en registrerad användare när händelsen inträffade.',
  'The registered user who took part has no mailbox.':
    'Den registrerade användare som deltog har ingen postlåda.',
  'Of the {0} registered users who took part none has a mailbox.':
    'Av de {0} registrerade användare som deltog har ingen någon postlåda.',
  'The target {0} has no quarantine mailbox.': 'Målet {0} har ingen karantänpostlåda.',
  'Make the built-in archive the primary target, or give this target a mailbox named "quarantine".':
    'Gör det inbyggda arkivet till primärt mål, eller ge målet en postlåda med namnet "quarantine".',
  "A connector's name has 1 to {0} characters on one line.":
    'Namnet på en koppling har 1 till {0} tecken på en rad.',
  'There is no connector "{0}".': 'Kopplingen ”{0}” finns inte.',
  'List the connectors and name one of them.': 'Lista kopplingarna och ange en av dem.',
  'The connector "{0}" has been removed.': 'Kopplingen ”{0}” har tagits bort.',
  'Make a new one; what this one archived and its history stay.':
    'Skapa en ny; det som den här har arkiverat och dess historik finns kvar.',
  'There is a connector "{0}" already.': 'Kopplingen ”{0}” finns redan.',
  'At position {0} the capture site gives another envelope than before.':
    'Vid position {0} lämnar insamlingsplatsen ett annat kuvert än tidigare.',
  'attachment-missing: the capture site does not have the content it announced':
    'attachment-missing: insamlingsplatsen har inte det innehåll som den uppgav',
  'The capture site says that more envelopes follow, and gives none.':
    'Insamlingsplatsen uppger att fler kuvert följer, men lämnar inga.',
  'Have the site looked at; the next run goes on where this one stopped.':
    'Låt någon se över insamlingsplatsen; nästa körning fortsätter där den här stannade.',
  '{0} ({1} taken, {2} settled)': '{0} ({1} mottagna, {2} avgjorda)',
  'The run does not add up at position {0}.': 'Körningens antal går inte ihop vid position {0}.',
  'This is a fault of Holdfast: keep the database and the staging folder, and report it. Nothing is lost: the site keeps what is not acknowledged, the staging what is.':
    'Detta är ett fel i Holdfast: behåll databasen och mappen för mellanlagret och rapportera felet. Inget har gått förlorat: insamlingsplatsen behåller det som inte är bekräftat, mellanlagret det som är det.',
  'it is not the one that was pulled before': 'det är inte det som hämtades tidigare',
  'Items of the period that were not replayed: {0}. Envelopes that are neither staged nor at the capture site any more: {1}, between the positions {2} and {3}.':
    'Objekt i perioden som inte kördes om: {0}. Kuvert som varken finns kvar i mellanlagret eller på insamlingsplatsen: {1}, mellan positionerna {2} och {3}.',
  'What was imported of them stays in the archive.': 'Det som har importerats av dem finns kvar i arkivet.',
  'What was imported of them stays in the archive; items that the settings had excluded and that are lost: {0}.':
    'Det som har importerats av dem finns kvar i arkivet; objekt som inställningarna hade uteslutit och som har gått förlorade: {0}.',
  '1 item was not imported, because nobody maps; it waits in the quarantine mailbox.':
    '1 objekt importerades inte, eftersom ingen är mappad; det väntar i karantänpostlådan.',
  '{0} items were not imported, because nobody maps; they wait in the quarantine mailbox.':
    '{0} objekt importerades inte, eftersom ingen är mappad; de väntar i karantänpostlådan.',
  '1 item was rejected; it lies in the quarantine mailbox as it came.':
    '1 objekt avvisades; det ligger i karantänpostlådan så som det kom.',
  '{0} items were rejected; they lie in the quarantine mailbox as they came.':
    '{0} objekt avvisades; de ligger i karantänpostlådan så som de kom.',
  '1 delivery to a registered user is missing; correct the mapping and redeliver.':
    '1 leverans till en registrerad användare saknas; rätta mappningen och leverera igen.',
  '{0} deliveries to registered users are missing; correct the mapping and redeliver.':
    '{0} leveranser till registrerade användare saknas; rätta mappningen och leverera igen.',
  'There is no such run.': 'Körningen finns inte.',
  'List the connectors and their runs, and name one of them.':
    'Lista kopplingarna och deras körningar och ange en av dem.',
  'Another run of this connector is at work.': 'En annan körning av den här kopplingen pågår.',
  'Wait for it to end; what arrives meanwhile is taken by the next run.':
    'Vänta tills den är klar; det som kommer in under tiden tas av nästa körning.',
  'The run was stopped on request.': 'Körningen stoppades på begäran.',
  'Run the connector again: it goes on from there.': 'Kör kopplingen igen: den fortsätter därifrån.',
  'The run met an error it does not know ({0}).': 'Ett okänt fel inträffade under körningen ({0}).',
  'Report it; the next run tries again.': 'Rapportera det; nästa körning försöker igen.',
  'The schedule is not one that Holdfast knows.': 'Schemat är inte av ett slag som Holdfast känner till.',
  'Write it as daily@02:00, every@30m, every@4h (a day at the most) or manual.':
    'Skriv det som daily@02:00, every@30m, every@4h (högst ett dygn) eller manual.',
  'The address of the capture site leads to another site than the one the connector was made for.':
    'Insamlingsplatsens adress leder till en annan insamlingsplats än den som kopplingen skapades för.',
  'Correct the address, or make a new connector for the other site.':
    'Rätta adressen, eller skapa en ny koppling för den andra insamlingsplatsen.',
  'The custom mapping names {0}, and there is no such mailbox.':
    'Den egna mappningen anger {0}, men postlådan finns inte.',
  "The capture site seals to another archive's key: this archive could not open what it hands out.":
    'Insamlingsplatsen förseglar till ett annat arkivs nyckel: det här arkivet skulle inte kunna öppna det som den lämnar ut.',
  "Give the site this archive's sealing key.": 'Ge insamlingsplatsen det här arkivets förseglingsnyckel.',
  'the site has given another one before, of which a part is imported':
    'insamlingsplatsen har tidigare lämnat ett annat, som delvis är importerat',
  'Items of kind "{0}" cannot be left out: they show what is missing and who is who.':
    'Objekt av typen ”{0}” kan inte utelämnas: de visar vad som saknas och vem som är vem.',
  'Take "{0}" out of the kinds that are left out.': 'Ta bort ”{0}” från de typer som utelämnas.',
  'its copy in the staging store is damaged, and the site has it no more':
    'kopian i mellanlagret är skadad, och insamlingsplatsen har det inte längre',
  'There is more of this kind than is listed here.':
    'Det finns fler av det här slaget än vad som räknas upp här.',
  'Whether the archive keeps a copy, and which target stands in its stead, is decided when a connector is made.':
    'Om arkivet behåller en kopia, och vilket mål som träder i dess ställe, bestäms när en koppling skapas.',
  'Make a new connector, and remove this one when it has caught up.':
    'Skapa en ny koppling, och ta bort den här när den har hunnit i kapp.',
  'The target {0} took it without all of its attachments; here it is whole.':
    'Målet {0} tog inte emot det med alla bilagor; här finns det i sin helhet.',
  'The target {0} did not take it: {1}': 'Målet {0} tog inte emot det: {1}',
  'The phone number of a registered user who took part is that of several people in the mailbox directory.':
    'Telefonnumret för en registrerad användare som deltog är flera personers i postlådekatalogen.',
};
