import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappExportNl: SentenceCatalogue = {
  '{0}, line {1}: the line has no date and time, so this is not an exported WhatsApp chat.':
    '{0}, regel {1}: de regel heeft geen datum en tijd, dus dit is geen geëxporteerde WhatsApp-chat.',
  'In WhatsApp open the chat, choose "Export chat", and give the .txt or .zip file it makes.':
    'Open de chat in WhatsApp, kies "Chat exporteren" en geef het .txt- of .zip-bestand op dat daaruit ontstaat.',
  '{0}: the chat has no messages.': '{0}: de chat heeft geen berichten.',
  'Export the chat again; if it has messages on the phone, the file was cut off on its way.':
    'Exporteer de chat opnieuw; staan er op de telefoon wel berichten in, dan is het bestand onderweg afgekapt.',
  '{0}, line {1}: a message is longer than {2} bytes, which WhatsApp does not allow.':
    '{0}, regel {1}: een bericht is langer dan {2} bytes, en dat staat WhatsApp niet toe.',
  'Check that the file is a chat export; WhatsApp messages have at most 65,536 characters.':
    'Controleer of het bestand een chatexport is; WhatsApp-berichten hebben hoogstens 65.536 tekens.',
  '{0} is empty.': '{0} is leeg.',
  'Export the chat again; the file was cut off on its way.':
    'Exporteer de chat opnieuw; het bestand is onderweg afgekapt.',
  '{0} is {1}, not an exported chat.': '{0} is {1}, geen geëxporteerde chat.',
  'Give the .txt or .zip file that "Export chat" makes; media are found beside it.':
    'Geef het .txt- of .zip-bestand op dat bij "Chat exporteren" ontstaat; mediabestanden worden ernaast gevonden.',
  '{0} cannot be read.': '{0} kan niet worden gelezen.',
  'Check the path, and that it is a file you may read.':
    'Controleer het pad, en of het een bestand is dat u mag lezen.',
  '{0}: it cannot be told which author is the owner of the account.':
    '{0}: het is niet vast te stellen welke schrijver de eigenaar van het account is.',
  "{0}: nobody called '{1}' writes in it.": "{0}: niemand met de naam '{1}' schrijft erin.",
  'Say which author has the number {0}, one of: {1} (and {2} more).':
    'Geef aan welke schrijver het nummer {0} heeft, een van: {1} (en nog {2}).',
  'Say which author has the number {0}, one of: {1}.':
    'Geef aan welke schrijver het nummer {0} heeft, een van: {1}.',
  'If the owner wrote nothing in this chat: --me {0}.':
    'Als de eigenaar in deze chat niets heeft geschreven: --me {0}.',
  'Others: --author {0}.': 'Anderen: --author {0}.',
  'Nothing was taken in.': 'Er is niets overgenomen.',
  "{0}, line {1}: the author's name is longer than {2} characters.":
    '{0}, regel {1}: de naam van de schrijver is langer dan {2} tekens.',
  'WhatsApp writes no such names; check where the file came from, and export the chat again.':
    'Zulke namen schrijft WhatsApp niet; ga na waar het bestand vandaan komt en exporteer de chat opnieuw.',
  "{0}, line {1}: there is no such date, in the order of day and month that fits the file's other dates.":
    '{0}, regel {1}: deze datum bestaat niet in de volgorde van dag en maand die bij de andere datums van het bestand past.',
  'The file was changed after the export, or two exports were joined; export the chat again.':
    'Het bestand is na de export gewijzigd, of er zijn twee exports samengevoegd; exporteer de chat opnieuw.',
  'is no file': 'is geen bestand',
  'names no file': 'noemt geen bestand',
  'is not an IANA time zone such as Europe/London': 'is geen IANA-tijdzone zoals Europe/London',
  'is not a locale such as en-GB': 'is geen landinstelling zoals en-GB',
  'what was given': 'wat is opgegeven',
  "The import's settings are not valid: {0}.": 'De instellingen van de import zijn ongeldig: {0}.',
  'Correct them and import again; nothing was taken in.':
    'Corrigeer ze en importeer opnieuw; er is niets overgenomen.',
  '{0} is not a phone number with its country code.': '{0} is geen telefoonnummer met landcode.',
  'Write the number of the account as +447700900123.':
    'Schrijf het nummer van het account als +447700900123.',
  '"{0}" says nothing about the author "{1}": it is neither an e-mail address nor a phone number with its country code.':
    '"{0}" zegt niets over de schrijver "{1}": het is geen e-mailadres en geen telefoonnummer met landcode.',
  "Write 'NAME=EMAIL' or 'NAME=PHONE', e.g. 'Bob Li=bob@corp.example' or 'Bob Li=+447700900123'.":
    "Schrijf 'NAME=EMAIL' of 'NAME=PHONE', bijv. 'Bob Li=bob@corp.example' of 'Bob Li=+447700900123'.",
  '{0}, line {1}: the text is not UTF-8, so its letters cannot be told.':
    '{0}, regel {1}: de tekst is geen UTF-8, dus de letters zijn niet te herkennen.',
  'Export the chat again and give the file as WhatsApp made it; an editor may have saved it as Latin-1, or the file may be cut off.':
    'Exporteer de chat opnieuw en geef het bestand op zoals WhatsApp het heeft gemaakt; misschien heeft een editor het als Latin-1 opgeslagen, of is het bestand afgekapt.',
  '{0}, line {1}: the text holds NUL bytes, which no export does.':
    '{0}, regel {1}: de tekst bevat NUL-bytes, en die staan in geen enkele export.',
  'Give the file as WhatsApp made it; a copy that was cut off may be filled up with NUL bytes.':
    'Geef het bestand op zoals WhatsApp het heeft gemaakt; een afgekapte kopie kan met NUL-bytes zijn opgevuld.',
  '{0}, in or after line {1}: the text is UTF-16 that is cut off or broken.':
    '{0}, in of na regel {1}: de tekst is UTF-16 die afgekapt of beschadigd is.',
  'Give the file as WhatsApp made it, or save it as UTF-8.':
    'Geef het bestand op zoals WhatsApp het heeft gemaakt, of sla het op als UTF-8.',
  '{0} has {1} entries; at most {2} are allowed.': '{0} heeft {1} bestanden; hoogstens {2} zijn toegestaan.',
  '{0} has names of more than {1} bytes.': '{0} heeft namen van samen meer dan {1} bytes.',
  '{0} unpacks to more than {1} times its size.': '{0} wordt uitgepakt meer dan {1} keer zo groot.',
  '{0} unpacks to more than {1} bytes.': '{0} wordt uitgepakt groter dan {1} bytes.',
  '{0} has an entry whose name leads out of the zip.':
    '{0} bevat een bestand waarvan de naam buiten het .zip-bestand leidt.',
  'WhatsApp makes no such file; do not trust where it came from, and export the chat again.':
    'Zulke bestanden maakt WhatsApp niet; vertrouw de herkomst niet en exporteer de chat opnieuw.',
  '{0} is encrypted.': '{0} is versleuteld.',
  'Unpack it with its password, and give the .txt file; media are found beside it.':
    'Pak het uit met het wachtwoord en geef het .txt-bestand op; mediabestanden worden ernaast gevonden.',
  '{0} is not a complete zip file.': '{0} is geen volledig .zip-bestand.',
  'Copy it again from the phone; it was cut off or changed on its way.':
    'Kopieer het opnieuw van de telefoon; het is onderweg afgekapt of gewijzigd.',
  '{0} has more entries than the {1} that its directory counts.':
    '{0} bevat meer bestanden dan de {1} die de inhoudsopgave ervan telt.',
  'Unpack it with another program, and give the .txt file; media are found beside it.':
    'Pak het uit met een ander programma en geef het .txt-bestand op; mediabestanden worden ernaast gevonden.',
  'Check that it is a chat export; give a chat in several exports if it is.':
    'Controleer of het een chatexport is; zo ja, geef de chat dan in meerdere exports op.',
  '{0} holds no exported chat (a _chat.txt, or a text file that begins like a chat).':
    '{0} bevat geen geëxporteerde chat (een _chat.txt, of een tekstbestand dat als een chat begint).',
  'In WhatsApp open the chat, choose "Export chat", and give the file it makes.':
    'Open de chat in WhatsApp, kies "Chat exporteren" en geef het bestand op dat daaruit ontstaat.',
  '{0} holds {1} exported chats.': '{0} bevat {1} geëxporteerde chats.',
  'Give each chat as a file of its own, as WhatsApp exports it.':
    'Geef elke chat als een eigen bestand op, zoals WhatsApp die exporteert.',
};
