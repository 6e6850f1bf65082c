import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const storeSv: SentenceCatalogue = {
  '"{0}" cannot be the name of a stored object.': '”{0}” kan inte vara namnet på ett lagrat objekt.',
  'Use letters, digits, dots, underscores and hyphens, with "/" between segments; none begins with a dot.':
    'Använd bokstäver, siffror, punkter, understreck och bindestreck, med ”/” mellan leden; inget led börjar med en punkt.',
  'The stored object {0} is missing.': 'Det lagrade objektet {0} saknas.',
  'Bring it back from a backup; "holdfast verify" names everything that is missing.':
    'Hämta tillbaka det från en säkerhetskopia; ”holdfast verify” anger allt som saknas.',
  'There is a stored object {0} already, and it may not be replaced.':
    'Det lagrade objektet {0} finns redan och får inte ersättas.',
  'Objects are written once; this is a fault of Holdfast or of a copied folder.':
    'Objekt skrivs en enda gång; detta är ett fel i Holdfast eller beror på en kopierad mapp.',
  'The disk of {0} is full.': 'Disken där {0} ligger är full.',
  'Make room and start the run again.': 'Frigör utrymme och starta körningen igen.',
  'The encrypted object {0} is truncated, changed, or sealed with another key.':
    'Det krypterade objektet {0} är avkortat, ändrat eller förseglat med en annan nyckel.',
  'Bring it back from the site or a backup; "holdfast verify" names everything that is damaged.':
    'Hämta tillbaka det från insamlingsplatsen eller en säkerhetskopia; ”holdfast verify” anger allt som är skadat.',
  "The disk of the database is full, or one of its server's limits is reached.":
    'Databasens disk är full, eller så har en av databasserverns gränser nåtts.',
  'Make room or enlarge the disk; the work goes on where it stopped.':
    'Frigör utrymme eller utöka disken; arbetet fortsätter där det stannade.',
  'The database cannot be reached: {0}.': 'Databasen kan inte nås: {0}.',
  'Check that PostgreSQL runs and that DATABASE_URL names it with a valid role and password; it is tried again.':
    'Kontrollera att PostgreSQL körs och att DATABASE_URL anger den med giltig roll och giltigt lösenord; ett nytt försök görs.',
  'The database server is PostgreSQL {0}; Holdfast needs 15 or newer.':
    'Databasservern är PostgreSQL {0}; Holdfast behöver 15 eller nyare.',
  'Update the server, or unset DATABASE_URL to use the PostgreSQL that Holdfast brings.':
    'Uppdatera servern, eller ta bort DATABASE_URL för att använda den PostgreSQL som följer med Holdfast.',
  'The disk of {0} has {1} MB free; Holdfast stops below 1 GB or 5 %.':
    'Disken där {0} ligger har {1} MB ledigt; Holdfast stannar under 1 GB eller 5 %.',
  'The table {0} has no columns here.': 'Tabellen {0} har inga kolumner här.',
  'Restore with the version of Holdfast that made the backup.':
    'Återställ med den version av Holdfast som skapade säkerhetskopian.',
  'The database belongs to the user with uid {0}, not to this one ({1}).':
    'Databasen tillhör användaren med uid {0}, inte den här ({1}).',
  'Give its files back to their account: chown -R {0} {1}':
    'Ge tillbaka filerna till deras konto: chown -R {0} {1}',
  'Run Holdfast as that user, or as root.': 'Kör Holdfast som den användaren, eller som root.',
  'There is no PostgreSQL for this machine ({0} is not installed).':
    'Det finns ingen PostgreSQL för den här datorn ({0} är inte installerat).',
  'Run script/bootstrap; on a platform without these programs, set DATABASE_URL to a PostgreSQL 15 or newer.':
    'Kör script/bootstrap; på en plattform utan de här programmen, sätt DATABASE_URL till en PostgreSQL 15 eller nyare.',
  "PostgreSQL's program {0} does not run as {1}: {2}":
    'PostgreSQL-programmet {0} går inte att köra som {1}: {2}',
  'Run script/bootstrap again; on a machine without glibc, set DATABASE_URL to a PostgreSQL 15 or newer.':
    'Kör script/bootstrap igen; på en dator utan glibc, sätt DATABASE_URL till en PostgreSQL 15 eller nyare.',
  'As root, but without the right to give files to another account ({0}): the database cannot run as {1}.':
    'Holdfast körs som root men utan rätt att ge filer till ett annat konto ({0}): databasen kan inte köras som {1}.',
  'Run Holdfast as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or newer.':
    'Kör Holdfast som en vanlig användare, eller sätt DATABASE_URL till en PostgreSQL 15 eller nyare.',
  'The database cannot be initialised: {0}': 'Databasen kan inte initieras: {0}',
  'initdb ended with {0}': 'initdb avslutades med {0}',
  'Mend what initdb complains about and start again; nothing was left behind.':
    'Åtgärda det som initdb klagar på och starta igen; inget har lämnats kvar.',
  '{0} cannot be read: {1}.': '{0} kan inte läsas: {1}.',
  'Run Holdfast as the user who made the data folder, or as root.':
    'Kör Holdfast som den användare som skapade datamappen, eller som root.',
  '{0} is missing, so the database cannot be opened.': '{0} saknas, så databasen kan inte öppnas.',
  'Put the file back from your copy of the keys folder, or restore a backup into a new data folder.':
    'Lägg tillbaka filen från din kopia av nyckelmappen, eller återställ en säkerhetskopia till en ny datamapp.',
  'The path of the data folder has {0} bytes; at most {1} work: {2}':
    'Sökvägen till datamappen är {0} byte lång; högst {1} fungerar: {2}',
  'Choose a data folder with a shorter path.': 'Välj en datamapp med en kortare sökväg.',
  'The data folder {0} cannot be made: {1}.': 'Datamappen {0} kan inte skapas: {1}.',
  'Choose a folder this user may write to.': 'Välj en mapp som den här användaren får skriva till.',
  'The database in {0} was made by PostgreSQL {1}; this Holdfast brings PostgreSQL {2}.':
    'Databasen i {0} har skapats av PostgreSQL {1}; med den här versionen av Holdfast följer PostgreSQL {2}.',
  'Run "holdfast backup DIR" with the Holdfast that made it, then "holdfast restore DIR" into a new data folder with this one.':
    'Kör ”holdfast backup DIR” med den version av Holdfast som skapade den, och sedan ”holdfast restore DIR” till en ny datamapp med den här.',
  "The database's account ({0}) can get neither into the data folder nor into {1}: it cannot pass {2}.":
    'Databasens konto ({0}) kommer varken åt datamappen eller {1}: det kan inte passera {2}.',
  'Open one of these folders for passing through (chmod o+x), or run Holdfast as an ordinary user.':
    'Öppna en av de här mapparna för passage (chmod o+x), eller kör Holdfast som en vanlig användare.',
  'The database folder {0} cannot be read: {1}.': 'Databasmappen {0} kan inte läsas: {1}.',
  'The database of {0} is missing: {1} holds none.': 'Databasen för {0} saknas: {1} innehåller ingen.',
  'Put the folder back, or bring the database back from a backup with "holdfast restore DIR".':
    'Lägg tillbaka mappen, eller hämta tillbaka databasen från en säkerhetskopia med ”holdfast restore DIR”.',
  'The database does not take the password in DATA/keys/postgres.password.':
    'Databasen godtar inte lösenordet i DATA/keys/postgres.password.',
  'Put the file of this data folder back.': 'Lägg tillbaka filen som hör till den här datamappen.',
  '"{0}" cannot be the name of a database or role of the embedded server.':
    '”{0}” kan inte vara namnet på en databas eller roll på den inbyggda servern.',
  'Use lower-case letters, digits and underscores, at most 63, and neither "holdfast" nor "postgres".':
    'Använd små bokstäver, siffror och understreck, högst 63 tecken, och varken ”holdfast” eller ”postgres”.',
  'The database does not start: {0}': 'Databasen startar inte: {0}',
  'Look into {0}, mend the cause and start again.': 'Se efter i {0}, åtgärda orsaken och starta igen.',
  "No folder for the database's socket can be made: {0}.":
    'Det går inte att skapa någon mapp för databasens socket: {0}.',
  'Give this user write access to one of {0}.': 'Ge den här användaren skrivbehörighet till någon av {0}.',
  'Check its access rights; if its content is damaged, delete it: Holdfast finds the database again by itself.':
    'Kontrollera filens åtkomsträttigheter; om innehållet är skadat, ta bort den: Holdfast hittar själv databasen igen.',
  'The lock file {0} cannot be locked: {1}.': 'Låsfilen {0} kan inte låsas: {1}.',
  'Give this user write access to the folder, and keep the data folder on a local disk.':
    'Ge den här användaren skrivbehörighet till mappen, och ha datamappen på en lokal disk.',
  '"{0}" cannot be the name of a job.': '”{0}” kan inte vara namnet på ett jobb.',
  'Use letters, digits, . _ and -.': 'Använd bokstäver, siffror, . _ och -.',
  'The master key in {0} is {1}; this data folder was made with {2}.':
    'Huvudnyckeln i {0} är {1}; den här datamappen har skapats med {2}.',
  'Start Holdfast with the master key of this data folder.':
    'Starta Holdfast med huvudnyckeln till den här datamappen.',
  '{0} is damaged.': '{0} är skadad.',
  'Put the file back from your copy of the keys folder.':
    'Lägg tillbaka filen från din kopia av nyckelmappen.',
  'Give this user the right to read it.': 'Ge den här användaren rätt att läsa den.',
  'Put the keys folder back from your copy; without it nothing archived can be read.':
    'Lägg tillbaka nyckelmappen från din kopia; utan den kan inget arkiverat läsas.',
  '{0} does not hold a master key of Holdfast.': '{0} innehåller ingen huvudnyckel för Holdfast.',
  'Name the file that was made at the first start, or put it back from your copy.':
    'Ange filen som skapades vid den första starten, eller lägg tillbaka den från din kopia.',
  'The master key file {0} cannot be read: {1}.': 'Huvudnyckelfilen {0} kan inte läsas: {1}.',
  'Put the file back from your copy and give this user the right to read it; nothing can be read without it.':
    'Lägg tillbaka filen från din kopia och ge den här användaren rätt att läsa den; utan den kan inget läsas.',
  'its version {0} is not known': 'dess version {0} är okänd',
  'it is damaged or was made for another purpose': 'det är skadat eller har skapats för ett annat ändamål',
  'An encrypted value ({0}) cannot be opened: {1}.': 'Ett krypterat värde ({0}) kan inte öppnas: {1}.',
  'Bring it back from a backup.': 'Hämta tillbaka det från en säkerhetskopia.',
  'An encrypted value ({0}) belongs to the master key {1}, not to this one.':
    'Ett krypterat värde ({0}) hör till huvudnyckeln {1}, inte till den här.',
  'Start Holdfast with that master key.': 'Starta Holdfast med den huvudnyckeln.',
  'Too many sign-ins have failed; the next is possible in {0} seconds.':
    'För många inloggningar har misslyckats; nästa är möjlig om {0} sekunder.',
  'Wait, then sign in with the right user name and password.':
    'Vänta och logga sedan in med rätt användarnamn och lösenord.',
  'The connection that held the lock "{0}" broke.': 'Anslutningen som höll låset ”{0}” bröts.',
  'Check the database; the work is tried again.': 'Kontrollera databasen; ett nytt försök görs.',
  'The database was used by a newer Holdfast: it has {0}, which this one does not know.':
    'Databasen har använts av en nyare version av Holdfast: den har {0}, som den här inte känner till.',
  'Use that newer Holdfast, or restore a backup made by this one into a new data folder.':
    'Använd den nyare versionen av Holdfast, eller återställ en säkerhetskopia som den här har skapat till en ny datamapp.',
  'The migration {0} has been edited after it ran on this database.':
    'Migreringen {0} har redigerats efter att den kördes på den här databasen.',
  'Put the migration back as it was and add a new one.':
    'Återställ migreringen till hur den var och lägg till en ny.',
  'Two migrations are called {0}.': 'Två migreringar heter {0}.',
  '"{0}" is no name for a migration.': '”{0}” är inget namn för en migrering.',
  'Name migrations <module>/<nnnn>-what, each once.':
    'Namnge migreringar <module>/<nnnn>-what, var och en bara en gång.',
  'A seal cannot be opened: it is damaged, or sealed to another key.':
    'En försegling kan inte öppnas: den är skadad eller förseglad till en annan nyckel.',
  'Check that the archive has the keys it was sealed to; bring damaged data back from the site or a backup.':
    'Kontrollera att arkivet har de nycklar som det förseglades till; hämta tillbaka skadade data från insamlingsplatsen eller en säkerhetskopia.',
  '{0} cannot be reached at the moment ({1}).': '{0} kan inte nås för tillfället ({1}).',
  'Nothing is lost: try again. If it stays so, check address and network; "holdfast doctor store" looks at it.':
    'Inget har gått förlorat: försök igen. Om det förblir så, kontrollera adress och nät; "holdfast doctor store" ser efter.',
  '{0} refuses what was asked ({1}).': '{0} avvisar det som begärdes ({1}).',
  'Check that the bucket or container exists and that the credentials may read, write, list and remove in it; "holdfast doctor store" tries each.':
    'Kontrollera att bucketen eller containern finns och att inloggningsuppgifterna får läsa, skriva, lista och ta bort i den; "holdfast doctor store" prövar allt.',
  'The stored object {0} in {1} may not be removed or replaced yet: its immutability period or a legal hold protects it.':
    'Det lagrade objektet {0} i {1} får inte tas bort eller ersättas ännu: dess oföränderlighetstid eller ett rättsligt bevarande skyddar det.',
  'Wait until the period is over; what is to be removed is tried again then.':
    'Vänta tills tiden är ute; det som ska tas bort prövas då igen.',
  'The Azure connection string cannot be read.': 'Azures anslutningssträng går inte att läsa.',
  'The Azure SAS file holds no web address.': 'Azures SAS-fil innehåller ingen webbadress.',
  'The Azure SAS address carries no signature.': 'Azures SAS-adress bär ingen signatur.',
  'The Azure SAS address is not that of the container {0}.': 'Azures SAS-adress är inte containern {0}:s.',
  'Copy it again from the Azure portal into its file; `holdfast doctor config` shows which file is meant.':
    'Kopiera den på nytt från Azure-portalen till dess fil; `holdfast doctor config` visar vilken fil som avses.',
  'The address of a store is not a web address.': 'Adressen till ett lager är ingen webbadress.',
  'The store at {0} would be spoken with in the clear.': 'Lagret på {0} skulle tilltalas okrypterat.',
  'Write its address with https://; http:// is only for a service on this machine.':
    'Skriv adressen med https://; http:// är bara för en tjänst på den här datorn.',
  'The file of the S3 access key does not have the form of one.':
    'Filen med S3-åtkomstnyckeln har inte rätt form.',
  "Write the key's id on its first line and the secret on the second; a temporary key has its session token on the third.":
    'Skriv nyckelns id på första raden och hemligheten på den andra; en tillfällig nyckel har sin sessionstoken på den tredje.',
  'The place for key files keeps what is replaced or removed (versions, soft delete or an immutability policy): destroyed keys would live on.':
    'Platsen för nyckelfiler behåller det som ersätts eller tas bort (versioner, mjuk borttagning eller en oföränderlighetsprincip): förstörda nycklar skulle leva vidare.',
  'Put key files into a bucket or container without them, or into a folder: set keyFilesAt.':
    'Lägg nyckelfiler i en bucket eller container utan sådant, eller i en mapp: ange keyFilesAt.',
};
