import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const httpNl: SentenceCatalogue = {
  'The request comes from a page that does not belong to the compliance center.':
    'De aanvraag komt van een pagina die niet bij het compliancecentrum hoort.',
  'Open the compliance center itself and do it there.': 'Open het compliancecentrum zelf en doe het daar.',
  'The request lacks the token of this session.': 'In de aanvraag ontbreekt het token van deze sessie.',
  'Load the page anew and do it again.': 'Laad de pagina opnieuw en doe het nog een keer.',
  'The request is larger than the {0} that this address takes.':
    'De aanvraag is groter dan de {0} die dit adres aanneemt.',
  'See that it is the right file; a smaller one is taken.':
    'Controleer of het het juiste bestand is; een kleiner bestand wordt aangenomen.',
  'has a NUL character': 'bevat een NUL-teken',
  'The request is not as described: {0} {1}.': 'De aanvraag is niet zoals beschreven: {0} {1}.',
  'Compare it with /api/v1/openapi.json.': 'Vergelijk de aanvraag met /api/v1/openapi.json.',
  'There is nothing at this address.': 'Er is niets op dit adres.',
  'The port {0} may not be used by this user.': 'Deze gebruiker mag de poort {0} niet gebruiken.',
  'The port {0} of the compliance center is already in use.':
    'De poort {0} van het compliancecentrum is al in gebruik.',
  'Choose a port from 1024 up with --center-port, or give this user the right to use lower ones.':
    'Kies met --center-port een poort vanaf 1024, of geef deze gebruiker het recht om lagere te gebruiken.',
  'Stop the other program, or choose another port with --center-port.':
    'Stop het andere programma, of kies een andere poort met --center-port.',
  'The compliance center would be reachable at {0} without encryption.':
    'Het compliancecentrum zou op {0} zonder versleuteling bereikbaar zijn.',
  'Put a proxy that speaks TLS in front of it and name its address with --behind-proxy, or stay on 127.0.0.1.':
    'Plaats er een proxy voor die TLS spreekt en noem het adres daarvan met --behind-proxy, of blijf op 127.0.0.1.',
  'The pages of the compliance center have not been built.':
    'De pagina’s van het compliancecentrum zijn niet gebouwd.',
  'Run script/bootstrap, or "npm run build --workspace web"; the API works without them.':
    'Voer script/bootstrap uit, of "npm run build --workspace web"; de API werkt ook zonder.',
  'The body of the request is too large.': 'De inhoud van de aanvraag is te groot.',
  'Send less at once.': 'Stuur minder in één keer.',
  'The request is of another content type than this address takes.':
    'De aanvraag heeft een ander inhoudstype dan dit adres aanneemt.',
  'Send application/json, and files as application/octet-stream.':
    'Stuur application/json, en bestanden als application/octet-stream.',
  'The request cannot be read.': 'De aanvraag kan niet worden gelezen.',
  'Holdfast met a fault of its own.': 'Er is een fout in Holdfast zelf opgetreden.',
  'Try again; if it stays, look at the log for the line with this request and report it. Nothing archived is lost.':
    'Probeer het opnieuw; blijft de fout, zoek dan in het logboek de regel met deze aanvraag en meld die. Er is niets uit het archief verloren.',
  'Sign in, then do it again.': 'Meld u aan en doe het daarna opnieuw.',
  'The change does not say which version it changes.': 'De wijziging zegt niet welke versie ze wijzigt.',
  'Send the ETag of what you read as If-Match.': 'Stuur de ETag van wat u hebt gelezen als If-Match.',
  'The Idempotency-Key is of another form.': 'De Idempotency-Key heeft een andere vorm.',
  'Send 8 to 200 letters, digits and . _ : -, for example a UUID.':
    'Stuur 8 tot 200 letters, cijfers en . _ : -, bijvoorbeeld een UUID.',
  'The port {0} is already in use.': 'De poort {0} is al in gebruik.',
  'Stop the other program, or choose another port with --metrics-port.':
    'Stop het andere programma, of kies een andere poort met --metrics-port.',
  'There is no such product.': 'Dit product bestaat niet.',
  'The request has no token, or one that is unknown or over.':
    'De aanvraag heeft geen token, of een token dat onbekend of verlopen is.',
  'Sign in: POST /site/v1/sessions': 'Meld u aan: POST /site/v1/sessions',
  'This log-in may read the feed, not administer the site.':
    'Deze aanmelding mag de feed lezen, maar de vastleglocatie niet beheren.',
  'Use a log-in with the role administrator.': 'Gebruik een aanmelding met de rol administrator.',
  'is too large': 'is te groot',
  'is not a number from 1 to 1000': 'is geen getal van 1 tot en met 1000',
  'The site would be reachable at {0} without encryption.':
    'De vastleglocatie zou op {0} zonder versleuteling bereikbaar zijn.',
  'Give it a certificate, or name the trusted proxies in front of it with --behind-proxy.':
    'Geef haar een certificaat, of noem met --behind-proxy de vertrouwde proxy’s die ervoor staan.',
  'Choose a port from 1024 up with {0}, or give this user the right to use lower ones.':
    'Kies met {0} een poort vanaf 1024, of geef deze gebruiker het recht om lagere te gebruiken.',
  'Stop the other program, or choose another port with {0}.':
    'Stop het andere programma, of kies een andere poort met {0}.',
  'Compare it with /site/v1/openapi.json.': 'Vergelijk de aanvraag met /site/v1/openapi.json.',
  'The site failed.': 'Er is een fout in de vastleglocatie opgetreden.',
  'Look at its log for the line with this request.': 'Zoek in haar logboek de regel met deze aanvraag.',
  'Please report this.': 'Meld dit.',
  'This page was not begun in this browser.': 'Deze pagina is niet in deze browser begonnen.',
  'Open your link in this browser and press the button first.':
    'Open eerst uw koppeling in deze browser en druk op de knop.',
  'The request comes from another site.': 'Het verzoek komt van een andere website.',
  'Use the page itself.': 'Gebruik de pagina zelf.',
  'The form that was sent is damaged, or was cut off.':
    'Het verzonden formulier is beschadigd of afgebroken.',
  'Send it once more.': 'Stuur het nog een keer.',
  'The file was cut off on its way.': 'Het bestand is onderweg afgebroken.',
  'The request does not speak version {0} of the tus protocol.':
    'Het verzoek gebruikt niet versie {0} van het protocol tus.',
  'Send the header Tus-Resumable: {0}.': 'Stuur de header Tus-Resumable: {0}.',
  'The header Upload-Length or Upload-Offset is missing, or is no number of bytes.':
    'De header Upload-Length of Upload-Offset ontbreekt of is geen aantal bytes.',
  'Say it in whole bytes.': 'Geef die op in hele bytes.',
  'The policy has not been confirmed yet.': 'Het beleid is nog niet bevestigd.',
  'Open your page and confirm it first.': 'Open uw pagina en bevestig het eerst.',
  'No file came with the form.': 'Er kwam geen bestand met het formulier mee.',
  'Choose the exported chat, then send it.': 'Kies de geëxporteerde chat en stuur die dan.',
  'This link is for another page.': 'Deze koppeling is voor een andere pagina.',
  'Use the link that was made for sending chats.': 'Gebruik de koppeling die is gemaakt om chats te sturen.',
};
