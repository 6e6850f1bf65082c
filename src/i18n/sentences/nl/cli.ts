import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const cliNl: SentenceCatalogue = {
  'There is no service "{0}".': 'De dienst "{0}" bestaat niet.',
  'Use --service whatsapp or --service wechat.': 'Gebruik --service whatsapp of --service wechat.',
  'The format "{0}" is not there yet.': 'De bestandsindeling "{0}" is er nog niet.',
  'Use --format eml.': 'Gebruik --format eml.',
  'Neither a mailbox nor a query says what to export.':
    'Er is geen postvak en geen zoekopdracht opgegeven om te exporteren.',
  'A mailbox and a query cannot be exported together.':
    'Een postvak en een zoekopdracht kunnen niet samen worden geëxporteerd.',
  'Give either --mailbox or --query.': 'Geef --mailbox of --query op, niet allebei.',
  'It is not clear whose validity to change.':
    'Het is niet duidelijk wiens geldigheid moet worden gewijzigd.',
  'Give one number (--phone) or one WeCom id (--wecom).':
    'Geef één nummer (--phone) of één WeCom-id (--wecom) op.',
  '"{0}" is no date or time.': '"{0}" is geen datum of tijd.',
  'Write it as 2027-01-31 or 2027-01-31T18:00:00Z.': 'Schrijf het als 2027-01-31 of 2027-01-31T18:00:00Z.',
  '{0} rows, {1} duplicates, {2} problems': '{0} rijen, {1} duplicaten, {2} problemen',
  'line {0}: {1} {2}': 'regel {0}: {1} {2}',
  'The text file {0} cannot be read.': 'Het tekstbestand {0} kan niet worden gelezen.',
  'Check the path of the text file.': 'Controleer het pad van het tekstbestand.',
  'There is no page {0} to invite to.': 'Er is geen pagina {0} om voor uit te nodigen.',
  'Choose --for device, to link a phone, or --for phone, to send exported chats.':
    'Kies --for device om een telefoon te koppelen, of --for phone om geëxporteerde chats te sturen.',
  'Holdfast does not speak the language {0}.': 'Holdfast spreekt de taal {0} niet.',
  'Choose a language of: {0}.': 'Kies een van deze talen: {0}.',
  'It is not clear which conversation is meant.': 'Het is niet duidelijk welk gesprek wordt bedoeld.',
  'Give one contact (--contact NUMBER) or one group (--group TITLE).':
    'Geef één contact (--contact NUMMER) of één groep (--group TITEL).',
  '"{0}" is not a word that fits here.': '"{0}" is geen woord dat hier past.',
  'The setting {0} is given twice.': 'De instelling {0} is twee keer opgegeven.',
  'Give it once.': 'Geef die één keer op.',
  '"{0}" does not name a setting.': '‘{0}’ noemt geen instelling.',
  'Write field=value; `holdfast site capture sources` lists the fields.':
    'Schrijf veld=waarde; `holdfast site capture sources` geeft de velden weer.',
  'The setting {0} is a secret, and every process of the machine can read a command line.':
    'De instelling {0} is een geheim, en elk proces op de machine kan een opdrachtregel lezen.',
  'Write it into a file and give --secret-file {0}=FILE.':
    'Schrijf het in een bestand en geef --secret-file {0}=BESTAND op.',
  'It is not clear what to check.': 'Het is niet duidelijk wat er moet worden gecontroleerd.',
  'Name a capture, or a source with --source and its settings.':
    'Noem een vastlegging, of met --source een bron en haar instellingen.',
  'Name a target, or a kind with --kind and its settings.':
    'Noem een doel, of een soort met --kind en de instellingen ervan.',
  'There is no state "{0}".': 'Er is geen toestand „{0}”.',
  '"{0}" is no route.': '„{0}” is geen route.',
  'Write PATTERN[,PATTERN]=TARGET[,TARGET]; without a target: the archive alone.':
    'Schrijf PATROON[,PATROON]=DOEL[,DOEL]; zonder doel: alleen het archief.',
  'Write field=value; `holdfast target kinds` lists the fields.':
    'Schrijf veld=waarde; `holdfast target kinds` geeft de velden weer.',
  'Name a directory, or a kind with --kind and its settings.':
    'Noem een adreslijst, of met --kind een soort en de instellingen.',
  '--on and --off exclude each other.': '--on en --off sluiten elkaar uit.',
  'Give one of them.': 'Geef een van beide.',
  'Write field=value; `holdfast directory kinds` lists the fields.':
    'Schrijf veld=waarde; `holdfast directory kinds` somt de velden op.',
  'The file {0} is larger than {1} MB.': 'Het bestand {0} is groter dan {1} MB.',
  'Split it, or leave out what is not needed.': 'Splits het, of laat weg wat niet nodig is.',
  'The file {0} cannot be read.': 'Het bestand {0} kan niet worden gelezen.',
  'Correct its name, or its rights.': 'Corrigeer de naam of de rechten.',
  'The file {0} is not UTF-8 or UTF-16 text.': 'Het bestand {0} is geen tekst in UTF-8 of UTF-16.',
  'Save it as "CSV UTF-8 (comma delimited)".':
    'Kies bij het opslaan het type "CSV UTF-8" (door komma’s gescheiden).',
};
