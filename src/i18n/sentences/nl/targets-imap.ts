import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsImapNl: SentenceCatalogue = {
  'Deliveries go on by themselves. If it stays, ask whoever runs the mail server.':
    'De bezorging gaat vanzelf verder. Blijft het zo, vraag het dan aan wie de mailserver beheert.',
  'The mail server {0} asks to slow down: {1}': 'De mailserver {0} vraagt om langzamer te gaan: {1}',
  'The mail server {0} is not available: {1}': 'De mailserver {0} is niet beschikbaar: {1}',
  'The mail server {0} gives an answer that was not expected: {1}':
    'De mailserver {0} geeft een onverwacht antwoord: {1}',
  "It is tried again. If it stays, look into the server's log.":
    'Het wordt opnieuw geprobeerd. Blijft het zo, kijk dan in het logboek van de server.',
  'The certificate of the mail server {0} is not trusted ({1}).':
    'Het certificaat van de mailserver {0} wordt niet vertrouwd ({1}).',
  "Give the certificate of its authority in the settings of the target, or mend the server's certificate.":
    'Geef in de instellingen van het doel het certificaat van de autoriteit op, of herstel het certificaat van de server.',
  'The mail server {0} does not begin TLS by STARTTLS, and nothing is said to it without.':
    'De mailserver {0} begint geen TLS met STARTTLS, en zonder wordt hem niets gezegd.',
  'Choose tls in the settings of the target, or switch STARTTLS on at the server.':
    'Kies tls in de instellingen van het doel, of zet STARTTLS aan op de server.',
  'The mail server {0}, port {1}, cannot be reached, or the connection broke off ({2}).':
    'De mailserver {0}, poort {1}, is niet bereikbaar, of de verbinding is verbroken ({2}).',
  'Check host, port, security and the network between. Deliveries go on by themselves when it is back.':
    'Controleer host, poort, beveiliging en het netwerk ertussen. De bezorging gaat vanzelf verder als hij er weer is.',
  'The folder name {0} holds {1}, which this mail server puts between a folder and one in it.':
    'De mapnaam {0} bevat {1}, waarmee deze mailserver een map scheidt van een map erin.',
  'Choose another folder name in the settings of the target.':
    'Kies een andere mapnaam in de instellingen van het doel.',
  'The mailbox {0} opens.': 'Het postvak {0} gaat open.',
  'The folder {0} is there.': 'De map {0} is aanwezig.',
  'The mail is not found by its Message-ID, so after a crash it could be delivered twice.':
    'De e-mail wordt niet gevonden op Message-ID en kan na een crash dus twee keer worden bezorgd.',
  'The mail is found by its Message-ID.': 'De e-mail wordt gevonden op Message-ID.',
  'The server offers: {0}. A mail may have {1} bytes.':
    'De server biedt: {0}. Een e-mail mag {1} bytes hebben.',
  'The server offers: {0}. It names no limit for the size of a mail.':
    'De server biedt: {0}. Hij noemt geen grens voor de grootte van een e-mail.',
  'The mail is read back byte for byte.': 'De e-mail wordt byte voor byte teruggelezen.',
  'The mail that is read back differs from the one that was delivered.':
    'De teruggelezen e-mail wijkt af van de bezorgde.',
  'The mailbox shows it with the date of the event.':
    'Het postvak toont hem met de datum van de gebeurtenis.',
  'The mailbox shows it with another date than that of the event.':
    'Het postvak toont hem met een andere datum dan die van de gebeurtenis.',
  'The mail is removed again.': 'De e-mail is weer verwijderd.',
  'The mail is still in the folder {0}. Remove it by hand.':
    'De e-mail staat nog in de map {0}. Verwijder hem met de hand.',
  'The mailbox {0} has no room for the item.': 'Het postvak {0} heeft geen ruimte voor het item.',
  'Make room in it or raise its quota; the delivery is tried again by itself.':
    'Maak er ruimte in of verhoog het quotum; de bezorging wordt vanzelf opnieuw geprobeerd.',
  'The item is too large for the mailbox {0}, even without its attachments.':
    'Het item is te groot voor het postvak {0}, ook zonder de bijlagen.',
  'Raise the size limit of the target or of the mail server, then deliver again.':
    'Verhoog de groottegrens van het doel of van de mailserver en bezorg dan opnieuw.',
  'Choose tls or starttls: without encryption, only a server on this machine is spoken to.':
    'Kies tls of starttls: zonder versleuteling wordt alleen met een server op deze machine gesproken.',
  'Give certificates in PEM form, each from BEGIN CERTIFICATE to END CERTIFICATE.':
    'Geef certificaten in PEM-vorm op, elk van BEGIN CERTIFICATE tot END CERTIFICATE.',
  'Write one line for each mailbox: its address, a colon, its password. Line {0} is not like that.':
    'Schrijf voor elk postvak een regel: adres, dubbele punt, wachtwoord. Regel {0} is niet zo.',
  'Give an address that begins with https://.': 'Geef een adres op dat met https:// begint.',
  'Give the e-mail address of a mailbox that exists and that the target may open.':
    'Geef het e-mailadres op van een postvak dat bestaat en dat het doel mag openen.',
  'Give the name of a folder; / stands between a folder and one in it.':
    'Geef de naam van een map op; / staat tussen een map en een map erin.',
  'Give a whole number from 1 to {0}, or nothing.': 'Geef een geheel getal van 1 tot {0} op, of niets.',
  'The setting {0} of the IMAP target is missing.': 'De instelling {0} van het IMAP-doel ontbreekt.',
  'Fill it in.': 'Vul die in.',
  'The setting {0} of the IMAP target cannot be used.':
    'De instelling {0} van het IMAP-doel is niet bruikbaar.',
  'The settings of the target have no password for the mailbox {0}.':
    'De instellingen van het doel hebben geen wachtwoord voor het postvak {0}.',
  'Add a line for it, then deliver again.': 'Voeg er een regel voor toe en bezorg dan opnieuw.',
  'The mail server {0} has no mailbox {1}, or the target may not open it.':
    'De mailserver {0} heeft geen postvak {1}, of het doel mag het niet openen.',
  'Create the mailbox or permit the target to open it, then deliver again.':
    'Maak het postvak aan of sta het doel toe het te openen en bezorg dan opnieuw.',
  'The mail server {0} refuses the sign-in, also for {1}: {2}':
    'De mailserver {0} weigert de aanmelding, ook voor {1}: {2}',
  'Check the sign-in in the settings of the target, and that it may open the mailboxes of others.':
    'Controleer de aanmelding in de instellingen van het doel, en dat die postvakken van anderen mag openen.',
  'The mail server {0} refuses the sign-in to {1}: {2}':
    'De mailserver {0} weigert de aanmelding bij {1}: {2}',
  'Correct the line of this mailbox in the settings of the target.':
    'Verbeter de regel van dit postvak in de instellingen van het doel.',
  'The service that gives tokens for the mail server, {0}, cannot be reached.':
    'De dienst die tokens voor de mailserver uitgeeft, {0}, is niet bereikbaar.',
  'Check the address and the network between. Deliveries go on by themselves when it is back.':
    'Controleer het adres en het netwerk ertussen. De bezorging gaat vanzelf verder als hij er weer is.',
  'The service {0} gives no token for the mail server (HTTP {1}).':
    'De dienst {0} geeft geen token voor de mailserver (HTTP {1}).',
  'Check client id, client secret and scope in the settings of the target.':
    'Controleer client-id, clientgeheim en bereik in de instellingen van het doel.',
};
