import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const directoriesSv: SentenceCatalogue = {
  'The file of people is not UTF-8 or UTF-16 text.': 'Filen med personer är inte text i UTF-8 eller UTF-16.',
  'Line {0} of the file of people: a quote (") is opened and never closed.':
    'Rad {0} i filen med personer: ett citattecken (") öppnas och stängs aldrig.',
  'The file of people is empty.': 'Filen med personer är tom.',
  'The file of people has {0} rows; {1} are the most.': 'Filen med personer har {0} rader; högst {1} går.',
  'Split it: each file may be a directory of its own.': 'Dela den: varje fil får vara en egen katalog.',
  'Begin the file with the line {0}; the columns may stand in any order, and all but address may be left out.':
    'Börja filen med raden {0}; kolumnerna får stå i valfri ordning, och alla utom address får saknas.',
  'Line {0} of the file of people: there is no column "{1}".':
    'Rad {0} i filen med personer: någon kolumn ”{1}” finns inte.',
  'Line {0} of the file of people: the column "{1}" is there more than once.':
    'Rad {0} i filen med personer: kolumnen ”{1}” finns mer än en gång.',
  'Line {0} of the file of people: the column "address" is missing.':
    'Rad {0} i filen med personer: kolumnen ”address” saknas.',
  'Line {0}: the row has more than {1} columns; it is left out.':
    'Rad {0}: fler än {1} kolumner; raden utelämnas.',
  'Line {0}: the row has no address; it is left out.': 'Rad {0}: ingen adress; raden utelämnas.',
  'Line {0}: the spreadsheet has destroyed the phone number {1}; it is left out.':
    'Rad {0}: kalkylbladet har förstört telefonnumret {1}; det utelämnas.',
  'Line {0}: "{1}" is neither yes nor no; the person counts as active.':
    'Rad {0}: ”{1}” är varken yes eller no; personen räknas som aktiv.',
  'The server refers to {0} other places; they are not followed. Each may be a directory of its own.':
    'Servern hänvisar till {0} andra platser; de följs inte. Var och en får vara en egen katalog.',
  'Below {0} no entry fits the filter {1}.': 'Under {0} passar ingen post filtret {1}.',
  'Correct base or filter, or let the account read there.':
    'Rätta base eller filter, eller låt kontot läsa där.',
  'The LDAP server gives more than {0} entries.': 'LDAP-servern ger fler än {0} poster.',
  'Narrow base or filter.': 'Snäva in base eller filter.',
  'The LDAP server {0} is busy.': 'LDAP-servern {0} är upptagen.',
  'It is read again later.': 'Den läses igen senare.',
  'The LDAP server {0} does not accept the log-in.': 'LDAP-servern {0} godtar inte inloggningen.',
  'Correct bindDn and password.': 'Rätta bindDn och password.',
  'The LDAP server {0} does not let this account read.': 'LDAP-servern {0} låter inte det här kontot läsa.',
  'Give it the right to read people below {0}.': 'Ge det rätt att läsa personer under {0}.',
  'The LDAP server {0} has no entry {1}.': 'LDAP-servern {0} har ingen post {1}.',
  'Correct base; some servers also say so to an account that may not read it.':
    'Rätta base; vissa servrar säger så även till ett konto som inte får läsa där.',
  'The LDAP server {0} gives this account only the first entries.':
    'LDAP-servern {0} ger det här kontot bara de första posterna.',
  'Raise its size limit for the account, as pages alone do not help here.':
    'Höj storleksgränsen för kontot; sidor ensamma hjälper inte här.',
  'The LDAP server {0} refuses with result code {1}.': 'LDAP-servern {0} avvisar med resultatkod {1}.',
  'Look the code up in RFC 4511, appendix A, or in the log of the server.':
    'Slå upp koden i RFC 4511, bilaga A, eller i serverns logg.',
  'The LDAP server {0} cannot be reached.': 'LDAP-servern {0} kan inte nås.',
  'Its certificate is not trusted: give the certificate of its authority as ca, and the name that the certificate has in url.':
    'Dess certifikat är inte betrott: ange utfärdarens certifikat som ca, och i url det namn som certifikatet har.',
  'Check url, the network and that the server speaks TLS there.':
    'Kontrollera url, nätverket och att servern talar TLS där.',
  '{0}: the entry has no {1}; it is left out.': '{0}: posten har inget {1}; den utelämnas.',
  '{0}: {1} has more values than the server gives at once; the others are left out.':
    '{0}: {1} har fler värden än servern ger på en gång; de övriga utelämnas.',
  'The LDAP server broke the reading off.': 'LDAP-servern avbröt läsningen.',
  'Nothing is taken over; it is read again later.': 'Inget tas över; den läses igen senare.',
  'schema is none of: {0}.': 'schema är inget av: {0}.',
  'Choose one.': 'Välj ett.',
  'base is missing.': 'base saknas.',
  'Name the entry below which people are, such as dc=corp,dc=example.':
    'Ange posten under vilken personerna finns, till exempel dc=corp,dc=example.',
  'url is no address of an LDAP server.': 'url är ingen adress till en LDAP-server.',
  'Write it as ldaps://host or ldap://host, with a port where it is not the usual one.':
    'Skriv den som ldaps://host eller ldap://host, med port där den inte är den vanliga.',
  'Passwords and people would go to {0} in the clear.':
    'Lösenord och personer skulle gå okrypterade till {0}.',
  'Use ldaps:// or leave StartTLS on; only a server on this machine may do without.':
    'Använd ldaps:// eller låt StartTLS vara på; bara en server på den här maskinen får vara utan.',
  'ca is no certificate.': 'ca är inget certifikat.',
  'Paste it as PEM, with its BEGIN and END lines.': 'Klistra in det som PEM, med raderna BEGIN och END.',
  'Of bindDn and password only one is given.': 'Av bindDn och password är bara det ena angivet.',
  'Give both, or neither for a server that lets everybody read.':
    'Ange båda, eller inget för en server som låter alla läsa.',
  'filter is not written as LDAP filters are (RFC 4515).':
    'filter är inte skrivet som LDAP-filter (RFC 4515).',
  'Write it such as (&(objectClass=person)(mail=*)).':
    'Skriv det till exempel som (&(objectClass=person)(mail=*)).',
  'In attributes, the line "{0}" cannot be read.': 'I attributes kan raden ”{0}” inte läsas.',
  'Write lines such as phones = mobile, telephoneNumber. On the left stands, once each, one of: {0}.':
    'Skriv rader som phones = mobile, telephoneNumber. Till vänster står, en gång var, ett av: {0}.',
  'In attributes, id and address need an attribute.': 'I attributes behöver id och address ett attribut.',
  'Name one, or leave the line out.': 'Ange ett, eller utelämna raden.',
  'Give the root of a service, such as https://graph.example, or leave it empty.':
    'Ange en tjänsts rot, till exempel https://graph.example, eller lämna det tomt.',
  'Give a certificate and its RSA private key in PEM form, one after the other, without a passphrase.':
    'Ange ett certifikat och dess privata RSA-nyckel som PEM, efter varandra, utan lösenord.',
  'It is needed.': 'Den behövs.',
  'The setting {0} of the directory is not as it has to be.':
    'Katalogens inställning {0} är inte som den måste vara.',
  'Microsoft 365 does not answer.': 'Microsoft 365 svarar inte.',
  'It is read again later. If it stays so, check the cloud that is chosen, and that this machine reaches it.':
    'Den läses igen senare. Om det förblir så, kontrollera det valda molnet och att maskinen når det.',
  'Microsoft 365 does not let the application sign in ({0}).':
    'Microsoft 365 låter inte programmet logga in ({0}).',
  'Check tenant, client-id and the credential, and that it has not run out.':
    'Kontrollera tenant, client-id och beviset, och att det inte har gått ut.',
  'Microsoft 365 does not let the application read users ({0}).':
    'Microsoft 365 låter inte programmet läsa användare ({0}).',
  "Give it the application permission User.Read.All, and an administrator's consent.":
    'Ge det programbehörigheten User.Read.All och en administratörs medgivande.',
  'Microsoft 365 refused to give users ({0} {1}).': 'Microsoft 365 vägrade ge användare ({0} {1}).',
  'If it stays so, report it with this code.': 'Om det förblir så, rapportera det med den här koden.',
  'Microsoft 365 gives no user with an e-mail address.':
    'Microsoft 365 ger ingen användare med e-postadress.',
  'Check the tenant, and that its users have mailboxes.':
    'Kontrollera klientorganisationen och att användarna har postlådor.',
};
