import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappExportSv: SentenceCatalogue = {
  '{0}, line {1}: the line has no date and time, so this is not an exported WhatsApp chat.':
    '{0}, rad {1}: raden har varken datum eller tid, så detta är ingen exporterad WhatsApp-chatt.',
  'In WhatsApp open the chat, choose "Export chat", and give the .txt or .zip file it makes.':
    'Öppna chatten i WhatsApp, välj ”Exportera chatt” och ange .txt- eller .zip-filen som skapas.',
  '{0}: the chat has no messages.': '{0}: chatten har inga meddelanden.',
  'Export the chat again; if it has messages on the phone, the file was cut off on its way.':
    'Exportera chatten igen; om den har meddelanden på telefonen har filen kortats av på vägen.',
  '{0}, line {1}: a message is longer than {2} bytes, which WhatsApp does not allow.':
    '{0}, rad {1}: ett meddelande är längre än {2} byte, vilket WhatsApp inte tillåter.',
  'Check that the file is a chat export; WhatsApp messages have at most 65,536 characters.':
    'Kontrollera att filen är en chattexport; WhatsApp-meddelanden har högst 65 536 tecken.',
  '{0} is empty.': '{0} är tom.',
  'Export the chat again; the file was cut off on its way.':
    'Exportera chatten igen; filen har kortats av på vägen.',
  '{0} is {1}, not an exported chat.': '{0} är {1}, inte en exporterad chatt.',
  'Give the .txt or .zip file that "Export chat" makes; media are found beside it.':
    'Ange .txt- eller .zip-filen som ”Exportera chatt” skapar; mediefiler hittas bredvid den.',
  '{0} cannot be read.': '{0} kan inte läsas.',
  'Check the path, and that it is a file you may read.':
    'Kontrollera sökvägen, och att det är en fil som du får läsa.',
  '{0}: it cannot be told which author is the owner of the account.':
    '{0}: det går inte att avgöra vilken skribent som äger kontot.',
  "{0}: nobody called '{1}' writes in it.": "{0}: ingen som heter '{1}' skriver i den.",
  'Say which author has the number {0}, one of: {1} (and {2} more).':
    'Ange vilken skribent som har numret {0}, en av: {1} (och {2} till).',
  'Say which author has the number {0}, one of: {1}.': 'Ange vilken skribent som har numret {0}, en av: {1}.',
  'If the owner wrote nothing in this chat: --me {0}.':
    'Om ägaren inte har skrivit något i den här chatten: --me {0}.',
  'Others: --author {0}.': 'Övriga: --author {0}.',
  'Nothing was taken in.': 'Inget har tagits in.',
  "{0}, line {1}: the author's name is longer than {2} characters.":
    '{0}, rad {1}: skribentens namn är längre än {2} tecken.',
  'WhatsApp writes no such names; check where the file came from, and export the chat again.':
    'WhatsApp skriver inte sådana namn; kontrollera varifrån filen kommer och exportera chatten igen.',
  "{0}, line {1}: there is no such date, in the order of day and month that fits the file's other dates.":
    '{0}, rad {1}: datumet finns inte, i den ordning mellan dag och månad som passar filens andra datum.',
  'The file was changed after the export, or two exports were joined; export the chat again.':
    'Filen har ändrats efter exporten, eller så har två exporter slagits ihop; exportera chatten igen.',
  'is no file': 'är ingen fil',
  'names no file': 'anger ingen fil',
  'is not an IANA time zone such as Europe/London': 'är inte en IANA-tidszon som Europe/London',
  'is not a locale such as en-GB': 'är inte en språk- och regionkod som en-GB',
  'what was given': 'det angivna',
  "The import's settings are not valid: {0}.": 'Importens inställningar är ogiltiga: {0}.',
  'Correct them and import again; nothing was taken in.':
    'Rätta dem och importera igen; inget har tagits in.',
  '{0} is not a phone number with its country code.': '{0} är inte ett telefonnummer med landsnummer.',
  'Write the number of the account as +447700900123.': 'Skriv kontots nummer som +447700900123.',
  '"{0}" says nothing about the author "{1}": it is neither an e-mail address nor a phone number with its country code.':
    '”{0}” säger inget om skribenten ”{1}”: det är varken en e-postadress eller ett telefonnummer med landsnummer.',
  "Write 'NAME=EMAIL' or 'NAME=PHONE', e.g. 'Bob Li=bob@corp.example' or 'Bob Li=+447700900123'.":
    "Skriv 'NAME=EMAIL' eller 'NAME=PHONE', t.ex. 'Bob Li=bob@corp.example' eller 'Bob Li=+447700900123'.",
  '{0}, line {1}: the text is not UTF-8, so its letters cannot be told.':
    '{0}, rad {1}: texten är inte i UTF-8, så dess tecken kan inte tydas.',
  'Export the chat again and give the file as WhatsApp made it; an editor may have saved it as Latin-1, or the file may be cut off.':
    'Exportera chatten igen och ange filen så som WhatsApp skapade den; ett redigeringsprogram kan ha sparat den som Latin-1, eller så är filen avkortad.',
  '{0}, line {1}: the text holds NUL bytes, which no export does.':
    '{0}, rad {1}: texten innehåller NUL-byte, vilket ingen export gör.',
  'Give the file as WhatsApp made it; a copy that was cut off may be filled up with NUL bytes.':
    'Ange filen så som WhatsApp skapade den; en avkortad kopia kan vara utfylld med NUL-byte.',
  '{0}, in or after line {1}: the text is UTF-16 that is cut off or broken.':
    '{0}, på eller efter rad {1}: texten är i UTF-16 som är avkortad eller skadad.',
  'Give the file as WhatsApp made it, or save it as UTF-8.':
    'Ange filen så som WhatsApp skapade den, eller spara den som UTF-8.',
  '{0} has {1} entries; at most {2} are allowed.': '{0} har {1} filer; högst {2} är tillåtna.',
  '{0} has names of more than {1} bytes.': '{0} har namn på sammanlagt mer än {1} byte.',
  '{0} unpacks to more than {1} times its size.': '{0} blir uppackad mer än {1} gånger så stor.',
  '{0} unpacks to more than {1} bytes.': '{0} blir uppackad större än {1} byte.',
  '{0} has an entry whose name leads out of the zip.':
    '{0} innehåller en fil vars namn leder ut ur zip-filen.',
  'WhatsApp makes no such file; do not trust where it came from, and export the chat again.':
    'WhatsApp skapar inga sådana filer; lita inte på källan, och exportera chatten igen.',
  '{0} is encrypted.': '{0} är krypterad.',
  'Unpack it with its password, and give the .txt file; media are found beside it.':
    'Packa upp den med dess lösenord och ange .txt-filen; mediefiler hittas bredvid den.',
  '{0} is not a complete zip file.': '{0} är inte en fullständig zip-fil.',
  'Copy it again from the phone; it was cut off or changed on its way.':
    'Kopiera den igen från telefonen; den har kortats av eller ändrats på vägen.',
  '{0} has more entries than the {1} that its directory counts.':
    '{0} innehåller fler filer än de {1} som dess katalog räknar.',
  'Unpack it with another program, and give the .txt file; media are found beside it.':
    'Packa upp den med ett annat program och ange .txt-filen; mediefiler hittas bredvid den.',
  'Check that it is a chat export; give a chat in several exports if it is.':
    'Kontrollera att det är en chattexport; om den är det, dela upp chatten i flera exporter.',
  '{0} holds no exported chat (a _chat.txt, or a text file that begins like a chat).':
    '{0} innehåller ingen exporterad chatt (en _chat.txt, eller en textfil som börjar som en chatt).',
  'In WhatsApp open the chat, choose "Export chat", and give the file it makes.':
    'Öppna chatten i WhatsApp, välj ”Exportera chatt” och ange filen som skapas.',
  '{0} holds {1} exported chats.': '{0} innehåller {1} exporterade chattar.',
  'Give each chat as a file of its own, as WhatsApp exports it.':
    'Ange varje chatt som en egen fil, så som WhatsApp exporterar den.',
};
