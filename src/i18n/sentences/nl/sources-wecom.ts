import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWecomNl: SentenceCatalogue = {
  'It is tried again; messages are captured meanwhile, without names.':
    'Het wordt opnieuw geprobeerd; berichten worden intussen zonder namen vastgelegd.',
  "WeCom's directory did not answer {0}.": 'De adreslijst van WeCom heeft niet geantwoord op {0}.',
  'WeCom refused {0} (errcode {1}: {2}).': 'WeCom heeft {0} geweigerd (errcode {1}: {2}).',
  'Check the secret, the trusted IP addresses and the rights of the app in the admin console of WeCom.':
    'Controleer in de beheerconsole van WeCom het secret, de vertrouwde IP-adressen en de rechten van de app.',
  "What WeCom's chat archive answered cannot be read.":
    'Het antwoord van het chatarchief van WeCom is niet leesbaar.',
  "It is asked again. If this lasts, check that wecomSdk is the newest version of WeCom's library.":
    'Er wordt opnieuw gevraagd. Als dit aanhoudt, controleer dan of wecomSdk de nieuwste versie van de bibliotheek van WeCom is.',
  "Nothing newer than {0} has been pulled from WeCom's chat archive, which keeps messages for five days only.":
    'Er is niets nieuwers dan {0} opgehaald uit het chatarchief van WeCom, dat berichten maar vijf dagen bewaart.',
  "Messages are about to be lost: nothing newer than {0} has been pulled from WeCom's chat archive, which keeps messages for five days only. Act today.":
    'Er gaan bijna berichten verloren: er is niets nieuwers dan {0} opgehaald uit het chatarchief van WeCom, dat berichten maar vijf dagen bewaart. Onderneem vandaag actie.',
  'Names of people and groups are missing: {0}': 'Namen van personen en groepen ontbreken: {0}',
  'It cannot be told whom WeCom archives: {0}': 'Er is niet vast te stellen wie WeCom archiveert: {0}',
  'Registered here, but not in the chat archive of WeCom, so nothing of theirs is captured ({0} in all): {1}.':
    'Hier geregistreerd, maar niet in het chatarchief van WeCom, dus van hen wordt niets vastgelegd ({0} in totaal): {1}.',
  'In the chat archive of WeCom, but not registered here, so nothing goes to a mailbox of theirs ({0} in all): {1}.':
    'In het chatarchief van WeCom, maar hier niet geregistreerd, dus er gaat niets naar een postvak van hen ({0} in totaal): {1}.',
  'Messages of WeCom wait for the private key of version {0}: it is missing or does not open them. Add it to the settings; they are kept, encrypted, until then.':
    'Berichten van WeCom wachten op de privésleutel van versie {0}: die ontbreekt of opent ze niet. Voeg hem toe aan de instellingen; tot dan worden ze versleuteld bewaard.',
  'A medium has {0} bytes, where WeCom announced {1}.':
    'Een mediabestand heeft {0} bytes, terwijl WeCom er {1} had aangekondigd.',
  'A medium of {0} bytes does not have the MD5 that WeCom announced.':
    'Een mediabestand van {0} bytes heeft niet de MD5 die WeCom had aangekondigd.',
  'A medium of {0} bytes was another when it was read for the second time.':
    'Een mediabestand van {0} bytes was bij de tweede keer lezen anders.',
  'WeCom stopped in the middle of a medium.': 'WeCom is midden in een mediabestand gestopt.',
  "WeCom's chat archive has a medium no more (error {0}).":
    'Het chatarchief van WeCom heeft een mediabestand niet meer (fout {0}).',
  'The message stays, without this medium.': 'Het bericht blijft zonder dat bestand bewaard.',
  "WeCom's chat archive did not hand out a medium (error {0}).":
    'Het chatarchief van WeCom heeft een mediabestand niet afgegeven (fout {0}).',
  'It is tried again; the message is safe.': 'Het wordt opnieuw geprobeerd; het bericht is veilig.',
  'Write one line for each person, such as "bob.w,bob@corp.example", or the rule "userid@corp.example" for all.':
    "Schrijf voor elke persoon een regel zoals 'bob.w,bob@corp.example', of de regel 'userid@corp.example' voor iedereen.",
  'identities, line {0}: there is a second rule for all.':
    'identities, regel {0}: hier staat een tweede regel voor iedereen.',
  'identities, line {0}: this is no user id with an e-mail address or phone number.':
    'identities, regel {0}: dit is geen gebruikers-ID met e-mailadres of telefoonnummer.',
  'identities, line {0}: this user id stands there twice.':
    'identities, regel {0}: deze gebruikers-ID staat er twee keer.',
  'identities, line {0}: the quotation marks do not fit.':
    'identities, regel {0}: de aanhalingstekens kloppen niet.',
  'Put a line such as "version: 3" before each PEM key, with the version that the admin console of WeCom shows for it, and keep the keys of old versions.':
    "Zet vóór elke PEM-sleutel een regel zoals 'version: 3' met de versie die de beheerconsole van WeCom ervoor toont, en bewaar de sleutels van oude versies.",
  'privateKeys, line {0}: version {1} stands there twice.':
    'privateKeys, regel {0}: versie {1} staat er twee keer.',
  'privateKeys, line {0}: the line with the version of this key is missing.':
    'privateKeys, regel {0}: de regel met de versie van deze sleutel ontbreekt.',
  'privateKeys, line {0}: this is neither a version nor a PEM key.':
    'privateKeys, regel {0}: dit is geen versie en geen PEM-sleutel.',
  'privateKeys, line {0}: the end of this PEM key is missing.':
    'privateKeys, regel {0}: het einde van deze PEM-sleutel ontbreekt.',
  'privateKeys: version {0} has no key.': 'privateKeys: versie {0} heeft geen sleutel.',
  'privateKeys: there is no key.': 'privateKeys: er is geen sleutel.',
  'privateKeys, line {0}: this is no PEM private key without a password.':
    'privateKeys, regel {0}: dit is geen PEM-privésleutel zonder wachtwoord.',
  'privateKeys, line {0}: this is no RSA key.': 'privateKeys, regel {0}: dit is geen RSA-sleutel.',
  "The package koffi, through which WeCom's library is called, cannot be loaded.":
    'Het pakket koffi, waarmee de bibliotheek van WeCom wordt aangeroepen, kan niet worden geladen.',
  'Install the optional packages (npm ci --include=optional), and allow native code to the site where its rights are limited.':
    'Installeer de optionele pakketten (npm ci --include=optional) en sta de site native code toe waar haar rechten beperkt zijn.',
  "WeCom's library cannot be loaded from {0}.": 'De bibliotheek van WeCom kan niet worden geladen uit {0}.',
  'Check wecomSdk in the configuration of this machine: the path, that the file may be read, that it is made for this processor, and that libcurl is installed.':
    'Controleer wecomSdk in de configuratie van deze machine: het pad, of het bestand gelezen mag worden, of het voor deze processor is gemaakt en of libcurl is geïnstalleerd.',
  "WeCom's library cannot do {0} for this one (error {1}).":
    'De bibliotheek van WeCom kan {0} hiervoor niet uitvoeren (fout {1}).',
  'What it gave is kept; everything else goes on.':
    'Wat ze heeft gegeven blijft bewaard; al het andere gaat door.',
  "WeCom's chat archive did not answer {0} (error {1}).":
    'Het chatarchief van WeCom heeft niet geantwoord op {0} (fout {1}).',
  "It is tried again. WeCom keeps messages for five days only: if this lasts, look at the network, the proxy and WeCom's own notices.":
    'Het wordt opnieuw geprobeerd. WeCom bewaart berichten maar vijf dagen: als dit aanhoudt, kijk dan naar het netwerk, de proxy en de mededelingen van WeCom.',
  "WeCom's library does not accept the parameters of {0} (error 10000).":
    'De bibliotheek van WeCom aanvaardt de parameters van {0} niet (fout 10000).',
  'Check the corporation id, the secret and the proxy. WeCom keeps messages for five days only.':
    'Controleer de bedrijfs-ID, het secret en de proxy. WeCom bewaart berichten maar vijf dagen.',
  'WeCom does not accept the secret of the chat archive (error 10004 of {0}).':
    'WeCom aanvaardt het secret van het chatarchief niet (fout 10004 van {0}).',
  'Copy corporation id and secret of the chat archive (会话内容存档) from the admin console of WeCom again. WeCom keeps messages for five days only.':
    'Neem bedrijfs-ID en secret van het chatarchief (会话内容存档) opnieuw over uit de beheerconsole van WeCom. WeCom bewaart berichten maar vijf dagen.',
  "WeCom does not allow this machine's address (error 10009 of {0}).":
    'WeCom staat het adres van deze machine niet toe (fout 10009 van {0}).',
  'Add the address under which this machine reaches the internet to the trusted IP addresses of the chat archive in the admin console of WeCom. WeCom keeps messages for five days only.':
    'Voeg het adres waarmee deze machine het internet bereikt in de beheerconsole van WeCom toe aan de vertrouwde IP-adressen van het chatarchief. WeCom bewaart berichten maar vijf dagen.',
  "The certificate of WeCom's server could not be checked (error 10011 of {0}).":
    'Het certificaat van de server van WeCom kon niet worden gecontroleerd (fout 10011 van {0}).',
  "Check the machine's clock and certificates, and whether a proxy opens encrypted connections. WeCom keeps messages for five days only.":
    'Controleer de klok en de certificaten van de machine, en of een proxy versleutelde verbindingen opent. WeCom bewaart berichten maar vijf dagen.',
  'This machine has no library for the chat archive of WeCom.':
    'Deze machine heeft geen bibliotheek voor het chatarchief van WeCom.',
  "Download the Linux SDK of the chat archive (会话内容存档) from WeCom's developer site, and name the path of its libWeWorkFinanceSdk_C.so as wecomSdk in the configuration file of the site's machine. It cannot be set over the network.":
    'Download de Linux-SDK van het chatarchief (会话内容存档) van de ontwikkelaarssite van WeCom en geef het pad van de libWeWorkFinanceSdk_C.so op als wecomSdk in het configuratiebestand van de machine van de site. Via het netwerk kan dit niet worden ingesteld.',
  'Copy it from the admin console of WeCom.': 'Neem het over uit de beheerconsole van WeCom.',
  'corpId is no corporation id of WeCom.': 'corpId is geen bedrijfs-ID van WeCom.',
  'proxy is no address of a proxy.': 'proxy is geen adres van een proxy.',
  'Write it as http://host:port or socks5://host:port; user and password have a field of their own.':
    'Schrijf het als http://host:port of socks5://host:port; gebruiker en wachtwoord hebben een eigen veld.',
  'proxyLogin has no colon.': 'proxyLogin bevat geen dubbele punt.',
  'Write it as user:password.': 'Schrijf het als user:password.',
  'apiBase is no address such as https://qyapi.weixin.qq.com.':
    'apiBase is geen adres zoals https://qyapi.weixin.qq.com.',
  'Leave it empty unless WeCom runs on servers of your own.':
    'Laat het leeg, tenzij WeCom op eigen servers draait.',
  "Whether WeCom's numbers have no holes: a hole is archived as a gap.":
    'Of de nummers van WeCom geen gaten hebben: een gat wordt als hiaat gearchiveerd.',
  "What the vendor's library gives once records have expired: then everything that is still there is asked for again.":
    'Wat de bibliotheek van de leverancier geeft als records verlopen zijn: dan wordt alles wat er nog is opnieuw opgevraagd.',
  'The fields of message types that the vendor has not described: they are archived whole.':
    'De velden van berichttypen die de leverancier niet heeft beschreven: ze worden in hun geheel gearchiveerd.',
};
