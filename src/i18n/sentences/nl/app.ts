import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const appNl: SentenceCatalogue = {
  '"{0}" is not a cursor that this list gave.': '"{0}" is geen cursor die deze lijst heeft gegeven.',
  'Give `after` the value of `next` from the page before.':
    'Geef bij `after` de waarde van `next` van de vorige pagina op.',
  '{0} holds no whole backup: its manifest.json is missing or not of version 1.':
    '{0} bevat geen volledige back-up: manifest.json ontbreekt of is niet van versie 1.',
  'Name the folder that `holdfast backup` wrote; one without a manifest was interrupted.':
    'Noem de map die `holdfast backup` heeft geschreven; een map zonder manifest is onderbroken.',
  '{0} is missing.': '{0} ontbreekt.',
  '{0} differs from the manifest.': '{0} wijkt af van het manifest.',
  'The backup is broken: {0}': 'De back-up is beschadigd: {0}',
  'Use another backup; this one was changed after it was made.':
    'Gebruik een andere back-up; deze is na het maken gewijzigd.',
  'The backup was made by a newer Holdfast ({0}).': 'De back-up is gemaakt door een nieuwere Holdfast ({0}).',
  'Update Holdfast, then restore again.': 'Werk Holdfast bij en zet de back-up daarna opnieuw terug.',
  'The database is already in use: a restore would mix two archives.':
    'De database is al in gebruik: terugzetten zou twee archieven door elkaar halen.',
  'Stop Holdfast, move the old database away (or name an empty one in DATABASE_URL), and restore again.':
    'Stop Holdfast, verplaats de oude database (of noem een lege in DATABASE_URL) en zet de back-up opnieuw terug.',
  'Automatic mapping is off and there is no mapping file: nobody would be mapped and nothing imported.':
    'Automatische toewijzing is uitgeschakeld en er is geen toewijzingsbestand: niemand zou worden toegewezen en niets geïmporteerd.',
  'Switch automatic mapping on, upload a mapping file, or do both.':
    'Schakel automatische toewijzing in, upload een toewijzingsbestand, of doe beide.',
  'is not a domain name in lower case': 'is geen domeinnaam in kleine letters',
  'is not an e-mail address': 'is geen e-mailadres',
  'the command line': 'opdrachtregel',
  'the environment': 'omgevingsvariabele',
  'the default': 'standaardwaarde',
  '{0} is not a JSON object.': '{0} is geen JSON-object.',
  'Mend the file, or remove it to use the defaults.':
    'Corrigeer het bestand, of verwijder het om de standaardwaarden te gebruiken.',
  '{0} (from {1}) {2}': '{0} (bron: {1}) {2}',
  'The configuration is not valid: {0}.': 'De configuratie is ongeldig: {0}.',
  'Correct the value where it comes from; `holdfast doctor config` shows all values and their origins.':
    'Corrigeer de waarde waar ze vandaan komt; `holdfast doctor config` toont alle waarden en hun herkomst.',
  'Node was started with {0}, which could write captured text and keys out of memory.':
    'Node is gestart met {0}, waarmee vastgelegde tekst en sleutels uit het geheugen kunnen worden weggeschreven.',
  'Start Holdfast without it; remove it from NODE_OPTIONS.':
    'Start Holdfast zonder die optie; haal ze uit NODE_OPTIONS.',
  'Master key {0}, sealing key {1}, signing key {2}.':
    'Hoofdsleutel {0}, verzegelingssleutel {1}, ondertekeningssleutel {2}.',
  '{0} MB free ({1} %); runs stop below 1 GB or 5 %.':
    '{0} MB vrij ({1}%); onder 1 GB of 5% stoppen uitvoeringen.',
  'The local capture site has not run yet; `holdfast serve` starts it.':
    'De lokale vastleglocatie heeft nog niet gedraaid; `holdfast serve` start ze.',
  'The capture site answers at {0}.': 'De vastleglocatie antwoordt op {0}.',
  'The capture site is not running; it last listened at {0}.':
    'De vastleglocatie draait niet; ze luisterde het laatst op {0}.',
  'There is no area "{0}".': 'Het onderdeel "{0}" bestaat niet.',
  set: 'ingesteld',
  'not set': 'niet ingesteld',
  'Nobody is registered with the number {0}.': 'Er is niemand geregistreerd met het nummer {0}.',
  'Register the user first: Capture site > Registered users, or `holdfast site user add --email … --phone …`.':
    'Registreer eerst de gebruiker: Vastleglocatie > Geregistreerde gebruikers, of `holdfast site user add --email … --phone …`.',
  '"{0}" does not say who an author is.': '"{0}" zegt niet wie een schrijver is.',
  "Write 'NAME=EMAIL' or 'NAME=PHONE', e.g. 'Bob Li=bob@corp.example'.":
    "Schrijf 'NAME=EMAIL' of 'NAME=PHONE', bijv. 'Bob Li=bob@corp.example'.",
  'The data folder {0} cannot be made or written.':
    'De gegevensmap {0} kan niet worden gemaakt of beschreven.',
  'Choose another folder with --data, or give this user the right to write there.':
    'Kies met --data een andere map, of geef deze gebruiker het recht om daar te schrijven.',
  'This archive was started with the domain {0}; the configuration says {1}.':
    'Dit archief is begonnen met het domein {0}; in de configuratie staat {1}.',
  'Set archiveDomain to {0}, or leave it out: it stands in every archived mail and cannot change.':
    'Zet archiveDomain op {0}, of laat het weg: het staat in elke gearchiveerde e-mail en kan niet veranderen.',
  'DATABASE_URL names no database.': 'DATABASE_URL noemt geen database.',
  'Write it as postgresql://ROLE:PASSWORD@HOST/DATABASE, or name the site’s own in HOLDFAST_SITE_DATABASE_URL.':
    'Schrijf het als postgresql://ROLE:PASSWORD@HOST/DATABASE, of noem de eigen database van de vastleglocatie in HOLDFAST_SITE_DATABASE_URL.',
  "The capture site's database {0} cannot be made.":
    'De database {0} van de vastleglocatie kan niet worden gemaakt.',
  'Give the role of DATABASE_URL the right CREATEDB, or make a database and name it in HOLDFAST_SITE_DATABASE_URL.':
    'Geef de rol in DATABASE_URL het recht CREATEDB, of maak een database en noem die in HOLDFAST_SITE_DATABASE_URL.',
  '"{0}" is no time zone.': '"{0}" is geen tijdzone.',
  'Name it as Europe/London, America/New_York or UTC.':
    'Schrijf de tijdzone als Europe/London, America/New_York of UTC.',
  'No address was given.': 'Er is geen adres opgegeven.',
  'Name one or more e-mail addresses; on the command line also a file with `--csv`.':
    'Geef een of meer e-mailadressen op; op de opdrachtregel met `--csv` ook een bestand.',
  'Entries {0} to {1} were lost with a database and declared at its restore.':
    'De vermeldingen {0} tot en met {1} zijn met een database verloren gegaan; dat is bij het terugzetten vastgelegd.',
  '{0} has {1} MB; a mapping file has {2} MB at the most.':
    '{0} is {1} MB groot; een toewijzingsbestand mag hoogstens {2} MB groot zijn.',
  'See that it is the CSV file with one row a user, and no workbook or export. The mapping stays as it was.':
    'Controleer of het het CSV-bestand met één rij per gebruiker is, en geen werkmap of export. De toewijzing is gebleven zoals ze was.',
  'The mapping file {0} does not exist.': 'Het toewijzingsbestand {0} bestaat niet.',
  'The mapping file {0} is a folder.': 'Het toewijzingsbestand {0} is een map.',
  'The mapping file {0} may not be read by this user.':
    'Deze gebruiker mag het toewijzingsbestand {0} niet lezen.',
  'Name a CSV file that can be read. The mapping stays as it was.':
    'Geef een leesbaar CSV-bestand op. De toewijzing is gebleven zoals ze was.',
  'There is no permission {0}.': 'De machtiging {0} bestaat niet.',
  'Use some of: {0}.': 'Gebruik een of meer van deze: {0}.',
  '"{0}" is not an item id.': '"{0}" is geen id van een item.',
  'Item ids have 43 characters: open the item in its mailbox, or list them with `holdfast mailbox items`.':
    'Id’s van items hebben 43 tekens: open het item in zijn postvak, of laat ze weergeven met `holdfast mailbox items`.',
  'The password file {0} cannot be read.': 'Het wachtwoordbestand {0} kan niet worden gelezen.',
  'Write the password as its first line.': 'Schrijf het wachtwoord op de eerste regel ervan.',
  'The first line of {0} is empty.': 'De eerste regel van {0} is leeg.',
  'Another "holdfast serve" works on the data folder {0}.':
    'Een andere "holdfast serve" werkt met de gegevensmap {0}.',
  'Use that one, or stop it first. More hands for its schedules: holdfast worker. Another archive: another --data folder.':
    'Gebruik die, of stop die eerst. Meer capaciteit voor de planningen: holdfast worker. Een ander archief: een andere map met --data.',
  'Nobody is signed in.': 'Er is niemand aangemeld.',
  'The capture site ended before it listened.': 'De vastleglocatie is gestopt voordat ze luisterde.',
  'Look at its messages above; `holdfast doctor site` checks its settings.':
    'Bekijk de meldingen hierboven; `holdfast doctor site` controleert de instellingen.',
  'The upload is not there any more.': 'De upload is er niet meer.',
  'Uploads are kept for a day and until Holdfast is started anew; send the file once more.':
    'Uploads blijven een dag bewaard, of tot Holdfast opnieuw wordt gestart; stuur het bestand nog een keer.',
  '{0} is being imported, or has been.': '{0} wordt geïmporteerd, of is dat al.',
  'Look at its progress; send the file once more to import it again, which does no harm.':
    'Bekijk de voortgang; stuur het bestand nog een keer om het opnieuw te importeren, dat kan geen kwaad.',
  '{0} is being imported.': '{0} wordt geïmporteerd.',
  'Wait until that has ended; what it takes in cannot be taken back.':
    'Wacht tot dat klaar is; wat wordt overgenomen, kan niet worden teruggedraaid.',
  '{0} uploads wait to be imported already.': 'Er wachten al {0} uploads om te worden geïmporteerd.',
  'Import them, or forget those that are not needed.':
    'Importeer ze, of vergeet de uploads die niet nodig zijn.',
  'The import met an error that it does not know.': 'De import stuitte op een onbekende fout.',
  'Try again; what was taken in already is known and not doubled.':
    'Probeer het opnieuw; wat al is overgenomen, is bekend en komt er niet dubbel in.',
  'The time zone is not known.': 'De tijdzone is niet bekend.',
  'Choose the zone of the phone that made the export, such as Europe/London.':
    'Kies de tijdzone van de telefoon waarop de export is gemaakt, zoals Europe/London.',
  'No mapping file has been uploaded, or it was taken out again.':
    'Er is geen toewijzingsbestand geüpload, of het is weer verwijderd.',
  'Upload the CSV file once more, or go on without a custom mapping.':
    'Upload het CSV-bestand nog een keer, of ga door zonder aangepaste toewijzing.',
  "This installation's own capture site does not answer.":
    'De eigen vastleglocatie van deze installatie antwoordt niet.',
  'Start it with "holdfast serve", or log in to another capture site.':
    'Start ze met "holdfast serve", of meld u aan bij een andere vastleglocatie.',
  'The terms of service that were accepted are version {0}; they are now version {1}.':
    'De geaccepteerde servicevoorwaarden zijn versie {0}; nu geldt versie {1}.',
  'Read the terms once more and accept them.': 'Lees de voorwaarden opnieuw en accepteer ze.',
  'is not a web address': 'is geen webadres',
  'It is not known how users reach the capture site: sitePublicUrl is not set, and "holdfast serve" has not run yet.':
    'Het is niet bekend hoe gebruikers de vastleglocatie bereiken: sitePublicUrl is niet ingesteld en ‘holdfast serve’ heeft nog niet gedraaid.',
  "Set sitePublicUrl to the address that users' phones reach, then make the link again.":
    'Stel sitePublicUrl in op het adres dat de telefoons van gebruikers bereiken en maak de koppeling dan opnieuw.',
  'There is no capture of backups that may take this file.':
    'Er is geen vastlegging van back-ups die dit bestand mag opnemen.',
  'Your administrator has to set one up, or to switch it on.':
    'Uw beheerder moet er een instellen of inschakelen.',
  'The capture {0} is paused.': 'De vastlegging {0} is onderbroken.',
  'The capture {0} runs.': 'De vastlegging {0} is actief.',
  'The capture {0} is starting.': 'De vastlegging {0} start.',
  'The capture {0} waits until its user links the phone.':
    'De vastlegging {0} wacht tot de gebruiker de telefoon koppelt.',
  'The capture {0} fails and is tried again.': 'De vastlegging {0} mislukt en wordt opnieuw geprobeerd.',
  'The capture {0} stands still until somebody acts.': 'De vastlegging {0} staat stil tot iemand iets doet.',
  'Alarm of the capture site:': 'Alarm van de vastleglocatie:',
  'Alarm of {0}:': 'Alarm van {0}:',
  'is not a WebSocket address with # and 64 hex digits':
    'is geen WebSocket-adres met # en 64 hexadecimale cijfers',
  "begins with https:// unless it is this machine's own":
    'begint met https://, tenzij het deze machine zelf is',
  'The target {0}:': 'Het doel {0}:',
  'The target {0} answers; it is paused.': 'Het doel {0} antwoordt; het is gepauzeerd.',
  'The target {0} answers.': 'Het doel {0} antwoordt.',
  'The target {0} answers, and its last deliveries met:':
    'Het doel {0} antwoordt, en zijn laatste bezorgingen stuitten op:',
  '{0}, {1}: passed.': '{0}, {1}: geslaagd.',
  '{0}, {1}: failed.': '{0}, {1}: mislukt.',
  '{0}, {1}: not possible.': '{0}, {1}: niet mogelijk.',
  'No target is set up besides the archive.': 'Naast het archief is geen doel ingesteld.',
  'No target of kind {0} is set up; `holdfast target add` sets one up.':
    'Er is geen doel van soort {0} ingesteld; `holdfast target add` stelt er een in.',
  'Nothing says how a container of Azure is opened.': 'Niets zegt hoe een container van Azure wordt geopend.',
  'More than one setting says how a container of Azure is opened.':
    'Meer dan één instelling zegt hoe een container van Azure wordt geopend.',
  'Set exactly one of azureConnectionStringFile, azureSasFile and azureAccount.':
    'Stel precies één van azureConnectionStringFile, azureSasFile en azureAccount in.',
  'The file {0} with the credentials of a store cannot be read.':
    'Het bestand {0} met de aanmeldgegevens van een opslag is niet leesbaar.',
  'Correct its name in the configuration, or let this user read it.':
    'Verbeter de naam in de configuratie, of laat deze gebruiker het lezen.',
  'is neither a folder, nor azure://CONTAINER/PREFIX, nor s3://BUCKET/PREFIX':
    'is geen map, geen azure://CONTAINER/PREFIX en geen s3://BUCKET/PREFIX',
  '{0} at {1}: an object was written, read, listed and removed.':
    '{0} in {1}: een object is geschreven, gelezen, opgesomd en verwijderd.',
  '{0} at {1}: {2}': '{0} in {1}: {2}',
  'immutableDays is set, but a folder cannot keep anything from being removed.':
    'immutableDays is ingesteld, maar een map kan niets voor verwijderen behoeden.',
  "The clocks of this machine and of the service differ by {0} s; set this machine's.":
    'De klokken van deze machine en van de dienst verschillen {0} s; zet die van deze machine gelijk.',
  'The place keeps what is replaced or removed, so destroyed keys would live on; choose one without versions, soft delete and immutability.':
    'De plaats bewaart wat wordt vervangen of verwijderd, dus vernietigde sleutels zouden voortleven; kies er een zonder versies, voorlopig verwijderen en onveranderlijkheid.',
  'immutableDays is set, but the bucket or container does not have immutability; make one that has.':
    'immutableDays is ingesteld, maar de bucket of container kent geen onveranderlijkheid; maak er een die dat wel kent.',
  'immutableDays is set, but these credentials may not ask whether the bucket or container has immutability.':
    'immutableDays is ingesteld, maar deze aanmeldgegevens mogen niet vragen of de bucket of container onveranderlijkheid kent.',
  'What was read is not what was written.': 'Wat werd gelezen is niet wat werd geschreven.',
  'What was written is not listed.': 'Wat werd geschreven wordt niet opgesomd.',
  'An object could be written twice: the service does not know conditional writes (If-None-Match).':
    'Een object kon twee keer worden geschreven: de dienst kent geen voorwaardelijk schrijven (If-None-Match).',
};
