import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const httpDe: SentenceCatalogue = {
  'The request comes from a page that does not belong to the compliance center.':
    'Die Anfrage kommt von einer Seite, die nicht zum Compliance Center gehört.',
  'Open the compliance center itself and do it there.':
    'Öffnen Sie das Compliance Center selbst und tun Sie es dort.',
  'The request lacks the token of this session.': 'In der Anfrage fehlt das Token dieser Sitzung.',
  'Load the page anew and do it again.': 'Laden Sie die Seite neu und wiederholen Sie den Vorgang.',
  'The request is larger than the {0} that this address takes.':
    'Die Anfrage ist größer als die {0}, die diese Adresse annimmt.',
  'See that it is the right file; a smaller one is taken.':
    'Prüfen Sie, ob es die richtige Datei ist; eine kleinere wird angenommen.',
  'has a NUL character': 'enthält ein NUL-Zeichen',
  'The request is not as described: {0} {1}.': 'Die Anfrage entspricht nicht der Beschreibung: {0} {1}.',
  'Compare it with /api/v1/openapi.json.': 'Vergleichen Sie sie mit /api/v1/openapi.json.',
  'There is nothing at this address.': 'Unter dieser Adresse gibt es nichts.',
  'The port {0} may not be used by this user.': 'Dieser Benutzer darf den Port {0} nicht verwenden.',
  'The port {0} of the compliance center is already in use.':
    'Der Port {0} des Compliance Centers ist bereits belegt.',
  'Choose a port from 1024 up with --center-port, or give this user the right to use lower ones.':
    'Wählen Sie mit --center-port einen Port ab 1024, oder geben Sie diesem Benutzer das Recht auf niedrigere.',
  'Stop the other program, or choose another port with --center-port.':
    'Beenden Sie das andere Programm, oder wählen Sie mit --center-port einen anderen Port.',
  'The compliance center would be reachable at {0} without encryption.':
    'Das Compliance Center wäre unter {0} unverschlüsselt erreichbar.',
  'Put a proxy that speaks TLS in front of it and name its address with --behind-proxy, or stay on 127.0.0.1.':
    'Stellen Sie einen Proxy davor, der TLS spricht, und nennen Sie dessen Adresse mit --behind-proxy, oder bleiben Sie bei 127.0.0.1.',
  'The pages of the compliance center have not been built.':
    'Die Seiten des Compliance Centers sind nicht gebaut.',
  'Run script/bootstrap, or "npm run build --workspace web"; the API works without them.':
    'Führen Sie script/bootstrap oder „npm run build --workspace web“ aus; die API funktioniert auch ohne sie.',
  'The body of the request is too large.': 'Der Inhalt der Anfrage ist zu groß.',
  'Send less at once.': 'Senden Sie weniger auf einmal.',
  'The request is of another content type than this address takes.':
    'Die Anfrage hat einen anderen Inhaltstyp, als diese Adresse annimmt.',
  'Send application/json, and files as application/octet-stream.':
    'Senden Sie application/json und Dateien als application/octet-stream.',
  'The request cannot be read.': 'Die Anfrage lässt sich nicht lesen.',
  'Holdfast met a fault of its own.': 'In Holdfast ist ein Fehler aufgetreten.',
  'Try again; if it stays, look at the log for the line with this request and report it. Nothing archived is lost.':
    'Versuchen Sie es erneut; bleibt es dabei, suchen Sie im Protokoll des Servers die Zeile mit dieser Anfrage und melden Sie sie. Archiviertes ist nicht verloren.',
  'Sign in, then do it again.': 'Melden Sie sich an und wiederholen Sie den Vorgang.',
  'The change does not say which version it changes.': 'Die Änderung sagt nicht, welche Version sie ändert.',
  'Send the ETag of what you read as If-Match.':
    'Senden Sie das ETag dessen, was Sie gelesen haben, als If-Match.',
  'The Idempotency-Key is of another form.': 'Der Idempotency-Key hat eine andere Form.',
  'Send 8 to 200 letters, digits and . _ : -, for example a UUID.':
    'Senden Sie 8 bis 200 Buchstaben, Ziffern und die Zeichen . _ : -, zum Beispiel eine UUID.',
  'The port {0} is already in use.': 'Der Port {0} ist bereits belegt.',
  'Stop the other program, or choose another port with --metrics-port.':
    'Beenden Sie das andere Programm, oder wählen Sie mit --metrics-port einen anderen Port.',
  'There is no such product.': 'Dieses Produkt gibt es nicht.',
  'The request has no token, or one that is unknown or over.':
    'Die Anfrage hat kein Token oder eines, das unbekannt oder abgelaufen ist.',
  'Sign in: POST /site/v1/sessions': 'Melden Sie sich an: POST /site/v1/sessions',
  'This log-in may read the feed, not administer the site.':
    'Diese Anmeldung darf den Feed lesen, nicht die Erfassungsstelle verwalten.',
  'Use a log-in with the role administrator.': 'Verwenden Sie eine Anmeldung mit der Rolle administrator.',
  'is too large': 'ist zu groß',
  'is not a number from 1 to 1000': 'ist keine Zahl von 1 bis 1000',
  'The site would be reachable at {0} without encryption.':
    'Die Erfassungsstelle wäre unter {0} unverschlüsselt erreichbar.',
  'Give it a certificate, or name the trusted proxies in front of it with --behind-proxy.':
    'Geben Sie ihr ein Zertifikat, oder nennen Sie mit --behind-proxy die vertrauenswürdigen Proxys davor.',
  'Choose a port from 1024 up with {0}, or give this user the right to use lower ones.':
    'Wählen Sie mit {0} einen Port ab 1024, oder geben Sie diesem Benutzer das Recht auf niedrigere.',
  'Stop the other program, or choose another port with {0}.':
    'Beenden Sie das andere Programm, oder wählen Sie mit {0} einen anderen Port.',
  'Compare it with /site/v1/openapi.json.': 'Vergleichen Sie sie mit /site/v1/openapi.json.',
  'The site failed.': 'In der Erfassungsstelle ist ein Fehler aufgetreten.',
  'Look at its log for the line with this request.':
    'Suchen Sie in ihrem Protokoll die Zeile mit dieser Anfrage.',
  'Please report this.': 'Bitte melden Sie das.',
  'This page was not begun in this browser.': 'Diese Seite wurde nicht in diesem Browser begonnen.',
  'Open your link in this browser and press the button first.':
    'Öffnen Sie zuerst Ihren Link in diesem Browser und drücken Sie die Schaltfläche.',
  'The request comes from another site.': 'Die Anfrage kommt von einer anderen Website.',
  'Use the page itself.': 'Verwenden Sie die Seite selbst.',
  'The form that was sent is damaged, or was cut off.':
    'Das gesendete Formular ist beschädigt oder wurde abgeschnitten.',
  'Send it once more.': 'Senden Sie es noch einmal.',
  'The file was cut off on its way.': 'Die Datei wurde unterwegs abgeschnitten.',
  'The request does not speak version {0} of the tus protocol.':
    'Die Anfrage verwendet nicht Version {0} des Protokolls tus.',
  'Send the header Tus-Resumable: {0}.': 'Senden Sie den Kopf Tus-Resumable: {0}.',
  'The header Upload-Length or Upload-Offset is missing, or is no number of bytes.':
    'Der Kopf Upload-Length oder Upload-Offset fehlt oder ist keine Anzahl von Bytes.',
  'Say it in whole bytes.': 'Geben Sie sie in ganzen Bytes an.',
  'The policy has not been confirmed yet.': 'Die Richtlinie ist noch nicht bestätigt.',
  'Open your page and confirm it first.': 'Öffnen Sie Ihre Seite und bestätigen Sie sie zuerst.',
  'No file came with the form.': 'Mit dem Formular kam keine Datei.',
  'Choose the exported chat, then send it.': 'Wählen Sie den exportierten Chat, dann senden Sie ihn.',
  'This link is for another page.': 'Dieser Link ist für eine andere Seite.',
  'Use the link that was made for sending chats.':
    'Verwenden Sie den Link, der zum Senden von Chats erstellt wurde.',
};
