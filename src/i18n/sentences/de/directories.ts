import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const directoriesDe: SentenceCatalogue = {
  'The file of people is not UTF-8 or UTF-16 text.':
    'Die Datei der Personen ist kein Text in UTF-8 oder UTF-16.',
  'Line {0} of the file of people: a quote (") is opened and never closed.':
    'Zeile {0} der Datei der Personen: ein Anführungszeichen (") wird geöffnet und nie geschlossen.',
  'The file of people is empty.': 'Die Datei der Personen ist leer.',
  'The file of people has {0} rows; {1} are the most.':
    'Die Datei der Personen hat {0} Zeilen; höchstens {1} sind möglich.',
  'Split it: each file may be a directory of its own.':
    'Teilen Sie sie: jede Datei kann ein eigenes Verzeichnis sein.',
  'Begin the file with the line {0}; the columns may stand in any order, and all but address may be left out.':
    'Beginnen Sie die Datei mit der Zeile {0}; die Spalten dürfen in jeder Reihenfolge stehen, und alle außer address dürfen fehlen.',
  'Line {0} of the file of people: there is no column "{1}".':
    'Zeile {0} der Datei der Personen: eine Spalte „{1}“ gibt es nicht.',
  'Line {0} of the file of people: the column "{1}" is there more than once.':
    'Zeile {0} der Datei der Personen: die Spalte „{1}“ kommt mehrmals vor.',
  'Line {0} of the file of people: the column "address" is missing.':
    'Zeile {0} der Datei der Personen: die Spalte „address“ fehlt.',
  'Line {0}: the row has more than {1} columns; it is left out.':
    'Zeile {0}: mehr als {1} Spalten; sie wird weggelassen.',
  'Line {0}: the row has no address; it is left out.': 'Zeile {0}: keine Adresse; sie wird weggelassen.',
  'Line {0}: the spreadsheet has destroyed the phone number {1}; it is left out.':
    'Zeile {0}: die Tabellenkalkulation hat die Telefonnummer {1} zerstört; sie wird weggelassen.',
  'Line {0}: "{1}" is neither yes nor no; the person counts as active.':
    'Zeile {0}: „{1}“ ist weder yes noch no; die Person gilt als aktiv.',
  'The server refers to {0} other places; they are not followed. Each may be a directory of its own.':
    'Der Server verweist auf {0} andere Stellen; ihnen wird nicht gefolgt. Jede kann ein eigenes Verzeichnis sein.',
  'Below {0} no entry fits the filter {1}.': 'Unter {0} passt kein Eintrag zum Filter {1}.',
  'Correct base or filter, or let the account read there.':
    'Berichtigen Sie base oder filter, oder lassen Sie das Konto dort lesen.',
  'The LDAP server gives more than {0} entries.': 'Der LDAP-Server gibt mehr als {0} Einträge.',
  'Narrow base or filter.': 'Engen Sie base oder filter ein.',
  'The LDAP server {0} is busy.': 'Der LDAP-Server {0} ist ausgelastet.',
  'It is read again later.': 'Es wird später erneut gelesen.',
  'The LDAP server {0} does not accept the log-in.': 'Der LDAP-Server {0} nimmt die Anmeldung nicht an.',
  'Correct bindDn and password.': 'Berichtigen Sie bindDn und password.',
  'The LDAP server {0} does not let this account read.':
    'Der LDAP-Server {0} lässt dieses Konto nicht lesen.',
  'Give it the right to read people below {0}.': 'Geben Sie ihm das Recht, Personen unter {0} zu lesen.',
  'The LDAP server {0} has no entry {1}.': 'Der LDAP-Server {0} hat keinen Eintrag {1}.',
  'Correct base; some servers also say so to an account that may not read it.':
    'Berichtigen Sie base; manche Server sagen das auch einem Konto, das dort nicht lesen darf.',
  'The LDAP server {0} gives this account only the first entries.':
    'Der LDAP-Server {0} gibt diesem Konto nur die ersten Einträge.',
  'Raise its size limit for the account, as pages alone do not help here.':
    'Erhöhen Sie dort die Größengrenze für das Konto; Seiten allein helfen hier nicht.',
  'The LDAP server {0} refuses with result code {1}.':
    'Der LDAP-Server {0} lehnt mit dem Ergebniscode {1} ab.',
  'Look the code up in RFC 4511, appendix A, or in the log of the server.':
    'Schlagen Sie den Code in RFC 4511, Anhang A, oder im Protokoll des Servers nach.',
  'The LDAP server {0} cannot be reached.': 'Der LDAP-Server {0} ist nicht erreichbar.',
  'Its certificate is not trusted: give the certificate of its authority as ca, and the name that the certificate has in url.':
    'Seinem Zertifikat wird nicht vertraut: geben Sie das Zertifikat seiner Zertifizierungsstelle als ca an, und in url den Namen, den das Zertifikat hat.',
  'Check url, the network and that the server speaks TLS there.':
    'Prüfen Sie url, das Netz, und dass der Server dort TLS spricht.',
  '{0}: the entry has no {1}; it is left out.': '{0}: der Eintrag hat kein {1}; er wird weggelassen.',
  '{0}: {1} has more values than the server gives at once; the others are left out.':
    '{0}: {1} hat mehr Werte, als der Server auf einmal gibt; die übrigen werden weggelassen.',
  'The LDAP server broke the reading off.': 'Der LDAP-Server hat das Lesen abgebrochen.',
  'Nothing is taken over; it is read again later.': 'Nichts wird übernommen; es wird später erneut gelesen.',
  'schema is none of: {0}.': 'schema ist nichts von: {0}.',
  'Choose one.': 'Wählen Sie eines.',
  'base is missing.': 'base fehlt.',
  'Name the entry below which people are, such as dc=corp,dc=example.':
    'Nennen Sie den Eintrag, unter dem die Personen stehen, etwa dc=corp,dc=example.',
  'url is no address of an LDAP server.': 'url ist keine Adresse eines LDAP-Servers.',
  'Write it as ldaps://host or ldap://host, with a port where it is not the usual one.':
    'Schreiben Sie sie als ldaps://host oder ldap://host, mit Port, wo er nicht der übliche ist.',
  'Passwords and people would go to {0} in the clear.':
    'Kennwörter und Personen gingen unverschlüsselt an {0}.',
  'Use ldaps:// or leave StartTLS on; only a server on this machine may do without.':
    'Verwenden Sie ldaps:// oder lassen Sie StartTLS an; nur ein Server auf dieser Maschine darf ohne auskommen.',
  'ca is no certificate.': 'ca ist kein Zertifikat.',
  'Paste it as PEM, with its BEGIN and END lines.': 'Fügen Sie es als PEM ein, mit den Zeilen BEGIN und END.',
  'Of bindDn and password only one is given.': 'Von bindDn und password ist nur eines angegeben.',
  'Give both, or neither for a server that lets everybody read.':
    'Geben Sie beide an, oder keines bei einem Server, der alle lesen lässt.',
  'filter is not written as LDAP filters are (RFC 4515).':
    'filter ist nicht so geschrieben wie LDAP-Filter (RFC 4515).',
  'Write it such as (&(objectClass=person)(mail=*)).':
    'Schreiben Sie ihn etwa als (&(objectClass=person)(mail=*)).',
  'In attributes, the line "{0}" cannot be read.': 'In attributes kann die Zeile „{0}“ nicht gelesen werden.',
  'Write lines such as phones = mobile, telephoneNumber. On the left stands, once each, one of: {0}.':
    'Schreiben Sie Zeilen wie phones = mobile, telephoneNumber. Links steht, je einmal, eines von: {0}.',
  'In attributes, id and address need an attribute.': 'In attributes brauchen id und address ein Attribut.',
  'Name one, or leave the line out.': 'Nennen Sie eines, oder lassen Sie die Zeile weg.',
  'Give the root of a service, such as https://graph.example, or leave it empty.':
    'Geben Sie die Wurzel eines Dienstes an, etwa https://graph.example, oder lassen Sie es leer.',
  'Give a certificate and its RSA private key in PEM form, one after the other, without a passphrase.':
    'Geben Sie ein Zertifikat und seinen privaten RSA-Schlüssel als PEM an, nacheinander, ohne Kennwort.',
  'It is needed.': 'Sie wird gebraucht.',
  'The setting {0} of the directory is not as it has to be.':
    'Die Einstellung {0} des Verzeichnisses ist nicht, wie sie sein muss.',
  'Microsoft 365 does not answer.': 'Microsoft 365 antwortet nicht.',
  'It is read again later. If it stays so, check the cloud that is chosen, and that this machine reaches it.':
    'Es wird später erneut gelesen. Bleibt es so, prüfen Sie die gewählte Cloud, und dass diese Maschine sie erreicht.',
  'Microsoft 365 does not let the application sign in ({0}).':
    'Microsoft 365 lässt die Anwendung sich nicht anmelden ({0}).',
  'Check tenant, client-id and the credential, and that it has not run out.':
    'Prüfen Sie tenant, client-id und den Nachweis, und dass er nicht abgelaufen ist.',
  'Microsoft 365 does not let the application read users ({0}).':
    'Microsoft 365 lässt die Anwendung keine Benutzer lesen ({0}).',
  "Give it the application permission User.Read.All, and an administrator's consent.":
    'Geben Sie ihr die Anwendungsberechtigung User.Read.All und die Zustimmung eines Administrators.',
  'Microsoft 365 refused to give users ({0} {1}).':
    'Microsoft 365 hat es abgelehnt, Benutzer zu geben ({0} {1}).',
  'If it stays so, report it with this code.': 'Bleibt es so, melden Sie es mit diesem Code.',
  'Microsoft 365 gives no user with an e-mail address.':
    'Microsoft 365 gibt keinen Benutzer mit E-Mail-Adresse.',
  'Check the tenant, and that its users have mailboxes.':
    'Prüfen Sie den Mandanten, und dass seine Benutzer Postfächer haben.',
};
