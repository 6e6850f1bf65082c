import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappBackupNl: SentenceCatalogue = {
  'The database in {0} is damaged.': 'De database in {0} is beschadigd.',
  'What was read before the damage is kept. Copy the backup again, or let WhatsApp make a new one.':
    'Wat vóór de beschadiging is gelezen, blijft behouden. Kopieer de back-up opnieuw of laat WhatsApp een nieuwe maken.',
  'The folder of backups, {0}, cannot be read.': 'De map met back-ups, {0}, kan niet worden gelezen.',
  'Create it, and let the account that Holdfast runs as read it.':
    'Maak de map aan en geef het account waaronder Holdfast draait leesrechten.',
  'The key is neither 64 hexadecimal digits nor the content of a key file in base64.':
    'De sleutel bestaat niet uit 64 hexadecimale cijfers en is ook niet de inhoud van een sleutelbestand in base64.',
  'Enter the 64 digits that WhatsApp shows under Chat backup, End-to-end encrypted backup; or, for crypt14 and crypt12, the file `key` of the phone in base64.':
    'Voer de 64 cijfers in die WhatsApp toont onder ‘Chatback-up’, ‘End-to-end versleutelde back-up’; of, voor crypt14 en crypt12, het bestand `key` van de telefoon in base64.',
  "The database in {0} is not one of WhatsApp's messages.":
    'De database in {0} is er geen met WhatsApp-berichten.',
  'The backup of messages is called msgstore.db or ChatStorage.sqlite. Where it is that and newer than this version of Holdfast, update Holdfast.':
    'De back-up van berichten heet msgstore.db of ChatStorage.sqlite. Is dat het geval en is hij nieuwer dan deze versie van Holdfast, werk Holdfast dan bij.',
  'The phone number of the account (accountPhone) is no number with its country code.':
    'Het telefoonnummer van het account (accountPhone) is geen nummer met landcode.',
  'Write the number of the phone whose backups these are as +447700900123.':
    'Schrijf het nummer van de telefoon waarvan deze back-ups zijn als +447700900123.',
  'The time between two looks (interval) is no number of seconds from {0} to {1}.':
    'De tijd tussen twee controles (interval) is geen aantal seconden van {0} tot {1}.',
  'Leave it empty for {0} seconds.': 'Laat het veld leeg voor {0} seconden.',
  "The folder (folder) is not inside one that the machine's configuration lets captures read.":
    'De map (folder) ligt niet in een map die vastleggingen volgens de configuratie van de machine mogen lezen.',
  'Name the folder in the configuration of the machine first, then enter it here with its whole path.':
    'Noem de map eerst in de configuratie van de machine en voer hem daarna hier met het volledige pad in.',
  'Enter the whole path of a folder inside one of these: {0}.':
    'Voer het volledige pad in van een map in een van deze: {0}.',
  'It is no backup of WhatsApp.': 'Het is geen back-up van WhatsApp.',
  'It holds only what changed since the last full backup.':
    'Het bevat alleen wat sinds de laatste volledige back-up is gewijzigd.',
  'It holds no database.': 'Het bevat geen database.',
  'It became shorter while it was read.': 'Het werd korter terwijl het werd gelezen.',
  '{0} is encrypted, and this capture has no key.':
    '{0} is versleuteld en deze vastlegging heeft geen sleutel.',
  "Enter the backup's key in the settings of the capture.":
    'Voer de sleutel van de back-up in bij de instellingen van de vastlegging.',
  'It is truncated.': 'Het is afgekapt.',
  'It is damaged or truncated.': 'Het is beschadigd of afgekapt.',
  'It is damaged or truncated, or its key is another.':
    'Het is beschadigd of afgekapt, of het heeft een andere sleutel.',
  'What it holds cannot be decompressed.': 'De inhoud kan niet worden uitgepakt.',
  '{0} cannot be read. {1}': 'Het bestand {0} kan niet worden gelezen. {1}',
  'Nothing of it was taken in. Copy the backup again, or let WhatsApp make a new one; the other backups are read.':
    'Er is niets van overgenomen. Kopieer de back-up opnieuw of laat WhatsApp een nieuwe maken; de andere back-ups worden gelezen.',
  'It is larger than {0} bytes, the most that is read.':
    'Het is groter dan {0} bytes, het maximum dat wordt gelezen.',
  '{0} does not open with the key of this capture.':
    '{0} kan met de sleutel van deze vastlegging niet worden geopend.',
  "Enter the 64 digits of this phone's end-to-end encrypted backup. A backup that a password or a passkey protects has no key outside the phone: change it to a 64-digit key in WhatsApp.":
    'Voer de 64 cijfers van de end-to-end versleutelde back-up van deze telefoon in. Een back-up die met een wachtwoord of passkey is beveiligd, heeft buiten de telefoon geen sleutel: stel in WhatsApp een sleutel van 64 cijfers in.',
  '{0} does not open with the key file of this capture.':
    '{0} kan met het sleutelbestand van deze vastlegging niet worden geopend.',
  'Enter the file `key` of the phone that made this backup, or switch the phone to end-to-end encrypted backups with a 64-digit key.':
    'Voer het bestand `key` in van de telefoon die deze back-up heeft gemaakt, of schakel de telefoon over op end-to-end versleutelde back-ups met een sleutel van 64 cijfers.',
  'The backup {0} cannot be read ({1}).': 'De back-up {0} kan niet worden gelezen ({1}).',
  'Let the account that Holdfast runs as read the folder of backups.':
    'Geef het account waaronder Holdfast draait leesrechten op de map met back-ups.',
  'Which codes the app writes for notices and rare kinds of messages: those not known are archived with their number.':
    'Welke codes de app schrijft voor meldingen en zeldzame soorten berichten: onbekende worden met hun nummer gearchiveerd.',
};
