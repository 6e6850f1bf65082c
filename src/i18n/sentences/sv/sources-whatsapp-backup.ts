import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappBackupSv: SentenceCatalogue = {
  'The database in {0} is damaged.': 'Databasen i {0} är skadad.',
  'What was read before the damage is kept. Copy the backup again, or let WhatsApp make a new one.':
    'Det som lästes före skadan behålls. Kopiera säkerhetskopian igen, eller låt WhatsApp göra en ny.',
  'The folder of backups, {0}, cannot be read.': 'Mappen med säkerhetskopior, {0}, kan inte läsas.',
  'Create it, and let the account that Holdfast runs as read it.':
    'Skapa den, och ge kontot som Holdfast körs under läsrätt till den.',
  'The key is neither 64 hexadecimal digits nor the content of a key file in base64.':
    'Nyckeln är varken 64 hexadecimala siffror eller innehållet i en nyckelfil i base64.',
  'Enter the 64 digits that WhatsApp shows under Chat backup, End-to-end encrypted backup; or, for crypt14 and crypt12, the file `key` of the phone in base64.':
    'Ange de 64 siffror som WhatsApp visar under Chattsäkerhetskopiering, Totalsträckskrypterad säkerhetskopia, eller, för crypt14 och crypt12, telefonens fil `key` i base64.',
  "The database in {0} is not one of WhatsApp's messages.":
    'Databasen i {0} är ingen med WhatsApp-meddelanden.',
  'The backup of messages is called msgstore.db or ChatStorage.sqlite. Where it is that and newer than this version of Holdfast, update Holdfast.':
    'Säkerhetskopian av meddelanden heter msgstore.db eller ChatStorage.sqlite. Om det är den och den är nyare än den här versionen av Holdfast, uppdatera Holdfast.',
  'The phone number of the account (accountPhone) is no number with its country code.':
    'Kontots telefonnummer (accountPhone) är inget nummer med landskod.',
  'Write the number of the phone whose backups these are as +447700900123.':
    'Skriv numret till telefonen som säkerhetskopiorna kommer från som +447700900123.',
  'The time between two looks (interval) is no number of seconds from {0} to {1}.':
    'Tiden mellan två kontroller (interval) är inget antal sekunder från {0} till {1}.',
  'Leave it empty for {0} seconds.': 'Lämna fältet tomt för {0} sekunder.',
  "The folder (folder) is not inside one that the machine's configuration lets captures read.":
    'Mappen (folder) ligger inte i någon som datorns konfiguration låter insamlingar läsa.',
  'Name the folder in the configuration of the machine first, then enter it here with its whole path.':
    'Ange först mappen i datorns konfiguration, och sedan här med hela sökvägen.',
  'Enter the whole path of a folder inside one of these: {0}.':
    'Ange hela sökvägen till en mapp i någon av dessa: {0}.',
  'It is no backup of WhatsApp.': 'Den är ingen säkerhetskopia av WhatsApp.',
  'It holds only what changed since the last full backup.':
    'Den innehåller bara det som ändrats sedan den senaste fullständiga säkerhetskopian.',
  'It holds no database.': 'Den innehåller ingen databas.',
  'It became shorter while it was read.': 'Den blev kortare medan den lästes.',
  '{0} is encrypted, and this capture has no key.':
    '{0} är krypterad, och den här insamlingen har ingen nyckel.',
  "Enter the backup's key in the settings of the capture.":
    'Ange säkerhetskopians nyckel i insamlingens inställningar.',
  'It is truncated.': 'Den är avkortad.',
  'It is damaged or truncated.': 'Den är skadad eller avkortad.',
  'It is damaged or truncated, or its key is another.':
    'Den är skadad eller avkortad, eller har en annan nyckel.',
  'What it holds cannot be decompressed.': 'Innehållet kan inte packas upp.',
  '{0} cannot be read. {1}': 'Filen {0} kan inte läsas. {1}',
  'Nothing of it was taken in. Copy the backup again, or let WhatsApp make a new one; the other backups are read.':
    'Inget av den togs in. Kopiera säkerhetskopian igen, eller låt WhatsApp göra en ny; de andra säkerhetskopiorna läses.',
  'It is larger than {0} bytes, the most that is read.': 'Den är större än {0} byte, det mesta som läses.',
  '{0} does not open with the key of this capture.': '{0} kan inte öppnas med den här insamlingens nyckel.',
  "Enter the 64 digits of this phone's end-to-end encrypted backup. A backup that a password or a passkey protects has no key outside the phone: change it to a 64-digit key in WhatsApp.":
    'Ange de 64 siffrorna för den här telefonens totalsträckskrypterade säkerhetskopia. En säkerhetskopia som skyddas av ett lösenord eller en passkey har ingen nyckel utanför telefonen: byt till en 64-siffrig nyckel i WhatsApp.',
  '{0} does not open with the key file of this capture.':
    '{0} kan inte öppnas med den här insamlingens nyckelfil.',
  'Enter the file `key` of the phone that made this backup, or switch the phone to end-to-end encrypted backups with a 64-digit key.':
    'Ange filen `key` från telefonen som gjorde säkerhetskopian, eller byt i telefonen till totalsträckskrypterade säkerhetskopior med en 64-siffrig nyckel.',
  'The backup {0} cannot be read ({1}).': 'Säkerhetskopian {0} kan inte läsas ({1}).',
  'Let the account that Holdfast runs as read the folder of backups.':
    'Ge kontot som Holdfast körs under läsrätt till mappen med säkerhetskopior.',
  'Which codes the app writes for notices and rare kinds of messages: those not known are archived with their number.':
    'Vilka koder appen skriver för notiser och ovanliga slags meddelanden: okända arkiveras med sitt nummer.',
};
