import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const directoriesNl: SentenceCatalogue = {
  'The file of people is not UTF-8 or UTF-16 text.':
    'Het bestand van personen is geen tekst in UTF-8 of UTF-16.',
  'Line {0} of the file of people: a quote (") is opened and never closed.':
    'Regel {0} van het bestand van personen: een aanhalingsteken (") wordt geopend en nooit gesloten.',
  'The file of people is empty.': 'Het bestand van personen is leeg.',
  'The file of people has {0} rows; {1} are the most.':
    'Het bestand van personen heeft {0} rijen; {1} is het meeste.',
  'Split it: each file may be a directory of its own.':
    'Splits het: elk bestand mag een eigen adreslijst zijn.',
  'Begin the file with the line {0}; the columns may stand in any order, and all but address may be left out.':
    'Begin het bestand met de regel {0}; de kolommen mogen in elke volgorde staan, en alle behalve address mogen ontbreken.',
  'Line {0} of the file of people: there is no column "{1}".':
    'Regel {0} van het bestand van personen: een kolom “{1}” bestaat niet.',
  'Line {0} of the file of people: the column "{1}" is there more than once.':
    'Regel {0} van het bestand van personen: de kolom “{1}” komt meer dan eens voor.',
  'Line {0} of the file of people: the column "address" is missing.':
    'Regel {0} van het bestand van personen: de kolom “address” ontbreekt.',
  'Line {0}: the row has more than {1} columns; it is left out.':
    'Regel {0}: meer dan {1} kolommen; de rij wordt weggelaten.',
  'Line {0}: the row has no address; it is left out.': 'Regel {0}: geen adres; de rij wordt weggelaten.',
  'Line {0}: the spreadsheet has destroyed the phone number {1}; it is left out.':
    'Regel {0}: het rekenblad heeft het telefoonnummer {1} vernield; het wordt weggelaten.',
  'Line {0}: "{1}" is neither yes nor no; the person counts as active.':
    'Regel {0}: “{1}” is noch yes noch no; de persoon geldt als actief.',
  'The server refers to {0} other places; they are not followed. Each may be a directory of its own.':
    'De server verwijst naar {0} andere plaatsen; die worden niet gevolgd. Elk mag een eigen adreslijst zijn.',
  'Below {0} no entry fits the filter {1}.': 'Onder {0} past geen vermelding bij het filter {1}.',
  'Correct base or filter, or let the account read there.':
    'Corrigeer base of filter, of laat het account daar lezen.',
  'The LDAP server gives more than {0} entries.': 'De LDAP-server geeft meer dan {0} vermeldingen.',
  'Narrow base or filter.': 'Maak base of filter nauwer.',
  'The LDAP server {0} is busy.': 'De LDAP-server {0} is bezet.',
  'It is read again later.': 'Er wordt later opnieuw gelezen.',
  'The LDAP server {0} does not accept the log-in.': 'De LDAP-server {0} aanvaardt de aanmelding niet.',
  'Correct bindDn and password.': 'Corrigeer bindDn en password.',
  'The LDAP server {0} does not let this account read.': 'De LDAP-server {0} laat dit account niet lezen.',
  'Give it the right to read people below {0}.': 'Geef het het recht om personen onder {0} te lezen.',
  'The LDAP server {0} has no entry {1}.': 'De LDAP-server {0} heeft geen vermelding {1}.',
  'Correct base; some servers also say so to an account that may not read it.':
    'Corrigeer base; sommige servers zeggen dit ook tegen een account dat daar niet mag lezen.',
  'The LDAP server {0} gives this account only the first entries.':
    'De LDAP-server {0} geeft dit account alleen de eerste vermeldingen.',
  'Raise its size limit for the account, as pages alone do not help here.':
    "Verhoog daar de groottelimiet voor het account; pagina's alleen helpen hier niet.",
  'The LDAP server {0} refuses with result code {1}.': 'De LDAP-server {0} weigert met resultaatcode {1}.',
  'Look the code up in RFC 4511, appendix A, or in the log of the server.':
    'Zoek de code op in RFC 4511, bijlage A, of in het logboek van de server.',
  'The LDAP server {0} cannot be reached.': 'De LDAP-server {0} is niet bereikbaar.',
  'Its certificate is not trusted: give the certificate of its authority as ca, and the name that the certificate has in url.':
    'Het certificaat wordt niet vertrouwd: geef het certificaat van de certificeringsinstantie als ca, en in url de naam die het certificaat heeft.',
  'Check url, the network and that the server speaks TLS there.':
    'Controleer url, het netwerk en of de server daar TLS spreekt.',
  '{0}: the entry has no {1}; it is left out.': '{0}: de vermelding heeft geen {1}; zij wordt weggelaten.',
  '{0}: {1} has more values than the server gives at once; the others are left out.':
    '{0}: {1} heeft meer waarden dan de server in één keer geeft; de overige worden weggelaten.',
  'The LDAP server broke the reading off.': 'De LDAP-server heeft het lezen afgebroken.',
  'Nothing is taken over; it is read again later.':
    'Er wordt niets overgenomen; er wordt later opnieuw gelezen.',
  'schema is none of: {0}.': 'schema is geen van: {0}.',
  'Choose one.': 'Kies er een.',
  'base is missing.': 'base ontbreekt.',
  'Name the entry below which people are, such as dc=corp,dc=example.':
    'Noem de vermelding waaronder de personen staan, zoals dc=corp,dc=example.',
  'url is no address of an LDAP server.': 'url is geen adres van een LDAP-server.',
  'Write it as ldaps://host or ldap://host, with a port where it is not the usual one.':
    'Schrijf het als ldaps://host of ldap://host, met poort waar die niet de gebruikelijke is.',
  'Passwords and people would go to {0} in the clear.':
    'Wachtwoorden en personen zouden onversleuteld naar {0} gaan.',
  'Use ldaps:// or leave StartTLS on; only a server on this machine may do without.':
    'Gebruik ldaps:// of laat StartTLS aan; alleen een server op deze machine mag zonder.',
  'ca is no certificate.': 'ca is geen certificaat.',
  'Paste it as PEM, with its BEGIN and END lines.': 'Plak het als PEM, met de regels BEGIN en END.',
  'Of bindDn and password only one is given.': 'Van bindDn en password is er maar één gegeven.',
  'Give both, or neither for a server that lets everybody read.':
    'Geef beide, of geen van beide voor een server die iedereen laat lezen.',
  'filter is not written as LDAP filters are (RFC 4515).':
    'filter is niet geschreven zoals LDAP-filters (RFC 4515).',
  'Write it such as (&(objectClass=person)(mail=*)).':
    'Schrijf het bijvoorbeeld als (&(objectClass=person)(mail=*)).',
  'In attributes, the line "{0}" cannot be read.': 'In attributes kan de regel “{0}” niet worden gelezen.',
  'Write lines such as phones = mobile, telephoneNumber. On the left stands, once each, one of: {0}.':
    'Schrijf regels zoals phones = mobile, telephoneNumber. Links staat, elk één keer, een van: {0}.',
  'In attributes, id and address need an attribute.':
    'In attributes hebben id en address een attribuut nodig.',
  'Name one, or leave the line out.': 'Noem er een, of laat de regel weg.',
  'Give the root of a service, such as https://graph.example, or leave it empty.':
    'Geef de wortel van een dienst, zoals https://graph.example, of laat het leeg.',
  'Give a certificate and its RSA private key in PEM form, one after the other, without a passphrase.':
    'Geef een certificaat en de persoonlijke RSA-sleutel als PEM, na elkaar, zonder wachtwoord.',
  'It is needed.': 'Die is nodig.',
  'The setting {0} of the directory is not as it has to be.':
    'De instelling {0} van de adreslijst is niet zoals zij moet zijn.',
  'Microsoft 365 does not answer.': 'Microsoft 365 antwoordt niet.',
  'It is read again later. If it stays so, check the cloud that is chosen, and that this machine reaches it.':
    'Er wordt later opnieuw gelezen. Blijft het zo, controleer dan de gekozen cloud en of deze machine die bereikt.',
  'Microsoft 365 does not let the application sign in ({0}).':
    'Microsoft 365 laat de toepassing zich niet aanmelden ({0}).',
  'Check tenant, client-id and the credential, and that it has not run out.':
    'Controleer tenant, client-id en het bewijs, en of dat niet is verlopen.',
  'Microsoft 365 does not let the application read users ({0}).':
    'Microsoft 365 laat de toepassing geen gebruikers lezen ({0}).',
  "Give it the application permission User.Read.All, and an administrator's consent.":
    'Geef die de toepassingsmachtiging User.Read.All en de toestemming van een beheerder.',
  'Microsoft 365 refused to give users ({0} {1}).':
    'Microsoft 365 heeft geweigerd gebruikers te geven ({0} {1}).',
  'If it stays so, report it with this code.': 'Blijft het zo, meld het dan met deze code.',
  'Microsoft 365 gives no user with an e-mail address.':
    'Microsoft 365 geeft geen gebruiker met een e-mailadres.',
  'Check the tenant, and that its users have mailboxes.':
    'Controleer de tenant en of de gebruikers postvakken hebben.',
};
