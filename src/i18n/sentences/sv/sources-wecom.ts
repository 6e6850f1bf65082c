import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWecomSv: SentenceCatalogue = {
  'It is tried again; messages are captured meanwhile, without names.':
    'Det görs ett nytt försök; meddelanden fångas under tiden utan namn.',
  "WeCom's directory did not answer {0}.": 'WeComs katalog svarade inte på {0}.',
  'WeCom refused {0} (errcode {1}: {2}).': 'WeCom nekade {0} (errcode {1}: {2}).',
  'Check the secret, the trusted IP addresses and the rights of the app in the admin console of WeCom.':
    'Kontrollera hemligheten, de betrodda IP-adresserna och appens rättigheter i WeComs administrationskonsol.',
  "What WeCom's chat archive answered cannot be read.": 'Svaret från WeComs chattarkiv kan inte läsas.',
  "It is asked again. If this lasts, check that wecomSdk is the newest version of WeCom's library.":
    'Frågan ställs igen. Om det fortsätter, kontrollera att wecomSdk är den senaste versionen av WeComs bibliotek.',
  "Nothing newer than {0} has been pulled from WeCom's chat archive, which keeps messages for five days only.":
    'Inget nyare än {0} har hämtats från WeComs chattarkiv, som bara behåller meddelanden i fem dagar.',
  "Messages are about to be lost: nothing newer than {0} has been pulled from WeCom's chat archive, which keeps messages for five days only. Act today.":
    'Meddelanden är på väg att gå förlorade: inget nyare än {0} har hämtats från WeComs chattarkiv, som bara behåller meddelanden i fem dagar. Åtgärda det i dag.',
  'Names of people and groups are missing: {0}': 'Namn på personer och grupper saknas: {0}',
  'It cannot be told whom WeCom archives: {0}': 'Det går inte att avgöra vilka WeCom arkiverar: {0}',
  'Registered here, but not in the chat archive of WeCom, so nothing of theirs is captured ({0} in all): {1}.':
    'Registrerade här men inte i WeComs chattarkiv, så inget fångas från dem (totalt {0}): {1}.',
  'In the chat archive of WeCom, but not registered here, so nothing goes to a mailbox of theirs ({0} in all): {1}.':
    'I WeComs chattarkiv men inte registrerade här, så inget hamnar i en postlåda för dem (totalt {0}): {1}.',
  'Messages of WeCom wait for the private key of version {0}: it is missing or does not open them. Add it to the settings; they are kept, encrypted, until then.':
    'Meddelanden från WeCom väntar på den privata nyckeln av version {0}: den saknas eller öppnar dem inte. Lägg till den i inställningarna; tills dess behålls de krypterade.',
  'A medium has {0} bytes, where WeCom announced {1}.': 'En mediefil har {0} byte, medan WeCom angav {1}.',
  'A medium of {0} bytes does not have the MD5 that WeCom announced.':
    'En mediefil på {0} byte har inte det MD5-värde som WeCom angav.',
  'A medium of {0} bytes was another when it was read for the second time.':
    'En mediefil på {0} byte var en annan när den lästes för andra gången.',
  'WeCom stopped in the middle of a medium.': 'WeCom slutade mitt i en mediefil.',
  "WeCom's chat archive has a medium no more (error {0}).":
    'WeComs chattarkiv har inte längre kvar en mediefil (fel {0}).',
  'The message stays, without this medium.': 'Meddelandet behålls utan den.',
  "WeCom's chat archive did not hand out a medium (error {0}).":
    'WeComs chattarkiv lämnade inte ut en mediefil (fel {0}).',
  'It is tried again; the message is safe.': 'Det görs ett nytt försök; meddelandet är säkrat.',
  'Write one line for each person, such as "bob.w,bob@corp.example", or the rule "userid@corp.example" for all.':
    'Skriv en rad för varje person, till exempel ”bob.w,bob@corp.example”, eller regeln ”userid@corp.example” för alla.',
  'identities, line {0}: there is a second rule for all.':
    'identities, rad {0}: här finns en andra regel för alla.',
  'identities, line {0}: this is no user id with an e-mail address or phone number.':
    'identities, rad {0}: detta är inget användar-id med e-postadress eller telefonnummer.',
  'identities, line {0}: this user id stands there twice.':
    'identities, rad {0}: detta användar-id finns två gånger.',
  'identities, line {0}: the quotation marks do not fit.': 'identities, rad {0}: citattecknen stämmer inte.',
  'Put a line such as "version: 3" before each PEM key, with the version that the admin console of WeCom shows for it, and keep the keys of old versions.':
    'Sätt en rad som ”version: 3” före varje PEM-nyckel, med den version som WeComs administrationskonsol visar för den, och behåll nycklarna till gamla versioner.',
  'privateKeys, line {0}: version {1} stands there twice.':
    'privateKeys, rad {0}: version {1} finns två gånger.',
  'privateKeys, line {0}: the line with the version of this key is missing.':
    'privateKeys, rad {0}: raden med nyckelns version saknas.',
  'privateKeys, line {0}: this is neither a version nor a PEM key.':
    'privateKeys, rad {0}: detta är varken en version eller en PEM-nyckel.',
  'privateKeys, line {0}: the end of this PEM key is missing.':
    'privateKeys, rad {0}: slutet på PEM-nyckeln saknas.',
  'privateKeys: version {0} has no key.': 'privateKeys: version {0} har ingen nyckel.',
  'privateKeys: there is no key.': 'privateKeys: det finns ingen nyckel.',
  'privateKeys, line {0}: this is no PEM private key without a password.':
    'privateKeys, rad {0}: detta är ingen privat PEM-nyckel utan lösenord.',
  'privateKeys, line {0}: this is no RSA key.': 'privateKeys, rad {0}: detta är ingen RSA-nyckel.',
  "The package koffi, through which WeCom's library is called, cannot be loaded.":
    'Paketet koffi, som WeComs bibliotek anropas genom, kan inte läsas in.',
  'Install the optional packages (npm ci --include=optional), and allow native code to the site where its rights are limited.':
    'Installera de valfria paketen (npm ci --include=optional) och tillåt maskinkod för webbplatsprocessen där dess rättigheter är begränsade.',
  "WeCom's library cannot be loaded from {0}.": 'WeComs bibliotek kan inte läsas in från {0}.',
  'Check wecomSdk in the configuration of this machine: the path, that the file may be read, that it is made for this processor, and that libcurl is installed.':
    'Kontrollera wecomSdk i den här datorns konfiguration: sökvägen, att filen får läsas, att den är gjord för den här processorn och att libcurl är installerat.',
  "WeCom's library cannot do {0} for this one (error {1}).":
    'WeComs bibliotek kan inte utföra {0} för den här (fel {1}).',
  'What it gave is kept; everything else goes on.': 'Det den gav behålls; allt annat fortsätter.',
  "WeCom's chat archive did not answer {0} (error {1}).": 'WeComs chattarkiv svarade inte på {0} (fel {1}).',
  "It is tried again. WeCom keeps messages for five days only: if this lasts, look at the network, the proxy and WeCom's own notices.":
    'Det görs ett nytt försök. WeCom behåller meddelanden i bara fem dagar: om det fortsätter, se över nätverket, proxyn och WeComs egna meddelanden.',
  "WeCom's library does not accept the parameters of {0} (error 10000).":
    'WeComs bibliotek godtar inte parametrarna för {0} (fel 10000).',
  'Check the corporation id, the secret and the proxy. WeCom keeps messages for five days only.':
    'Kontrollera företags-id, hemlighet och proxy. WeCom behåller meddelanden i bara fem dagar.',
  'WeCom does not accept the secret of the chat archive (error 10004 of {0}).':
    'WeCom godtar inte chattarkivets hemlighet (fel 10004 från {0}).',
  'Copy corporation id and secret of the chat archive (会话内容存档) from the admin console of WeCom again. WeCom keeps messages for five days only.':
    'Kopiera företags-id och hemlighet för chattarkivet (会话内容存档) på nytt från WeComs administrationskonsol. WeCom behåller meddelanden i bara fem dagar.',
  "WeCom does not allow this machine's address (error 10009 of {0}).":
    'WeCom tillåter inte den här datorns adress (fel 10009 från {0}).',
  'Add the address under which this machine reaches the internet to the trusted IP addresses of the chat archive in the admin console of WeCom. WeCom keeps messages for five days only.':
    'Lägg till adressen som den här datorn når internet från bland chattarkivets betrodda IP-adresser i WeComs administrationskonsol. WeCom behåller meddelanden i bara fem dagar.',
  "The certificate of WeCom's server could not be checked (error 10011 of {0}).":
    'Certifikatet för WeComs server kunde inte kontrolleras (fel 10011 från {0}).',
  "Check the machine's clock and certificates, and whether a proxy opens encrypted connections. WeCom keeps messages for five days only.":
    'Kontrollera datorns klocka och certifikat, och om en proxy öppnar krypterade anslutningar. WeCom behåller meddelanden i bara fem dagar.',
  'This machine has no library for the chat archive of WeCom.':
    'Den här datorn har inget bibliotek för WeComs chattarkiv.',
  "Download the Linux SDK of the chat archive (会话内容存档) from WeCom's developer site, and name the path of its libWeWorkFinanceSdk_C.so as wecomSdk in the configuration file of the site's machine. It cannot be set over the network.":
    'Ladda ned chattarkivets Linux-SDK (会话内容存档) från WeComs utvecklarwebbplats och ange sökvägen till dess libWeWorkFinanceSdk_C.so som wecomSdk i konfigurationsfilen på webbplatsens dator. Det kan inte ställas in över nätverket.',
  'Copy it from the admin console of WeCom.': 'Kopiera den från WeComs administrationskonsol.',
  'corpId is no corporation id of WeCom.': 'corpId är inget företags-id i WeCom.',
  'proxy is no address of a proxy.': 'proxy är ingen adress till en proxy.',
  'Write it as http://host:port or socks5://host:port; user and password have a field of their own.':
    'Skriv den som http://host:port eller socks5://host:port; användare och lösenord har ett eget fält.',
  'proxyLogin has no colon.': 'proxyLogin saknar kolon.',
  'Write it as user:password.': 'Skriv den som user:password.',
  'apiBase is no address such as https://qyapi.weixin.qq.com.':
    'apiBase är ingen adress som https://qyapi.weixin.qq.com.',
  'Leave it empty unless WeCom runs on servers of your own.':
    'Lämna det tomt om inte WeCom körs på egna servrar.',
  "Whether WeCom's numbers have no holes: a hole is archived as a gap.":
    'Om WeComs nummer saknar hål: ett hål arkiveras som en lucka.',
  "What the vendor's library gives once records have expired: then everything that is still there is asked for again.":
    'Vad leverantörens bibliotek ger när poster har gått ut: då begärs allt som finns kvar på nytt.',
  'The fields of message types that the vendor has not described: they are archived whole.':
    'Fälten i meddelandetyper som leverantören inte har beskrivit: de arkiveras i sin helhet.',
};
