import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const appSv: SentenceCatalogue = {
  '"{0}" is not a cursor that this list gave.': '”{0}” är ingen markör som den här listan har gett.',
  'Give `after` the value of `next` from the page before.':
    'Ange i `after` värdet av `next` från föregående sida.',
  '{0} holds no whole backup: its manifest.json is missing or not of version 1.':
    '{0} innehåller ingen fullständig säkerhetskopia: dess manifest.json saknas eller är inte av version 1.',
  'Name the folder that `holdfast backup` wrote; one without a manifest was interrupted.':
    'Ange mappen som `holdfast backup` skrev; om manifestet saknas har säkerhetskopieringen avbrutits.',
  '{0} is missing.': '{0} saknas.',
  '{0} differs from the manifest.': '{0} skiljer sig från manifestet.',
  'The backup is broken: {0}': 'Säkerhetskopian är skadad: {0}',
  'Use another backup; this one was changed after it was made.':
    'Använd en annan säkerhetskopia; den här har ändrats efter att den skapades.',
  'The backup was made by a newer Holdfast ({0}).':
    'Säkerhetskopian har skapats av en nyare version av Holdfast ({0}).',
  'Update Holdfast, then restore again.': 'Uppdatera Holdfast och återställ sedan igen.',
  'The database is already in use: a restore would mix two archives.':
    'Databasen används redan: en återställning skulle blanda två arkiv.',
  'Stop Holdfast, move the old database away (or name an empty one in DATABASE_URL), and restore again.':
    'Stoppa Holdfast, flytta undan den gamla databasen (eller ange en tom i DATABASE_URL) och återställ igen.',
  'Automatic mapping is off and there is no mapping file: nobody would be mapped and nothing imported.':
    'Automatisk mappning är avstängd och det finns ingen mappningsfil: ingen skulle mappas och inget importeras.',
  'Switch automatic mapping on, upload a mapping file, or do both.':
    'Slå på automatisk mappning, ladda upp en mappningsfil eller gör båda.',
  'is not a domain name in lower case': 'är inte ett domännamn med små bokstäver',
  'is not an e-mail address': 'är ingen e-postadress',
  'the command line': 'kommandoraden',
  'the environment': 'miljön',
  'the default': 'standardvärdet',
  '{0} is not a JSON object.': '{0} är inte ett JSON-objekt.',
  'Mend the file, or remove it to use the defaults.':
    'Rätta filen, eller ta bort den för att använda standardvärdena.',
  '{0} (from {1}) {2}': '{0} (från {1}) {2}',
  'The configuration is not valid: {0}.': 'Konfigurationen är ogiltig: {0}.',
  'Correct the value where it comes from; `holdfast doctor config` shows all values and their origins.':
    'Rätta värdet där det anges; `holdfast doctor config` visar alla värden och varifrån de kommer.',
  'Node was started with {0}, which could write captured text and keys out of memory.':
    'Node har startats med {0}, som kan skriva insamlad text och nycklar ur minnet till disk.',
  'Start Holdfast without it; remove it from NODE_OPTIONS.':
    'Starta Holdfast utan det; ta bort det ur NODE_OPTIONS.',
  'Master key {0}, sealing key {1}, signing key {2}.':
    'Huvudnyckel {0}, förseglingsnyckel {1}, signeringsnyckel {2}.',
  '{0} MB free ({1} %); runs stop below 1 GB or 5 %.':
    '{0} MB ledigt ({1} %); körningar stoppas under 1 GB eller 5 %.',
  'The local capture site has not run yet; `holdfast serve` starts it.':
    'Den lokala insamlingsplatsen har inte körts än; `holdfast serve` startar den.',
  'The capture site answers at {0}.': 'Insamlingsplatsen svarar på {0}.',
  'The capture site is not running; it last listened at {0}.':
    'Insamlingsplatsen körs inte; den lyssnade senast på {0}.',
  'There is no area "{0}".': 'Området ”{0}” finns inte.',
  set: 'angivet',
  'not set': 'inte angivet',
  'Nobody is registered with the number {0}.': 'Ingen är registrerad med numret {0}.',
  'Register the user first: Capture site > Registered users, or `holdfast site user add --email … --phone …`.':
    'Registrera användaren först: Insamlingsplats > Registrerade användare, eller `holdfast site user add --email … --phone …`.',
  '"{0}" does not say who an author is.': '”{0}” anger inte vem en skribent är.',
  "Write 'NAME=EMAIL' or 'NAME=PHONE', e.g. 'Bob Li=bob@corp.example'.":
    "Skriv 'NAME=EMAIL' eller 'NAME=PHONE', t.ex. 'Bob Li=bob@corp.example'.",
  'The data folder {0} cannot be made or written.': 'Datamappen {0} kan inte skapas eller skrivas till.',
  'Choose another folder with --data, or give this user the right to write there.':
    'Välj en annan mapp med --data, eller ge den här användaren rätt att skriva där.',
  'This archive was started with the domain {0}; the configuration says {1}.':
    'Det här arkivet startades med domänen {0}; i konfigurationen står {1}.',
  'Set archiveDomain to {0}, or leave it out: it stands in every archived mail and cannot change.':
    'Sätt archiveDomain till {0}, eller utelämna den: domänen står i varje arkiverat e-postmeddelande och kan inte ändras.',
  'DATABASE_URL names no database.': 'DATABASE_URL anger ingen databas.',
  'Write it as postgresql://ROLE:PASSWORD@HOST/DATABASE, or name the site’s own in HOLDFAST_SITE_DATABASE_URL.':
    'Skriv den som postgresql://ROLE:PASSWORD@HOST/DATABASE, eller ange insamlingsplatsens egen i HOLDFAST_SITE_DATABASE_URL.',
  "The capture site's database {0} cannot be made.": 'Insamlingsplatsens databas {0} kan inte skapas.',
  'Give the role of DATABASE_URL the right CREATEDB, or make a database and name it in HOLDFAST_SITE_DATABASE_URL.':
    'Ge rollen i DATABASE_URL rättigheten CREATEDB, eller skapa en databas och ange den i HOLDFAST_SITE_DATABASE_URL.',
  '"{0}" is no time zone.': '”{0}” är ingen tidszon.',
  'Name it as Europe/London, America/New_York or UTC.':
    'Ange den som Europe/London, America/New_York eller UTC.',
  'No address was given.': 'Ingen adress har angetts.',
  'Name one or more e-mail addresses; on the command line also a file with `--csv`.':
    'Ange en eller flera e-postadresser; på kommandoraden även en fil med `--csv`.',
  'Entries {0} to {1} were lost with a database and declared at its restore.':
    'Posterna {0} till {1} gick förlorade med en databas, vilket antecknades när den återställdes.',
  '{0} has {1} MB; a mapping file has {2} MB at the most.':
    '{0} är på {1} MB; en mappningsfil får vara på högst {2} MB.',
  'See that it is the CSV file with one row a user, and no workbook or export. The mapping stays as it was.':
    'Kontrollera att det är CSV-filen med en rad per användare, och inte en arbetsbok eller en export. Mappningen är oförändrad.',
  'The mapping file {0} does not exist.': 'Mappningsfilen {0} finns inte.',
  'The mapping file {0} is a folder.': 'Mappningsfilen {0} är en mapp.',
  'The mapping file {0} may not be read by this user.':
    'Mappningsfilen {0} får inte läsas av den här användaren.',
  'Name a CSV file that can be read. The mapping stays as it was.':
    'Ange en CSV-fil som går att läsa. Mappningen är oförändrad.',
  'There is no permission {0}.': 'Behörigheten {0} finns inte.',
  'Use some of: {0}.': 'Använd några av: {0}.',
  '"{0}" is not an item id.': '”{0}” är inget objekt-id.',
  'Item ids have 43 characters: open the item in its mailbox, or list them with `holdfast mailbox items`.':
    'Objekt-id:n har 43 tecken: öppna objektet i dess postlåda, eller lista dem med `holdfast mailbox items`.',
  'The password file {0} cannot be read.': 'Lösenordsfilen {0} kan inte läsas.',
  'Write the password as its first line.': 'Skriv lösenordet på den första raden.',
  'The first line of {0} is empty.': 'Den första raden i {0} är tom.',
  'Another "holdfast serve" works on the data folder {0}.':
    'En annan ”holdfast serve” arbetar med datamappen {0}.',
  'Use that one, or stop it first. More hands for its schedules: holdfast worker. Another archive: another --data folder.':
    'Använd den, eller stoppa den först. Om scheman behöver fler processer: holdfast worker. För ett annat arkiv: en annan mapp med --data.',
  'Nobody is signed in.': 'Ingen är inloggad.',
  'The capture site ended before it listened.': 'Insamlingsplatsen avslutades innan den började lyssna.',
  'Look at its messages above; `holdfast doctor site` checks its settings.':
    'Se dess meddelanden ovan; `holdfast doctor site` kontrollerar dess inställningar.',
  'The upload is not there any more.': 'Uppladdningen finns inte kvar.',
  'Uploads are kept for a day and until Holdfast is started anew; send the file once more.':
    'Uppladdningar sparas ett dygn och tills Holdfast startas om; skicka filen en gång till.',
  '{0} is being imported, or has been.': '{0} importeras just nu, eller har redan importerats.',
  'Look at its progress; send the file once more to import it again, which does no harm.':
    'Se hur långt importen har kommit; skicka filen en gång till för att importera den igen, det gör ingen skada.',
  '{0} is being imported.': '{0} importeras just nu.',
  'Wait until that has ended; what it takes in cannot be taken back.':
    'Vänta tills importen är klar; det som den tar in kan inte tas tillbaka.',
  '{0} uploads wait to be imported already.': '{0} uppladdningar väntar redan på att importeras.',
  'Import them, or forget those that are not needed.': 'Importera dem, eller glöm dem som inte behövs.',
  'The import met an error that it does not know.': 'Ett okänt fel inträffade vid importen.',
  'Try again; what was taken in already is known and not doubled.':
    'Försök igen; det som redan har tagits in känns igen och dubbleras inte.',
  'The time zone is not known.': 'Tidszonen är okänd.',
  'Choose the zone of the phone that made the export, such as Europe/London.':
    'Välj tidszonen för telefonen som exporten gjordes på, till exempel Europe/London.',
  'No mapping file has been uploaded, or it was taken out again.':
    'Ingen mappningsfil har laddats upp, eller så har den tagits bort igen.',
  'Upload the CSV file once more, or go on without a custom mapping.':
    'Ladda upp CSV-filen en gång till, eller fortsätt utan egen mappning.',
  "This installation's own capture site does not answer.":
    'Den här installationens egen insamlingsplats svarar inte.',
  'Start it with "holdfast serve", or log in to another capture site.':
    'Starta den med ”holdfast serve”, eller logga in på en annan insamlingsplats.',
  'The terms of service that were accepted are version {0}; they are now version {1}.':
    'De användningsvillkor som accepterades är version {0}; nu gäller version {1}.',
  'Read the terms once more and accept them.': 'Läs villkoren en gång till och acceptera dem.',
  'is not a web address': 'är ingen webbadress',
  'It is not known how users reach the capture site: sitePublicUrl is not set, and "holdfast serve" has not run yet.':
    'Det är inte känt hur användare når insamlingsplatsen: sitePublicUrl är inte angiven och ”holdfast serve” har inte körts än.',
  "Set sitePublicUrl to the address that users' phones reach, then make the link again.":
    'Ange i sitePublicUrl den adress som användarnas telefoner når och skapa sedan länken igen.',
  'There is no capture of backups that may take this file.':
    'Det finns ingen insamling av säkerhetskopior som får ta in den här filen.',
  'Your administrator has to set one up, or to switch it on.':
    'Din administratör måste ställa in en eller slå på den.',
  'The capture {0} is paused.': 'Insamlingen {0} är pausad.',
  'The capture {0} runs.': 'Insamlingen {0} är igång.',
  'The capture {0} is starting.': 'Insamlingen {0} startar.',
  'The capture {0} waits until its user links the phone.':
    'Insamlingen {0} väntar på att användaren länkar telefonen.',
  'The capture {0} fails and is tried again.': 'Insamlingen {0} misslyckas och försöks igen.',
  'The capture {0} stands still until somebody acts.': 'Insamlingen {0} står still tills någon gör något.',
  'Alarm of the capture site:': 'Larm från insamlingsplatsen:',
  'Alarm of {0}:': 'Larm från {0}:',
  'is not a WebSocket address with # and 64 hex digits':
    'är ingen WebSocket-adress med # och 64 hexadecimala siffror',
  "begins with https:// unless it is this machine's own":
    'börjar med https:// om det inte är den här datorn själv',
  'The target {0}:': 'Målet {0}:',
  'The target {0} answers; it is paused.': 'Målet {0} svarar; det är pausat.',
  'The target {0} answers.': 'Målet {0} svarar.',
  'The target {0} answers, and its last deliveries met:':
    'Målet {0} svarar, och dess senaste leveranser mötte:',
  '{0}, {1}: passed.': '{0}, {1}: godkänt.',
  '{0}, {1}: failed.': '{0}, {1}: misslyckades.',
  '{0}, {1}: not possible.': '{0}, {1}: inte möjligt.',
  'No target is set up besides the archive.': 'Inget mål är inställt utöver arkivet.',
  'No target of kind {0} is set up; `holdfast target add` sets one up.':
    'Inget mål av sorten {0} är inställt; `holdfast target add` ställer in ett.',
  'Nothing says how a container of Azure is opened.': 'Inget säger hur en container i Azure öppnas.',
  'More than one setting says how a container of Azure is opened.':
    'Mer än en inställning säger hur en container i Azure öppnas.',
  'Set exactly one of azureConnectionStringFile, azureSasFile and azureAccount.':
    'Ange exakt en av azureConnectionStringFile, azureSasFile och azureAccount.',
  'The file {0} with the credentials of a store cannot be read.':
    'Filen {0} med inloggningsuppgifterna till ett lager går inte att läsa.',
  'Correct its name in the configuration, or let this user read it.':
    'Rätta dess namn i konfigurationen, eller låt den här användaren läsa den.',
  'is neither a folder, nor azure://CONTAINER/PREFIX, nor s3://BUCKET/PREFIX':
    'är varken en mapp, azure://CONTAINER/PREFIX eller s3://BUCKET/PREFIX',
  '{0} at {1}: an object was written, read, listed and removed.':
    '{0} i {1}: ett objekt skrevs, lästes, listades och togs bort.',
  '{0} at {1}: {2}': '{0} i {1}: {2}',
  'immutableDays is set, but a folder cannot keep anything from being removed.':
    'immutableDays är angivet, men en mapp kan inte skydda något från att tas bort.',
  "The clocks of this machine and of the service differ by {0} s; set this machine's.":
    'Den här datorns och tjänstens klockor skiljer sig {0} s; ställ den här datorns.',
  'The place keeps what is replaced or removed, so destroyed keys would live on; choose one without versions, soft delete and immutability.':
    'Platsen behåller det som ersätts eller tas bort, så förstörda nycklar skulle leva vidare; välj en utan versioner, mjuk borttagning och oföränderlighet.',
  'immutableDays is set, but the bucket or container does not have immutability; make one that has.':
    'immutableDays är angivet, men bucketen eller containern har ingen oföränderlighet; skapa en som har det.',
  'immutableDays is set, but these credentials may not ask whether the bucket or container has immutability.':
    'immutableDays är angivet, men de här inloggningsuppgifterna får inte fråga om bucketen eller containern har oföränderlighet.',
  'What was read is not what was written.': 'Det som lästes är inte det som skrevs.',
  'What was written is not listed.': 'Det som skrevs listas inte.',
  'An object could be written twice: the service does not know conditional writes (If-None-Match).':
    'Ett objekt kunde skrivas två gånger: tjänsten kan inte villkorad skrivning (If-None-Match).',
};
