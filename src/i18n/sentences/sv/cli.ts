import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const cliSv: SentenceCatalogue = {
  'There is no service "{0}".': 'Tjänsten ”{0}” finns inte.',
  'Use --service whatsapp or --service wechat.': 'Använd --service whatsapp eller --service wechat.',
  'The format "{0}" is not there yet.': 'Formatet ”{0}” finns inte än.',
  'Use --format eml.': 'Använd --format eml.',
  'Neither a mailbox nor a query says what to export.':
    'Varken en postlåda eller en sökning anger vad som ska exporteras.',
  'A mailbox and a query cannot be exported together.':
    'En postlåda och en sökning kan inte exporteras tillsammans.',
  'Give either --mailbox or --query.': 'Ange antingen --mailbox eller --query.',
  'It is not clear whose validity to change.': 'Det framgår inte vems giltighet som ska ändras.',
  'Give one number (--phone) or one WeCom id (--wecom).':
    'Ange ett nummer (--phone) eller ett WeCom-id (--wecom).',
  '"{0}" is no date or time.': '”{0}” är varken ett datum eller en tid.',
  'Write it as 2027-01-31 or 2027-01-31T18:00:00Z.': 'Skriv som 2027-01-31 eller 2027-01-31T18:00:00Z.',
  '{0} rows, {1} duplicates, {2} problems': 'Rader: {0}, dubbletter: {1}, problem: {2}',
  'line {0}: {1} {2}': 'rad {0}: {1} {2}',
  'The text file {0} cannot be read.': 'Textfilen {0} kan inte läsas.',
  'Check the path of the text file.': 'Kontrollera textfilens sökväg.',
  'There is no page {0} to invite to.': 'Det finns ingen sida {0} att bjuda in till.',
  'Choose --for device, to link a phone, or --for phone, to send exported chats.':
    'Välj --for device för att länka en telefon, eller --for phone för att skicka exporterade chattar.',
  'Holdfast does not speak the language {0}.': 'Holdfast talar inte språket {0}.',
  'Choose a language of: {0}.': 'Välj ett av dessa språk: {0}.',
  'It is not clear which conversation is meant.': 'Det är oklart vilken konversation som avses.',
  'Give one contact (--contact NUMBER) or one group (--group TITLE).':
    'Ange en kontakt (--contact NUMMER) eller en grupp (--group TITEL).',
  '"{0}" is not a word that fits here.': '"{0}" är inget ord som passar här.',
  'The setting {0} is given twice.': 'Inställningen {0} är angiven två gånger.',
  'Give it once.': 'Ange den en gång.',
  '"{0}" does not name a setting.': '”{0}” anger ingen inställning.',
  'Write field=value; `holdfast site capture sources` lists the fields.':
    'Skriv fält=värde; `holdfast site capture sources` listar fälten.',
  'The setting {0} is a secret, and every process of the machine can read a command line.':
    'Inställningen {0} är en hemlighet, och varje process på datorn kan läsa en kommandorad.',
  'Write it into a file and give --secret-file {0}=FILE.':
    'Skriv den i en fil och ange --secret-file {0}=FIL.',
  'It is not clear what to check.': 'Det är oklart vad som ska kontrolleras.',
  'Name a capture, or a source with --source and its settings.':
    'Ange en insamling, eller en källa med --source och dess inställningar.',
  'Name a target, or a kind with --kind and its settings.':
    'Ange ett mål, eller en sort med --kind och dess inställningar.',
  'There is no state "{0}".': 'Det finns inget tillstånd ”{0}”.',
  '"{0}" is no route.': '”{0}” är ingen rutt.',
  'Write PATTERN[,PATTERN]=TARGET[,TARGET]; without a target: the archive alone.':
    'Skriv MÖNSTER[,MÖNSTER]=MÅL[,MÅL]; utan mål: enbart arkivet.',
  'Write field=value; `holdfast target kinds` lists the fields.':
    'Skriv fält=värde; `holdfast target kinds` listar fälten.',
  'Name a directory, or a kind with --kind and its settings.':
    'Ange en katalog, eller ett slag med --kind och dess inställningar.',
  '--on and --off exclude each other.': '--on och --off utesluter varandra.',
  'Give one of them.': 'Ange en av dem.',
  'Write field=value; `holdfast directory kinds` lists the fields.':
    'Skriv fält=värde; `holdfast directory kinds` räknar upp fälten.',
  'The file {0} is larger than {1} MB.': 'Filen {0} är större än {1} MB.',
  'Split it, or leave out what is not needed.': 'Dela den, eller utelämna det som inte behövs.',
  'The file {0} cannot be read.': 'Filen {0} kan inte läsas.',
  'Correct its name, or its rights.': 'Rätta namnet eller rättigheterna.',
  'The file {0} is not UTF-8 or UTF-16 text.': 'Filen {0} är inte text i UTF-8 eller UTF-16.',
  'Save it as "CSV UTF-8 (comma delimited)".': 'Spara den som ”CSV UTF-8 (kommaavgränsad)”.',
};
