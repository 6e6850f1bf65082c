import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const storeNl: SentenceCatalogue = {
  '"{0}" cannot be the name of a stored object.': '"{0}" kan niet de naam van een opgeslagen object zijn.',
  'Use letters, digits, dots, underscores and hyphens, with "/" between segments; none begins with a dot.':
    'Gebruik letters, cijfers, punten, liggende streepjes en koppeltekens, met "/" tussen de delen; geen deel begint met een punt.',
  'The stored object {0} is missing.': 'Het opgeslagen object {0} ontbreekt.',
  'Bring it back from a backup; "holdfast verify" names everything that is missing.':
    'Zet het terug uit een back-up; "holdfast verify" noemt alles wat ontbreekt.',
  'There is a stored object {0} already, and it may not be replaced.':
    'Er is al een opgeslagen object {0}, en dat mag niet worden vervangen.',
  'Objects are written once; this is a fault of Holdfast or of a copied folder.':
    'Objecten worden één keer geschreven; dit is een fout in Holdfast of komt door een gekopieerde map.',
  'The disk of {0} is full.': 'De schijf van {0} is vol.',
  'Make room and start the run again.': 'Maak ruimte vrij en start de uitvoering opnieuw.',
  'The encrypted object {0} is truncated, changed, or sealed with another key.':
    'Het versleutelde object {0} is afgekapt, gewijzigd of met een andere sleutel verzegeld.',
  'Bring it back from the site or a backup; "holdfast verify" names everything that is damaged.':
    'Haal het terug van de vastleglocatie of uit een back-up; "holdfast verify" noemt alles wat beschadigd is.',
  "The disk of the database is full, or one of its server's limits is reached.":
    'De schijf van de database is vol, of een van de limieten van de databaseserver is bereikt.',
  'Make room or enlarge the disk; the work goes on where it stopped.':
    'Maak ruimte vrij of vergroot de schijf; het werk gaat verder waar het is gestopt.',
  'The database cannot be reached: {0}.': 'De database is niet bereikbaar: {0}.',
  'Check that PostgreSQL runs and that DATABASE_URL names it with a valid role and password; it is tried again.':
    'Controleer of PostgreSQL draait en of DATABASE_URL de server met een geldige rol en een geldig wachtwoord noemt; het wordt opnieuw geprobeerd.',
  'The database server is PostgreSQL {0}; Holdfast needs 15 or newer.':
    'De databaseserver is PostgreSQL {0}; Holdfast heeft 15 of nieuwer nodig.',
  'Update the server, or unset DATABASE_URL to use the PostgreSQL that Holdfast brings.':
    'Werk de server bij, of laat DATABASE_URL weg om de PostgreSQL te gebruiken die Holdfast meebrengt.',
  'The disk of {0} has {1} MB free; Holdfast stops below 1 GB or 5 %.':
    'De schijf van {0} heeft {1} MB vrij; onder 1 GB of 5% stopt Holdfast.',
  'The table {0} has no columns here.': 'De tabel {0} heeft hier geen kolommen.',
  'Restore with the version of Holdfast that made the backup.':
    'Zet de back-up terug met de versie van Holdfast waarmee die is gemaakt.',
  'The database belongs to the user with uid {0}, not to this one ({1}).':
    'De database is van de gebruiker met uid {0}, niet van deze ({1}).',
  'Give its files back to their account: chown -R {0} {1}':
    'Geef de bestanden terug aan hun account: chown -R {0} {1}',
  'Run Holdfast as that user, or as root.': 'Voer Holdfast uit als die gebruiker, of als root.',
  'There is no PostgreSQL for this machine ({0} is not installed).':
    'Voor deze computer is er geen PostgreSQL ({0} is niet geïnstalleerd).',
  'Run script/bootstrap; on a platform without these programs, set DATABASE_URL to a PostgreSQL 15 or newer.':
    'Voer script/bootstrap uit; stel op een platform zonder deze programma’s DATABASE_URL in op een PostgreSQL 15 of nieuwer.',
  "PostgreSQL's program {0} does not run as {1}: {2}":
    'Het PostgreSQL-programma {0} kan niet als {1} worden uitgevoerd: {2}',
  'Run script/bootstrap again; on a machine without glibc, set DATABASE_URL to a PostgreSQL 15 or newer.':
    'Voer script/bootstrap opnieuw uit; stel op een computer zonder glibc DATABASE_URL in op een PostgreSQL 15 of nieuwer.',
  'As root, but without the right to give files to another account ({0}): the database cannot run as {1}.':
    'Holdfast draait als root, maar zonder het recht om bestanden aan een ander account te geven ({0}): de database kan niet als {1} draaien.',
  'Run Holdfast as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or newer.':
    'Voer Holdfast uit als gewone gebruiker, of stel DATABASE_URL in op een PostgreSQL 15 of nieuwer.',
  'The database cannot be initialised: {0}': 'De database kan niet worden geïnitialiseerd: {0}',
  'initdb ended with {0}': 'initdb eindigde met {0}',
  'Mend what initdb complains about and start again; nothing was left behind.':
    'Verhelp wat initdb meldt en start opnieuw; er is niets achtergebleven.',
  '{0} cannot be read: {1}.': '{0} kan niet worden gelezen: {1}.',
  'Run Holdfast as the user who made the data folder, or as root.':
    'Voer Holdfast uit als de gebruiker die de gegevensmap heeft gemaakt, of als root.',
  '{0} is missing, so the database cannot be opened.':
    '{0} ontbreekt, dus de database kan niet worden geopend.',
  'Put the file back from your copy of the keys folder, or restore a backup into a new data folder.':
    'Zet het bestand terug uit uw kopie van de sleutelmap, of zet een back-up terug in een nieuwe gegevensmap.',
  'The path of the data folder has {0} bytes; at most {1} work: {2}':
    'Het pad van de gegevensmap heeft {0} bytes; hoogstens {1} zijn mogelijk: {2}',
  'Choose a data folder with a shorter path.': 'Kies een gegevensmap met een korter pad.',
  'The data folder {0} cannot be made: {1}.': 'De gegevensmap {0} kan niet worden gemaakt: {1}.',
  'Choose a folder this user may write to.': 'Kies een map waarin deze gebruiker mag schrijven.',
  'The database in {0} was made by PostgreSQL {1}; this Holdfast brings PostgreSQL {2}.':
    'De database in {0} is gemaakt door PostgreSQL {1}; deze Holdfast brengt PostgreSQL {2} mee.',
  'Run "holdfast backup DIR" with the Holdfast that made it, then "holdfast restore DIR" into a new data folder with this one.':
    'Voer "holdfast backup DIR" uit met de Holdfast waarmee ze is gemaakt, en daarna met deze "holdfast restore DIR" naar een nieuwe gegevensmap.',
  "The database's account ({0}) can get neither into the data folder nor into {1}: it cannot pass {2}.":
    'Het account van de database ({0}) kan niet bij de gegevensmap en ook niet bij {1}: het komt niet door {2}.',
  'Open one of these folders for passing through (chmod o+x), or run Holdfast as an ordinary user.':
    'Stel een van deze mappen open voor doorgang (chmod o+x), of voer Holdfast uit als gewone gebruiker.',
  'The database folder {0} cannot be read: {1}.': 'De databasemap {0} kan niet worden gelezen: {1}.',
  'The database of {0} is missing: {1} holds none.': 'De database van {0} ontbreekt: in {1} staat er geen.',
  'Put the folder back, or bring the database back from a backup with "holdfast restore DIR".':
    'Zet de map terug, of haal de database uit een back-up terug met "holdfast restore DIR".',
  'The database does not take the password in DATA/keys/postgres.password.':
    'De database neemt het wachtwoord in DATA/keys/postgres.password niet aan.',
  'Put the file of this data folder back.': 'Zet het bestand van deze gegevensmap terug.',
  '"{0}" cannot be the name of a database or role of the embedded server.':
    '"{0}" kan niet de naam van een database of rol van de meegeleverde databaseserver zijn.',
  'Use lower-case letters, digits and underscores, at most 63, and neither "holdfast" nor "postgres".':
    'Gebruik kleine letters, cijfers en liggende streepjes, hoogstens 63, en niet "holdfast" of "postgres".',
  'The database does not start: {0}': 'De database start niet: {0}',
  'Look into {0}, mend the cause and start again.': 'Kijk in {0}, neem de oorzaak weg en start opnieuw.',
  "No folder for the database's socket can be made: {0}.":
    'Er kan geen map voor de socket van de database worden gemaakt: {0}.',
  'Give this user write access to one of {0}.':
    'Geef deze gebruiker schrijfrechten voor een van deze mappen: {0}.',
  'Check its access rights; if its content is damaged, delete it: Holdfast finds the database again by itself.':
    'Controleer de toegangsrechten; is de inhoud beschadigd, verwijder het bestand dan: Holdfast vindt de database vanzelf terug.',
  'The lock file {0} cannot be locked: {1}.':
    'Het vergrendelingsbestand {0} kan niet worden vergrendeld: {1}.',
  'Give this user write access to the folder, and keep the data folder on a local disk.':
    'Geef deze gebruiker schrijfrechten voor de map, en houd de gegevensmap op een lokale schijf.',
  '"{0}" cannot be the name of a job.': '"{0}" kan niet de naam van een taak zijn.',
  'Use letters, digits, . _ and -.': 'Gebruik letters, cijfers, . _ en -.',
  'The master key in {0} is {1}; this data folder was made with {2}.':
    'De hoofdsleutel in {0} is {1}; deze gegevensmap is gemaakt met {2}.',
  'Start Holdfast with the master key of this data folder.':
    'Start Holdfast met de hoofdsleutel van deze gegevensmap.',
  '{0} is damaged.': '{0} is beschadigd.',
  'Put the file back from your copy of the keys folder.':
    'Zet het bestand terug uit uw kopie van de sleutelmap.',
  'Give this user the right to read it.': 'Geef deze gebruiker het recht om het te lezen.',
  'Put the keys folder back from your copy; without it nothing archived can be read.':
    'Zet de sleutelmap terug uit uw kopie; zonder die map kan niets uit het archief worden gelezen.',
  '{0} does not hold a master key of Holdfast.': '{0} bevat geen hoofdsleutel van Holdfast.',
  'Name the file that was made at the first start, or put it back from your copy.':
    'Noem het bestand dat bij de eerste start is gemaakt, of zet het terug uit uw kopie.',
  'The master key file {0} cannot be read: {1}.':
    'Het bestand {0} met de hoofdsleutel kan niet worden gelezen: {1}.',
  'Put the file back from your copy and give this user the right to read it; nothing can be read without it.':
    'Zet het bestand terug uit uw kopie en geef deze gebruiker het recht om het te lezen; zonder dit bestand is niets leesbaar.',
  'its version {0} is not known': 'versie {0} ervan is niet bekend',
  'it is damaged or was made for another purpose': 'ze is beschadigd of voor een ander doel gemaakt',
  'An encrypted value ({0}) cannot be opened: {1}.':
    'Een versleutelde waarde ({0}) kan niet worden geopend: {1}.',
  'Bring it back from a backup.': 'Haal ze terug uit een back-up.',
  'An encrypted value ({0}) belongs to the master key {1}, not to this one.':
    'Een versleutelde waarde ({0}) hoort bij de hoofdsleutel {1}, niet bij deze.',
  'Start Holdfast with that master key.': 'Start Holdfast met die hoofdsleutel.',
  'Too many sign-ins have failed; the next is possible in {0} seconds.':
    'Er zijn te veel aanmeldingen mislukt; de volgende is over {0} seconden mogelijk.',
  'Wait, then sign in with the right user name and password.':
    'Wacht en meld u daarna aan met de juiste gebruikersnaam en het juiste wachtwoord.',
  'The connection that held the lock "{0}" broke.':
    'De verbinding die de vergrendeling "{0}" vasthield, is verbroken.',
  'Check the database; the work is tried again.':
    'Controleer de database; het werk wordt opnieuw geprobeerd.',
  'The database was used by a newer Holdfast: it has {0}, which this one does not know.':
    'De database is gebruikt door een nieuwere Holdfast: ze bevat {0}, en dat kent deze versie niet.',
  'Use that newer Holdfast, or restore a backup made by this one into a new data folder.':
    'Gebruik die nieuwere Holdfast, of zet een back-up die met deze is gemaakt terug in een nieuwe gegevensmap.',
  'The migration {0} has been edited after it ran on this database.':
    'De migratie {0} is gewijzigd nadat ze op deze database is uitgevoerd.',
  'Put the migration back as it was and add a new one.':
    'Herstel de migratie zoals ze was en voeg een nieuwe toe.',
  'Two migrations are called {0}.': 'Twee migraties heten {0}.',
  '"{0}" is no name for a migration.': '"{0}" is geen naam voor een migratie.',
  'Name migrations <module>/<nnnn>-what, each once.': 'Noem migraties <module>/<nnnn>-what, elk één keer.',
  'A seal cannot be opened: it is damaged, or sealed to another key.':
    'Een verzegeling kan niet worden geopend: ze is beschadigd, of voor een andere sleutel gemaakt.',
  'Check that the archive has the keys it was sealed to; bring damaged data back from the site or a backup.':
    'Controleer of het archief de sleutels heeft waarvoor is verzegeld; haal beschadigde gegevens terug van de vastleglocatie of uit een back-up.',
  '{0} cannot be reached at the moment ({1}).': '{0} is op dit moment niet bereikbaar ({1}).',
  'Nothing is lost: try again. If it stays so, check address and network; "holdfast doctor store" looks at it.':
    'Er is niets verloren: probeer het opnieuw. Blijft het zo, controleer dan adres en netwerk; "holdfast doctor store" kijkt ernaar.',
  '{0} refuses what was asked ({1}).': '{0} weigert wat werd gevraagd ({1}).',
  'Check that the bucket or container exists and that the credentials may read, write, list and remove in it; "holdfast doctor store" tries each.':
    'Controleer of de bucket of container bestaat en of de aanmeldgegevens er mogen lezen, schrijven, opsommen en verwijderen; "holdfast doctor store" probeert alles.',
  'The stored object {0} in {1} may not be removed or replaced yet: its immutability period or a legal hold protects it.':
    'Het opgeslagen object {0} in {1} mag nog niet worden verwijderd of vervangen: de onveranderlijkheidstermijn of een juridische bewaarplicht beschermt het.',
  'Wait until the period is over; what is to be removed is tried again then.':
    'Wacht tot de termijn voorbij is; wat verwijderd moet worden, wordt dan opnieuw geprobeerd.',
  'The Azure connection string cannot be read.': 'De Azure-verbindingsreeks is niet leesbaar.',
  'The Azure SAS file holds no web address.': 'Het Azure-SAS-bestand bevat geen webadres.',
  'The Azure SAS address carries no signature.': 'Het Azure-SAS-adres draagt geen handtekening.',
  'The Azure SAS address is not that of the container {0}.':
    'Het Azure-SAS-adres is niet dat van de container {0}.',
  'Copy it again from the Azure portal into its file; `holdfast doctor config` shows which file is meant.':
    'Kopieer het opnieuw uit de Azure-portal naar zijn bestand; `holdfast doctor config` toont welk bestand bedoeld is.',
  'The address of a store is not a web address.': 'Het adres van een opslag is geen webadres.',
  'The store at {0} would be spoken with in the clear.':
    'Met de opslag op {0} zou onversleuteld worden gesproken.',
  'Write its address with https://; http:// is only for a service on this machine.':
    'Schrijf het adres met https://; http:// is alleen voor een dienst op deze machine.',
  'The file of the S3 access key does not have the form of one.':
    'Het bestand van de S3-toegangssleutel heeft niet de juiste vorm.',
  "Write the key's id on its first line and the secret on the second; a temporary key has its session token on the third.":
    'Schrijf het id van de sleutel op de eerste regel en het geheim op de tweede; een tijdelijke sleutel heeft zijn sessietoken op de derde.',
  'The place for key files keeps what is replaced or removed (versions, soft delete or an immutability policy): destroyed keys would live on.':
    'De plaats voor sleutelbestanden bewaart wat wordt vervangen of verwijderd (versies, voorlopig verwijderen of een onveranderlijkheidsbeleid): vernietigde sleutels zouden voortleven.',
  'Put key files into a bucket or container without them, or into a folder: set keyFilesAt.':
    'Leg sleutelbestanden in een bucket of container zonder dat alles, of in een map: stel keyFilesAt in.',
};
