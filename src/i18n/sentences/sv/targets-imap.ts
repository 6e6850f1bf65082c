import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsImapSv: SentenceCatalogue = {
  'Deliveries go on by themselves. If it stays, ask whoever runs the mail server.':
    'Leveransen fortsätter av sig själv. Om det består, fråga den som driver e-postservern.',
  'The mail server {0} asks to slow down: {1}': 'E-postservern {0} ber om lägre takt: {1}',
  'The mail server {0} is not available: {1}': 'E-postservern {0} är inte tillgänglig: {1}',
  'The mail server {0} gives an answer that was not expected: {1}':
    'E-postservern {0} ger ett oväntat svar: {1}',
  "It is tried again. If it stays, look into the server's log.":
    'Det görs ett nytt försök. Om det består, se efter i serverns logg.',
  'The certificate of the mail server {0} is not trusted ({1}).':
    'Certifikatet för e-postservern {0} är inte betrott ({1}).',
  "Give the certificate of its authority in the settings of the target, or mend the server's certificate.":
    'Ange certifikatet för dess utfärdare i målets inställningar, eller rätta serverns certifikat.',
  'The mail server {0} does not begin TLS by STARTTLS, and nothing is said to it without.':
    'E-postservern {0} inleder inte TLS med STARTTLS, och utan sägs ingenting till den.',
  'Choose tls in the settings of the target, or switch STARTTLS on at the server.':
    'Välj tls i målets inställningar, eller slå på STARTTLS på servern.',
  'The mail server {0}, port {1}, cannot be reached, or the connection broke off ({2}).':
    'E-postservern {0}, port {1}, kan inte nås, eller så bröts anslutningen ({2}).',
  'Check host, port, security and the network between. Deliveries go on by themselves when it is back.':
    'Kontrollera värd, port, säkerhet och nätet däremellan. Leveranserna fortsätter av sig själv när den är tillbaka.',
  'The folder name {0} holds {1}, which this mail server puts between a folder and one in it.':
    'Mappnamnet {0} innehåller {1}, som denna e-postserver sätter mellan en mapp och en i den.',
  'Choose another folder name in the settings of the target.':
    'Välj ett annat mappnamn i målets inställningar.',
  'The mailbox {0} opens.': 'Postlådan {0} går att öppna.',
  'The folder {0} is there.': 'Mappen {0} finns.',
  'The mail is not found by its Message-ID, so after a crash it could be delivered twice.':
    'E-postmeddelandet hittas inte på sitt Message-ID och kan därför levereras två gånger efter en krasch.',
  'The mail is found by its Message-ID.': 'E-postmeddelandet hittas på sitt Message-ID.',
  'The server offers: {0}. A mail may have {1} bytes.':
    'Servern erbjuder: {0}. Ett e-postmeddelande får ha {1} byte.',
  'The server offers: {0}. It names no limit for the size of a mail.':
    'Servern erbjuder: {0}. Den anger ingen gräns för hur stort ett e-postmeddelande får vara.',
  'The mail is read back byte for byte.': 'E-postmeddelandet läses tillbaka byte för byte.',
  'The mail that is read back differs from the one that was delivered.':
    'E-postmeddelandet som läses tillbaka skiljer sig från det som levererades.',
  'The mailbox shows it with the date of the event.': 'Postlådan visar det med händelsens datum.',
  'The mailbox shows it with another date than that of the event.':
    'Postlådan visar det med ett annat datum än händelsens.',
  'The mail is removed again.': 'E-postmeddelandet är borttaget igen.',
  'The mail is still in the folder {0}. Remove it by hand.':
    'E-postmeddelandet ligger kvar i mappen {0}. Ta bort det för hand.',
  'The mailbox {0} has no room for the item.': 'Postlådan {0} har inte plats för objektet.',
  'Make room in it or raise its quota; the delivery is tried again by itself.':
    'Gör plats i den eller höj dess kvot; leveransen prövas igen av sig själv.',
  'The item is too large for the mailbox {0}, even without its attachments.':
    'Objektet är för stort för postlådan {0}, även utan sina bilagor.',
  'Raise the size limit of the target or of the mail server, then deliver again.':
    'Höj storleksgränsen för målet eller e-postservern och leverera sedan igen.',
  'Choose tls or starttls: without encryption, only a server on this machine is spoken to.':
    'Välj tls eller starttls: utan kryptering talas det bara med en server på den här datorn.',
  'Give certificates in PEM form, each from BEGIN CERTIFICATE to END CERTIFICATE.':
    'Ange certifikat i PEM-form, vart och ett från BEGIN CERTIFICATE till END CERTIFICATE.',
  'Write one line for each mailbox: its address, a colon, its password. Line {0} is not like that.':
    'Skriv en rad för varje postlåda: adress, kolon, lösenord. Rad {0} ser inte ut så.',
  'Give an address that begins with https://.': 'Ange en adress som börjar med https://.',
  'Give the e-mail address of a mailbox that exists and that the target may open.':
    'Ange e-postadressen till en postlåda som finns och som målet får öppna.',
  'Give the name of a folder; / stands between a folder and one in it.':
    'Ange namnet på en mapp; / står mellan en mapp och en i den.',
  'Give a whole number from 1 to {0}, or nothing.': 'Ange ett heltal från 1 till {0}, eller ingenting.',
  'The setting {0} of the IMAP target is missing.': 'Inställningen {0} för IMAP-målet saknas.',
  'Fill it in.': 'Fyll i den.',
  'The setting {0} of the IMAP target cannot be used.':
    'Inställningen {0} för IMAP-målet går inte att använda.',
  'The settings of the target have no password for the mailbox {0}.':
    'Målets inställningar har inget lösenord för postlådan {0}.',
  'Add a line for it, then deliver again.': 'Lägg till en rad för den och leverera sedan igen.',
  'The mail server {0} has no mailbox {1}, or the target may not open it.':
    'E-postservern {0} har ingen postlåda {1}, eller så får målet inte öppna den.',
  'Create the mailbox or permit the target to open it, then deliver again.':
    'Skapa postlådan eller låt målet öppna den och leverera sedan igen.',
  'The mail server {0} refuses the sign-in, also for {1}: {2}':
    'E-postservern {0} avvisar inloggningen, även för {1}: {2}',
  'Check the sign-in in the settings of the target, and that it may open the mailboxes of others.':
    'Kontrollera inloggningen i målets inställningar, och att den får öppna andras postlådor.',
  'The mail server {0} refuses the sign-in to {1}: {2}':
    'E-postservern {0} avvisar inloggningen till {1}: {2}',
  'Correct the line of this mailbox in the settings of the target.':
    'Rätta raden för denna postlåda i målets inställningar.',
  'The service that gives tokens for the mail server, {0}, cannot be reached.':
    'Tjänsten som ger token för e-postservern, {0}, kan inte nås.',
  'Check the address and the network between. Deliveries go on by themselves when it is back.':
    'Kontrollera adressen och nätet däremellan. Leveranserna fortsätter av sig själv när den är tillbaka.',
  'The service {0} gives no token for the mail server (HTTP {1}).':
    'Tjänsten {0} ger ingen token för e-postservern (HTTP {1}).',
  'Check client id, client secret and scope in the settings of the target.':
    'Kontrollera klient-id, klienthemlighet och omfattning i målets inställningar.',
};
