import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const httpSv: SentenceCatalogue = {
  'The request comes from a page that does not belong to the compliance center.':
    'Begäran kommer från en sida som inte hör till efterlevnadscentret.',
  'Open the compliance center itself and do it there.': 'Öppna själva efterlevnadscentret och gör det där.',
  'The request lacks the token of this session.': 'Begäran saknar sessionens token.',
  'Load the page anew and do it again.': 'Läs in sidan på nytt och gör om det.',
  'The request is larger than the {0} that this address takes.':
    'Begäran är större än de {0} som den här adressen tar emot.',
  'See that it is the right file; a smaller one is taken.':
    'Kontrollera att det är rätt fil; mindre filer tas emot.',
  'has a NUL character': 'innehåller ett NUL-tecken',
  'The request is not as described: {0} {1}.': 'Begäran stämmer inte med beskrivningen: {0} {1}.',
  'Compare it with /api/v1/openapi.json.': 'Jämför den med /api/v1/openapi.json.',
  'There is nothing at this address.': 'Det finns ingenting på den här adressen.',
  'The port {0} may not be used by this user.': 'Porten {0} får inte användas av den här användaren.',
  'The port {0} of the compliance center is already in use.': 'Efterlevnadscentrets port {0} används redan.',
  'Choose a port from 1024 up with --center-port, or give this user the right to use lower ones.':
    'Välj en port från 1024 och uppåt med --center-port, eller ge den här användaren rätt att använda lägre.',
  'Stop the other program, or choose another port with --center-port.':
    'Stoppa det andra programmet, eller välj en annan port med --center-port.',
  'The compliance center would be reachable at {0} without encryption.':
    'Efterlevnadscentret skulle kunna nås på {0} utan kryptering.',
  'Put a proxy that speaks TLS in front of it and name its address with --behind-proxy, or stay on 127.0.0.1.':
    'Sätt en proxy som hanterar TLS framför det och ange dess adress med --behind-proxy, eller håll dig till 127.0.0.1.',
  'The pages of the compliance center have not been built.': 'Efterlevnadscentrets sidor har inte byggts.',
  'Run script/bootstrap, or "npm run build --workspace web"; the API works without them.':
    'Kör script/bootstrap, eller ”npm run build --workspace web”; API:et fungerar utan dem.',
  'The body of the request is too large.': 'Begärans innehåll är för stort.',
  'Send less at once.': 'Skicka mindre åt gången.',
  'The request is of another content type than this address takes.':
    'Begäran har en annan innehållstyp än den här adressen tar emot.',
  'Send application/json, and files as application/octet-stream.':
    'Skicka application/json, och filer som application/octet-stream.',
  'The request cannot be read.': 'Begäran kan inte läsas.',
  'Holdfast met a fault of its own.': 'Ett fel i Holdfast har inträffat.',
  'Try again; if it stays, look at the log for the line with this request and report it. Nothing archived is lost.':
    'Försök igen; om felet kvarstår, leta i loggen efter raden med den här begäran och rapportera den. Inget arkiverat har gått förlorat.',
  'Sign in, then do it again.': 'Logga in och gör sedan om det.',
  'The change does not say which version it changes.': 'Ändringen anger inte vilken version den ändrar.',
  'Send the ETag of what you read as If-Match.': 'Skicka ETag från det du läste som If-Match.',
  'The Idempotency-Key is of another form.': 'Idempotency-Key har en annan form.',
  'Send 8 to 200 letters, digits and . _ : -, for example a UUID.':
    'Skicka 8 till 200 bokstäver, siffror och . _ : -, till exempel ett UUID.',
  'The port {0} is already in use.': 'Porten {0} används redan.',
  'Stop the other program, or choose another port with --metrics-port.':
    'Stoppa det andra programmet, eller välj en annan port med --metrics-port.',
  'There is no such product.': 'Produkten finns inte.',
  'The request has no token, or one that is unknown or over.':
    'Begäran har ingen token, eller en som är okänd eller har gått ut.',
  'Sign in: POST /site/v1/sessions': 'Logga in: POST /site/v1/sessions',
  'This log-in may read the feed, not administer the site.':
    'Den här inloggningen får läsa flödet, men inte administrera insamlingsplatsen.',
  'Use a log-in with the role administrator.': 'Använd en inloggning med rollen administrator.',
  'is too large': 'är för stort',
  'is not a number from 1 to 1000': 'är inte ett tal från 1 till 1000',
  'The site would be reachable at {0} without encryption.':
    'Insamlingsplatsen skulle kunna nås på {0} utan kryptering.',
  'Give it a certificate, or name the trusted proxies in front of it with --behind-proxy.':
    'Ge den ett certifikat, eller ange de betrodda proxyservrarna framför den med --behind-proxy.',
  'Choose a port from 1024 up with {0}, or give this user the right to use lower ones.':
    'Välj en port från 1024 och uppåt med {0}, eller ge den här användaren rätt att använda lägre.',
  'Stop the other program, or choose another port with {0}.':
    'Stoppa det andra programmet, eller välj en annan port med {0}.',
  'Compare it with /site/v1/openapi.json.': 'Jämför den med /site/v1/openapi.json.',
  'The site failed.': 'Ett fel inträffade på insamlingsplatsen.',
  'Look at its log for the line with this request.': 'Leta i dess logg efter raden med den här begäran.',
  'Please report this.': 'Rapportera detta.',
  'This page was not begun in this browser.': 'Den här sidan har inte påbörjats i den här webbläsaren.',
  'Open your link in this browser and press the button first.':
    'Öppna först din länk i den här webbläsaren och tryck på knappen.',
  'The request comes from another site.': 'Begäran kommer från en annan webbplats.',
  'Use the page itself.': 'Använd själva sidan.',
  'The form that was sent is damaged, or was cut off.': 'Formuläret som skickades är skadat eller avhugget.',
  'Send it once more.': 'Skicka det en gång till.',
  'The file was cut off on its way.': 'Filen höggs av på vägen.',
  'The request does not speak version {0} of the tus protocol.':
    'Begäran använder inte version {0} av protokollet tus.',
  'Send the header Tus-Resumable: {0}.': 'Skicka huvudet Tus-Resumable: {0}.',
  'The header Upload-Length or Upload-Offset is missing, or is no number of bytes.':
    'Huvudet Upload-Length eller Upload-Offset saknas eller är inget antal byte.',
  'Say it in whole bytes.': 'Ange det i hela byte.',
  'The policy has not been confirmed yet.': 'Policyn har inte bekräftats än.',
  'Open your page and confirm it first.': 'Öppna din sida och bekräfta den först.',
  'No file came with the form.': 'Ingen fil följde med formuläret.',
  'Choose the exported chat, then send it.': 'Välj den exporterade chatten och skicka den sedan.',
  'This link is for another page.': 'Den här länken är för en annan sida.',
  'Use the link that was made for sending chats.': 'Använd länken som skapades för att skicka chattar.',
};
