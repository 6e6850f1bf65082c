import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const siteSv: SentenceCatalogue = {
  'There is no log-in "{0}".': 'Inloggningen ”{0}” finns inte.',
  'See Capture site > Log-ins, or `holdfast site account list`.':
    'Se Insamlingsplats > Inloggningar, eller `holdfast site account list`.',
  'That is no name for a log-in.': 'Det är inget namn för en inloggning.',
  'Use up to 100 letters, digits, spaces and . _ @ - and begin with a letter or digit.':
    'Använd högst 100 bokstäver, siffror, blanksteg och . _ @ - och börja med en bokstav eller siffra.',
  'The password must have {0} to 1,000 characters.': 'Lösenordet måste ha {0} till 1 000 tecken.',
  'Take a long random one: nobody has to type it.':
    'Ta ett långt och slumpmässigt: ingen behöver skriva in det.',
  'There is a log-in "{0}" already.': 'Inloggningen ”{0}” finns redan.',
  'Choose another name, or remove that log-in first.':
    'Välj ett annat namn, eller ta först bort den inloggningen.',
  'The content of an attachment is not what its event says: {0} bytes in place of {1}, or another hash.':
    'Innehållet i en bilaga är inte det som dess händelse anger: {0} byte i stället för {1}, eller ett annat hashvärde.',
  'The file changed or broke while it was read; capture it again.':
    'Filen ändrades eller skadades medan den lästes; samla in den igen.',
  'Attachments of this batch were cleaned up before it was committed.':
    'Bilagor i den här omgången rensades bort innan den hade bekräftats.',
  'Offer the batch again.': 'Skicka omgången igen.',
  'Another import took in exports of this account at the same time.':
    'En annan import tog samtidigt in exporter av det här kontot.',
  'Import the file again; what is there already is recognised.':
    'Importera filen igen; det som redan finns känns igen.',
  'The item is not valid: it has {0} bytes of JSON, more than the {1} an envelope may carry.':
    'Objektet är ogiltigt: det har {0} byte JSON, mer än de {1} som ett kuvert får innehålla.',
  'Let the capture put large contents into attachments.': 'Låt insamlingen lägga stort innehåll i bilagor.',
  'The site has no such attachment.': 'Insamlingsplatsen har ingen sådan bilaga.',
  'It may have been acknowledged and deleted; read it from staging or the archive.':
    'Den kan ha bekräftats och raderats; läs den från mellanlagret eller arkivet.',
  'The secret of the capture site is not the one its database was made with.':
    'Insamlingsplatsens hemlighet är inte den som dess databas skapades med.',
  "Put the site's key file back from the backup that belongs to this database.":
    'Lägg tillbaka insamlingsplatsens nyckelfil från den säkerhetskopia som hör till databasen.',
  '{0} is "{1}", which is no date.': '{0} är ”{1}”, vilket inte är något datum.',
  'Write a date such as 2026-01-31 (from its first moment in UTC), or a time such as 2026-01-31T09:00:00+01:00.':
    'Skriv ett datum som 2026-01-31 (från dess första ögonblick i UTC), eller en tid som 2026-01-31T09:00:00+01:00.',
  'The secret of the capture site is shorter than 32 bytes.':
    'Insamlingsplatsens hemlighet är kortare än 32 byte.',
  "Put the site's key file back from the backup.":
    'Lägg tillbaka insamlingsplatsens nyckelfil från säkerhetskopian.',
  'The conversation has no name.': 'Konversationen har inget namn.',
  'Give its native id or the title of its export.': 'Ange dess id i tjänsten eller namnet på dess export.',
  'There is no such exclusion.': 'Undantaget finns inte.',
  'List the exclusions for their ids.': 'Lista undantagen för att se deras id.',
  'The user name or the password is wrong.': 'Användarnamnet eller lösenordet är fel.',
  'Check both; a log-in is made under Capture site > Log-ins, or with `holdfast site account add`.':
    'Kontrollera båda; en inloggning skapas under Insamlingsplats > Inloggningar, eller med `holdfast site account add`.',
  'That is no id for a subscription.': 'Det är inget id för en prenumeration.',
  'Use the id of the connector.': 'Använd kopplingens id.',
  'The subscription is to {0}, not to {1}.': 'Prenumerationen gäller {0}, inte {1}.',
  'Make another connector for the other service.': 'Skapa en annan koppling för den andra tjänsten.',
  'There is no such subscription.': 'Prenumerationen finns inte.',
  'Make it first: PUT /site/v1/subscriptions/{id}': 'Skapa den först: PUT /site/v1/subscriptions/{id}',
  'The subscription belongs to another log-in.': 'Prenumerationen hör till en annan inloggning.',
  'Sign in with the log-in that made it, or let an administrator of the site remove it; the connector makes it anew.':
    'Logga in med den inloggning som skapade den, eller låt en administratör för insamlingsplatsen ta bort den; kopplingen skapar den på nytt.',
  'Position {0} cannot be acknowledged: the site has not given it yet.':
    'Position {0} kan inte bekräftas: insamlingsplatsen har inte lämnat ut den än.',
  'Acknowledge only what was read from this site; a site restored from a backup must be subscribed to anew.':
    'Bekräfta bara det som har lästs från den här insamlingsplatsen; en som har återställts från en säkerhetskopia kräver en ny prenumeration.',
  '{0} has 1 bad row; nothing was imported.': '{0} har 1 felaktig rad; inget har importerats.',
  '{0} has {1} bad rows; nothing was imported.': '{0} har {1} felaktiga rader; inget har importerats.',
  'and {0} more': 'och {0} till',
  'Mend these rows and import the file again; rows that are already there do no harm.':
    'Rätta de här raderna och importera filen igen; rader som redan finns gör ingen skada.',
  'it is not UTF-8 text': 'den är inte text i UTF-8',
  'it has more than {0} rows': 'den har fler än {0} rader',
  'it is no CSV': 'den är inte CSV',
  'a quotation mark is opened and never closed': 'ett citattecken inleds och avslutas aldrig',
  'line {0} has a quotation mark inside a field': 'rad {0} har ett citattecken mitt i ett fält',
  'its header has "{0}" twice': 'dess rubrikrad har ”{0}” två gånger',
  'its header has "{0}", which is no column': 'dess rubrikrad har ”{0}”, som inte är någon kolumn',
  'its header lacks Email, or both Phone and WeCom ID':
    'dess rubrikrad saknar Email, eller både Phone och WeCom ID',
  'The row has more fields than the header.': 'Raden har fler fält än rubrikraden.',
  'Put quotes around a field with a comma.': 'Sätt citattecken runt ett fält som innehåller ett kommatecken.',
  'The row has neither Phone nor WeCom ID.': 'Raden har varken Phone eller WeCom ID.',
  'Fill one of them.': 'Fyll i något av dem.',
  '{0} cannot be imported: {1}.': '{0} kan inte importeras: {1}.',
  'Save it as CSV in UTF-8 with the header {0}.': 'Spara den som CSV i UTF-8 med rubrikraden {0}.',
  '{0} cannot belong to {1} ({2}): it belongs to {3} ({4}).':
    '{0} kan inte höra till {1} ({2}): det hör till {3} ({4}).',
  'End it for {0} first (Capture site > Registered users, or `holdfast site user edit --until`), or give {1} a later beginning.':
    'Avsluta det först för {0} (Insamlingsplats > Registrerade användare, eller `holdfast site user edit --until`), eller låt det börja senare för {1}.',
  'The date from which the user is valid': 'Datumet från vilket användaren är giltig',
  'The date until which the user is valid': 'Datumet till vilket användaren är giltig',
  'The validity ends ({0}) before it begins ({1}).': 'Giltigheten slutar ({0}) innan den börjar ({1}).',
  'Give an end behind the beginning; the end itself is no longer valid.':
    'Ange ett slut efter början; vid själva slutet gäller den inte längre.',
  'Write the address of the mailbox, such as alice@corp.example.':
    'Skriv postlådans adress, till exempel alice@corp.example.',
  'The phone number "{0}" has no country code.': 'Telefonnumret ”{0}” saknar landsnummer.',
  'Write it with + and the country code: +44 7700 900123 in place of 07700 900123 or 0044 7700 900123.':
    'Skriv det med + och landsnummer: +44 7700 900123 i stället för 07700 900123 eller 0044 7700 900123.',
  '"{0}" is no possible phone number.': '”{0}” är inget möjligt telefonnummer.',
  'Check the country code and the number of digits, such as +447700900123.':
    'Kontrollera landsnumret och antalet siffror, till exempel +447700900123.',
  '"{0}" is no WeCom user id.': '”{0}” är inget användar-id i WeCom.',
  'Copy the user id from the WeCom admin console: up to 64 letters, digits and _ - @ .':
    'Kopiera användar-id:t från WeComs administrationskonsol: högst 64 bokstäver, siffror och _ - @ .',
  'line {0}: {1}': 'rad {0}: {1}',
  'without beginning or end': 'utan början och slut',
  'until {0}': 'till {0}',
  'from {0} until further notice': 'från {0} tills vidare',
  '{0} to {1}': '{0} till {1}',
  '{0} does not have {1}.': '{1} hör inte till {0}.',
  '{0} has {1}, but not from then on: {2}.': '{1} hör till {0}, men inte från den tidpunkten: {2}.',
  'Look at Capture site > Registered users, or `holdfast site user list`: who has it, and since when.':
    'Se efter under Insamlingsplats > Registrerade användare, eller med `holdfast site user list`, vem det hör till och sedan när.',
  '{0} has {1} more than once: {2}.': '{1} hör till {0} mer än en gång: {2}.',
  'Say which by its beginning: `--began` with its date, or `--began open`.':
    'Ange vilken giltighet du menar genom dess början: `--began` med dess datum, eller `--began open`.',
  'Nothing is to be changed.': 'Det finns inget att ändra.',
  'Give a beginning, an end, or both.': 'Ange en början, ett slut eller båda.',
  'There is no source named {0} that captures on its own.':
    'Det finns ingen källa med namnet {0} som samlar in på egen hand.',
  'The source {0} has no setting {1}.': 'Källan {0} har ingen inställning {1}.',
  "This source captures one person's phone, and no registered user was named.":
    'Den här källan samlar in en persons telefon, och ingen registrerad användare har angetts.',
  '{0} is no registered user.': '{0} är ingen registrerad användare.',
  'Register the user first, then name him by his address.':
    'Registrera användaren först och ange sedan adressen.',
  'The capture has no name, or one over 200 characters.':
    'Insamlingen har inget namn, eller ett på över 200 tecken.',
  'Give it a short name.': 'Ge den ett kort namn.',
  'There is a capture named {0} already.': 'Det finns redan en insamling med namnet {0}.',
  'There is no such capture.': 'Den insamlingen finns inte.',
  'List the captures for their ids.': 'Listan över insamlingar visar deras id.',
  "The number is not this registered user's at this moment.":
    'Numret är för närvarande inte den här registrerade användarens.',
  'Correct the number or its validity on the page of registered users, or remove the capture.':
    'Rätta numret eller dess giltighet på sidan med registrerade användare, eller ta bort insamlingen.',
  "Nobody has said yet what of this user's phone is captured.":
    'Ingen har ännu bestämt vad av den här användarens telefon som samlas in.',
  'Choose his capture scope: everything, only listed contacts and groups, or everything but what is marked private.':
    'Välj insamlingens omfattning: allt, bara listade kontakter och grupper, eller allt utom det som är markerat som privat.',
  'The capture is paused, or not running yet.': 'Insamlingen är pausad eller körs inte ännu.',
  'Offer it again later.': 'Erbjud det igen senare.',
  'Compare it with the settings of the capture.': 'Jämför med insamlingens inställningar.',
  'The capture ended by a fault of the program.': 'Insamlingen avslutades på grund av ett fel i programmet.',
  'It is started again; please report this.': 'Den startas igen; rapportera gärna detta.',
  'There are {0} upload addresses already.': 'Det finns redan {0} uppladdningsadresser.',
  'Revoke one that is not used any more.': 'Återkalla en som inte längre används.',
  'The number is not registered for you at this moment.': 'Numret är inte registrerat för dig just nu.',
  'Choose one of your numbers, or ask your administrator to register this one.':
    'Välj ett av dina nummer, eller be din administratör registrera det här.',
  'There is no such link.': 'Det finns ingen sådan länk.',
  "List the user's links for their ids.": 'Lista användarens länkar för att se deras id.',
  'This link is not valid, or no longer.': 'Den här länken är inte eller inte längre giltig.',
  'Ask your administrator for a new link.': 'Be din administratör om en ny länk.',
  'This upload asks nothing any more.': 'Den här uppladdningen frågar inget längre.',
  'Look at the list of uploads.': 'Titta i listan över uppladdningar.',
  'This upload is being taken in.': 'Den här uppladdningen tas in just nu.',
  'The policy is empty, or longer than {0} characters.': 'Policyn är tom eller längre än {0} tecken.',
  'Give a text file in UTF-8 with the policy in one language.':
    'Ange en textfil i UTF-8 med policyn på ett språk.',
  'This is no exported chat.': 'Det här är ingen exporterad chatt.',
  'Send the .txt or .zip file that WhatsApp\'s "Export chat" makes.':
    'Skicka .txt- eller .zip-filen som ”Exportera chatt” i WhatsApp skapar.',
  'The file could not be taken in.': 'Filen kunde inte tas in.',
  'Send it once more; what was taken in already is known and not doubled.':
    'Skicka den en gång till; det som redan har tagits in är känt och fördubblas inte.',
  'Another connection is still sending this upload.':
    'En annan anslutning skickar fortfarande den här uppladdningen.',
  'Ask how far it is, and go on from there.': 'Fråga hur långt den har kommit och fortsätt därifrån.',
  'The upload stands at byte {0}, not at {1}.': 'Uppladdningen står vid byte {0}, inte vid {1}.',
  'The file came in too many pieces.': 'Filen kom i för många bitar.',
  'Send larger ones.': 'Skicka större.',
  'Export the chat again and send it once more.': 'Exportera chatten igen och skicka den en gång till.',
  '{0} uploads are under way or wait for an answer already.':
    '{0} uppladdningar pågår redan eller väntar på svar.',
  'Answer or drop those on the page first.': 'Besvara eller ta bort dem på sidan först.',
  'There were too many uploads today.': 'Det har varit för många uppladdningar i dag.',
  'Go on tomorrow.': 'Fortsätt i morgon.',
  'The file is empty, or larger than {0} GiB or than was said.':
    'Filen är tom, eller större än {0} GiB eller än vad som angavs.',
  'Export the chat without media, or in parts.': 'Exportera chatten utan media, eller i delar.',
  'There is no such upload, or no longer.': 'Det finns ingen sådan uppladdning, eller inte längre.',
  'Send the file once more.': 'Skicka filen en gång till.',
  'The form is not of this page, or its session is over.':
    'Formuläret är inte från den här sidan, eller så är sessionen över.',
  'Open the page anew and try again.': 'Öppna sidan på nytt och försök igen.',
  'Whoever attests is no registered user.': 'Den som intygar är ingen registrerad användare.',
  'The months between two attestations are not a number from 0 to 12.':
    'Månaderna mellan två intyganden är inget tal från 0 till 12.',
  'Give such a number; 0 asks nobody to attest.': 'Ange ett sådant tal; med 0 behöver ingen intyga.',
  'There is no such state of consent, or no such means.':
    'Något sådant läge för samtycke, eller sådant sätt, finns inte.',
  'States are {0}; means are {1}.': 'Lägen är {0}; sätt är {1}.',
  'The date of the consent': 'Datumet för samtycket',
  'A text of the consent register has more than {0} characters.':
    'En text i samtyckesregistret har fler än {0} tecken.',
  '"{0}" is no month.': '"{0}" är ingen månad.',
  'Write it as 2026-10.': 'Skriv den som 2026-10.',
  '{0} has not attested in time that no business goes outside of what is captured.':
    '{0} har inte i tid intygat att inga affärer sker utanför insamlingen.',
  'Nothing has come from {0} since {1}; its longest usual pause is {2} h.':
    'Inget har kommit från {0} sedan {1}; dess längsta vanliga paus är {2} h.',
  'Of {0} 1 period was lost in the last day: nothing was captured in it.':
    'Av {0} gick 1 period förlorad det senaste dygnet: inget samlades in under den.',
  'Of {0} {1} periods were lost in the last day: nothing was captured in them.':
    'Av {0} gick {1} perioder förlorade det senaste dygnet: inget samlades in under dem.',
  'Of {0} 1 message could not be decrypted in the last day.':
    'Av {0} kunde 1 meddelande inte dekrypteras det senaste dygnet.',
  'Of {0} {1} messages could not be decrypted in the last day.':
    'Av {0} kunde {1} meddelanden inte dekrypteras det senaste dygnet.',
  'Of {0} 1 gap was found in the last day.': 'Av {0} hittades 1 lucka det senaste dygnet.',
  'Of {0} {1} gaps were found in the last day.': 'Av {0} hittades {1} luckor det senaste dygnet.',
  'There is no such capture scope.': 'Något sådant insamlingsomfång finns inte.',
  "Give a contact's number with country code, or a group's title or id.":
    'Ange en kontakts nummer med landsnummer, eller en grupps titel eller id.',
  'A text about a conversation has more than {0} characters.':
    'En text om en konversation har fler än {0} tecken.',
  'There is no such conversation on a list.': 'Någon sådan konversation står inte på någon lista.',
  'List the capture scope of the user for its ids.': 'Visa användarens insamlingsomfång för dess id:n.',
  'Events of {0} were left out this month because they did not tell a number or title and might have been private.':
    'Av {0} utelämnades händelser denna månad eftersom de varken angav nummer eller titel och kunde ha varit privata.',
  'A contact of WhatsApp is known by the number, not by the id that hides it.':
    'En WhatsApp-kontakt känns igen på numret, inte på det id som döljer det.',
  'Somebody else has changed this capture in the meantime.':
    'Någon annan har ändrat den här insamlingen under tiden.',
  'Look at it again, then repeat your change.': 'Titta på den igen och upprepa sedan din ändring.',
  'The capture was removed.': 'Insamlingen har tagits bort.',
  'Set up another one.': 'Ställ in en annan.',
};
