import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsImapDe: SentenceCatalogue = {
  'Deliveries go on by themselves. If it stays, ask whoever runs the mail server.':
    'Die Zustellung geht von selbst weiter. Bleibt es dabei, fragen Sie, wer den Mailserver betreibt.',
  'The mail server {0} asks to slow down: {1}': 'Der Mailserver {0} bittet um langsameres Senden: {1}',
  'The mail server {0} is not available: {1}': 'Der Mailserver {0} ist nicht verfügbar: {1}',
  'The mail server {0} gives an answer that was not expected: {1}':
    'Der Mailserver {0} gibt eine unerwartete Antwort: {1}',
  "It is tried again. If it stays, look into the server's log.":
    'Es wird erneut versucht. Bleibt es dabei, sehen Sie im Protokoll des Servers nach.',
  'The certificate of the mail server {0} is not trusted ({1}).':
    'Dem Zertifikat des Mailservers {0} wird nicht vertraut ({1}).',
  "Give the certificate of its authority in the settings of the target, or mend the server's certificate.":
    'Geben Sie in den Einstellungen des Ziels das Zertifikat seiner Zertifizierungsstelle an, oder berichtigen Sie das Zertifikat des Servers.',
  'The mail server {0} does not begin TLS by STARTTLS, and nothing is said to it without.':
    'Der Mailserver {0} beginnt mit STARTTLS kein TLS, und ohne wird ihm nichts gesagt.',
  'Choose tls in the settings of the target, or switch STARTTLS on at the server.':
    'Wählen Sie in den Einstellungen des Ziels tls, oder schalten Sie am Server STARTTLS ein.',
  'The mail server {0}, port {1}, cannot be reached, or the connection broke off ({2}).':
    'Der Mailserver {0}, Port {1}, ist nicht erreichbar, oder die Verbindung ist abgebrochen ({2}).',
  'Check host, port, security and the network between. Deliveries go on by themselves when it is back.':
    'Prüfen Sie Host, Port, Verschlüsselung und das Netz dazwischen. Die Zustellung geht von selbst weiter, sobald er wieder da ist.',
  'The folder name {0} holds {1}, which this mail server puts between a folder and one in it.':
    'Der Ordnername {0} enthält {1}, womit dieser Mailserver einen Ordner von einem darin trennt.',
  'Choose another folder name in the settings of the target.':
    'Wählen Sie in den Einstellungen des Ziels einen anderen Ordnernamen.',
  'The mailbox {0} opens.': 'Das Postfach {0} lässt sich öffnen.',
  'The folder {0} is there.': 'Der Ordner {0} ist vorhanden.',
  'The mail is not found by its Message-ID, so after a crash it could be delivered twice.':
    'Die E-Mail wird an ihrer Message-ID nicht gefunden; nach einem Absturz könnte sie zweimal zugestellt werden.',
  'The mail is found by its Message-ID.': 'Die E-Mail wird an ihrer Message-ID gefunden.',
  'The server offers: {0}. A mail may have {1} bytes.':
    'Der Server bietet: {0}. Eine E-Mail darf {1} Bytes haben.',
  'The server offers: {0}. It names no limit for the size of a mail.':
    'Der Server bietet: {0}. Er nennt keine Grenze für die Größe einer E-Mail.',
  'The mail is read back byte for byte.': 'Die E-Mail wird Byte für Byte zurückgelesen.',
  'The mail that is read back differs from the one that was delivered.':
    'Die zurückgelesene E-Mail weicht von der zugestellten ab.',
  'The mailbox shows it with the date of the event.': 'Das Postfach zeigt sie mit dem Datum des Ereignisses.',
  'The mailbox shows it with another date than that of the event.':
    'Das Postfach zeigt sie mit einem anderen Datum als dem des Ereignisses.',
  'The mail is removed again.': 'Die E-Mail ist wieder entfernt.',
  'The mail is still in the folder {0}. Remove it by hand.':
    'Die E-Mail ist noch im Ordner {0}. Entfernen Sie sie von Hand.',
  'The mailbox {0} has no room for the item.': 'Das Postfach {0} hat keinen Platz für das Element.',
  'Make room in it or raise its quota; the delivery is tried again by itself.':
    'Schaffen Sie darin Platz oder erhöhen Sie sein Kontingent; die Zustellung wird von selbst erneut versucht.',
  'The item is too large for the mailbox {0}, even without its attachments.':
    'Das Element ist für das Postfach {0} zu groß, auch ohne seine Anhänge.',
  'Raise the size limit of the target or of the mail server, then deliver again.':
    'Erhöhen Sie die Größengrenze des Ziels oder des Mailservers, und stellen Sie dann erneut zu.',
  'Choose tls or starttls: without encryption, only a server on this machine is spoken to.':
    'Wählen Sie tls oder starttls: Unverschlüsselt wird nur mit einem Server auf diesem Rechner gesprochen.',
  'Give certificates in PEM form, each from BEGIN CERTIFICATE to END CERTIFICATE.':
    'Geben Sie Zertifikate in PEM-Form an, jedes von BEGIN CERTIFICATE bis END CERTIFICATE.',
  'Write one line for each mailbox: its address, a colon, its password. Line {0} is not like that.':
    'Schreiben Sie für jedes Postfach eine Zeile: Adresse, Doppelpunkt, Passwort. Zeile {0} ist nicht so.',
  'Give an address that begins with https://.': 'Geben Sie eine Adresse an, die mit https:// beginnt.',
  'Give the e-mail address of a mailbox that exists and that the target may open.':
    'Geben Sie die E-Mail-Adresse eines Postfachs an, das es gibt und das das Ziel öffnen darf.',
  'Give the name of a folder; / stands between a folder and one in it.':
    'Geben Sie den Namen eines Ordners an; / steht zwischen einem Ordner und einem darin.',
  'Give a whole number from 1 to {0}, or nothing.':
    'Geben Sie eine ganze Zahl von 1 bis {0} an, oder nichts.',
  'The setting {0} of the IMAP target is missing.': 'Die Einstellung {0} des IMAP-Ziels fehlt.',
  'Fill it in.': 'Füllen Sie sie aus.',
  'The setting {0} of the IMAP target cannot be used.':
    'Die Einstellung {0} des IMAP-Ziels ist nicht brauchbar.',
  'The settings of the target have no password for the mailbox {0}.':
    'Die Einstellungen des Ziels haben kein Passwort für das Postfach {0}.',
  'Add a line for it, then deliver again.':
    'Fügen Sie eine Zeile dafür hinzu, und stellen Sie dann erneut zu.',
  'The mail server {0} has no mailbox {1}, or the target may not open it.':
    'Der Mailserver {0} hat kein Postfach {1}, oder das Ziel darf es nicht öffnen.',
  'Create the mailbox or permit the target to open it, then deliver again.':
    'Legen Sie das Postfach an oder erlauben Sie dem Ziel, es zu öffnen, und stellen Sie dann erneut zu.',
  'The mail server {0} refuses the sign-in, also for {1}: {2}':
    'Der Mailserver {0} lehnt die Anmeldung ab, auch für {1}: {2}',
  'Check the sign-in in the settings of the target, and that it may open the mailboxes of others.':
    'Prüfen Sie die Anmeldung in den Einstellungen des Ziels, und dass sie die Postfächer anderer öffnen darf.',
  'The mail server {0} refuses the sign-in to {1}: {2}':
    'Der Mailserver {0} lehnt die Anmeldung bei {1} ab: {2}',
  'Correct the line of this mailbox in the settings of the target.':
    'Berichtigen Sie die Zeile dieses Postfachs in den Einstellungen des Ziels.',
  'The service that gives tokens for the mail server, {0}, cannot be reached.':
    'Der Dienst, der Token für den Mailserver ausgibt, {0}, ist nicht erreichbar.',
  'Check the address and the network between. Deliveries go on by themselves when it is back.':
    'Prüfen Sie die Adresse und das Netz dazwischen. Die Zustellung geht von selbst weiter, sobald er wieder da ist.',
  'The service {0} gives no token for the mail server (HTTP {1}).':
    'Der Dienst {0} gibt kein Token für den Mailserver aus (HTTP {1}).',
  'Check client id, client secret and scope in the settings of the target.':
    'Prüfen Sie Client-ID, Client-Geheimnis und Geltungsbereich in den Einstellungen des Ziels.',
};
