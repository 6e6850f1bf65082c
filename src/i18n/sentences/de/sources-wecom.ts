import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWecomDe: SentenceCatalogue = {
  'It is tried again; messages are captured meanwhile, without names.':
    'Es wird erneut versucht; Nachrichten werden inzwischen ohne Namen erfasst.',
  "WeCom's directory did not answer {0}.": 'Das Verzeichnis von WeCom hat auf {0} nicht geantwortet.',
  'WeCom refused {0} (errcode {1}: {2}).': 'WeCom hat {0} abgelehnt (errcode {1}: {2}).',
  'Check the secret, the trusted IP addresses and the rights of the app in the admin console of WeCom.':
    'Prüfen Sie in der Verwaltungskonsole von WeCom das Secret, die vertrauenswürdigen IP-Adressen und die Rechte der App.',
  "What WeCom's chat archive answered cannot be read.":
    'Die Antwort des Chatarchivs von WeCom ist nicht lesbar.',
  "It is asked again. If this lasts, check that wecomSdk is the newest version of WeCom's library.":
    'Es wird erneut gefragt. Wenn das anhält, prüfen Sie, ob wecomSdk die neueste Version der Bibliothek von WeCom ist.',
  "Nothing newer than {0} has been pulled from WeCom's chat archive, which keeps messages for five days only.":
    'Seit {0} wurde nichts Neueres aus dem Chatarchiv von WeCom abgeholt, das Nachrichten nur fünf Tage lang aufbewahrt.',
  "Messages are about to be lost: nothing newer than {0} has been pulled from WeCom's chat archive, which keeps messages for five days only. Act today.":
    'Nachrichten gehen bald verloren: Seit {0} wurde nichts Neueres aus dem Chatarchiv von WeCom abgeholt, das Nachrichten nur fünf Tage lang aufbewahrt. Handeln Sie heute.',
  'Names of people and groups are missing: {0}': 'Namen von Personen und Gruppen fehlen: {0}',
  'It cannot be told whom WeCom archives: {0}': 'Es ist nicht festzustellen, wen WeCom archiviert: {0}',
  'Registered here, but not in the chat archive of WeCom, so nothing of theirs is captured ({0} in all): {1}.':
    'Hier registriert, aber nicht im Chatarchiv von WeCom, daher wird von ihnen nichts erfasst (insgesamt {0}): {1}.',
  'In the chat archive of WeCom, but not registered here, so nothing goes to a mailbox of theirs ({0} in all): {1}.':
    'Im Chatarchiv von WeCom, aber hier nicht registriert, daher gelangt nichts in ein Postfach von ihnen (insgesamt {0}): {1}.',
  'Messages of WeCom wait for the private key of version {0}: it is missing or does not open them. Add it to the settings; they are kept, encrypted, until then.':
    'Nachrichten von WeCom warten auf den privaten Schlüssel der Version {0}: Er fehlt oder öffnet sie nicht. Fügen Sie ihn den Einstellungen hinzu; bis dahin werden sie verschlüsselt aufbewahrt.',
  'A medium has {0} bytes, where WeCom announced {1}.':
    'Eine Mediendatei hat {0} Bytes, WeCom hatte {1} angekündigt.',
  'A medium of {0} bytes does not have the MD5 that WeCom announced.':
    'Eine Mediendatei von {0} Bytes hat nicht den von WeCom angekündigten MD5-Wert.',
  'A medium of {0} bytes was another when it was read for the second time.':
    'Eine Mediendatei von {0} Bytes war beim zweiten Lesen eine andere.',
  'WeCom stopped in the middle of a medium.': 'WeCom hat mitten in einer Mediendatei aufgehört.',
  "WeCom's chat archive has a medium no more (error {0}).":
    'Das Chatarchiv von WeCom hat eine Mediendatei nicht mehr (Fehler {0}).',
  'The message stays, without this medium.': 'Die Nachricht bleibt ohne sie erhalten.',
  "WeCom's chat archive did not hand out a medium (error {0}).":
    'Das Chatarchiv von WeCom hat eine Mediendatei nicht herausgegeben (Fehler {0}).',
  'It is tried again; the message is safe.': 'Es wird erneut versucht; die Nachricht ist sicher.',
  'Write one line for each person, such as "bob.w,bob@corp.example", or the rule "userid@corp.example" for all.':
    'Schreiben Sie für jede Person eine Zeile wie „bob.w,bob@corp.example“ oder die Regel „userid@corp.example“ für alle.',
  'identities, line {0}: there is a second rule for all.':
    'identities, Zeile {0}: Hier steht eine zweite Regel für alle.',
  'identities, line {0}: this is no user id with an e-mail address or phone number.':
    'identities, Zeile {0}: Das ist keine Benutzer-ID mit E-Mail-Adresse oder Telefonnummer.',
  'identities, line {0}: this user id stands there twice.':
    'identities, Zeile {0}: Diese Benutzer-ID steht zweimal da.',
  'identities, line {0}: the quotation marks do not fit.':
    'identities, Zeile {0}: Die Anführungszeichen passen nicht zusammen.',
  'Put a line such as "version: 3" before each PEM key, with the version that the admin console of WeCom shows for it, and keep the keys of old versions.':
    'Setzen Sie vor jeden PEM-Schlüssel eine Zeile wie „version: 3“ mit der Version, die die Verwaltungskonsole von WeCom dafür anzeigt, und behalten Sie die Schlüssel alter Versionen.',
  'privateKeys, line {0}: version {1} stands there twice.':
    'privateKeys, Zeile {0}: Version {1} steht zweimal da.',
  'privateKeys, line {0}: the line with the version of this key is missing.':
    'privateKeys, Zeile {0}: Die Zeile mit der Version dieses Schlüssels fehlt.',
  'privateKeys, line {0}: this is neither a version nor a PEM key.':
    'privateKeys, Zeile {0}: Das ist weder eine Version noch ein PEM-Schlüssel.',
  'privateKeys, line {0}: the end of this PEM key is missing.':
    'privateKeys, Zeile {0}: Das Ende dieses PEM-Schlüssels fehlt.',
  'privateKeys: version {0} has no key.': 'privateKeys: Version {0} hat keinen Schlüssel.',
  'privateKeys: there is no key.': 'privateKeys: Es gibt keinen Schlüssel.',
  'privateKeys, line {0}: this is no PEM private key without a password.':
    'privateKeys, Zeile {0}: Das ist kein privater PEM-Schlüssel ohne Passwort.',
  'privateKeys, line {0}: this is no RSA key.': 'privateKeys, Zeile {0}: Das ist kein RSA-Schlüssel.',
  "The package koffi, through which WeCom's library is called, cannot be loaded.":
    'Das Paket koffi, über das die Bibliothek von WeCom aufgerufen wird, lässt sich nicht laden.',
  'Install the optional packages (npm ci --include=optional), and allow native code to the site where its rights are limited.':
    'Installieren Sie die optionalen Pakete (npm ci --include=optional), und erlauben Sie der Site nativen Code, wo ihre Rechte eingeschränkt sind.',
  "WeCom's library cannot be loaded from {0}.": 'Die Bibliothek von WeCom lässt sich nicht aus {0} laden.',
  'Check wecomSdk in the configuration of this machine: the path, that the file may be read, that it is made for this processor, and that libcurl is installed.':
    'Prüfen Sie wecomSdk in der Konfiguration dieses Rechners: den Pfad, ob die Datei gelesen werden darf, ob sie für diesen Prozessor gemacht ist und ob libcurl installiert ist.',
  "WeCom's library cannot do {0} for this one (error {1}).":
    'Die Bibliothek von WeCom kann {0} hierfür nicht ausführen (Fehler {1}).',
  'What it gave is kept; everything else goes on.':
    'Was sie gegeben hat, bleibt erhalten; alles andere läuft weiter.',
  "WeCom's chat archive did not answer {0} (error {1}).":
    'Das Chatarchiv von WeCom hat auf {0} nicht geantwortet (Fehler {1}).',
  "It is tried again. WeCom keeps messages for five days only: if this lasts, look at the network, the proxy and WeCom's own notices.":
    'Es wird erneut versucht. WeCom bewahrt Nachrichten nur fünf Tage lang auf: Wenn das anhält, prüfen Sie Netzwerk, Proxy und die Mitteilungen von WeCom.',
  "WeCom's library does not accept the parameters of {0} (error 10000).":
    'Die Bibliothek von WeCom nimmt die Parameter von {0} nicht an (Fehler 10000).',
  'Check the corporation id, the secret and the proxy. WeCom keeps messages for five days only.':
    'Prüfen Sie Unternehmens-ID, Secret und Proxy. WeCom bewahrt Nachrichten nur fünf Tage lang auf.',
  'WeCom does not accept the secret of the chat archive (error 10004 of {0}).':
    'WeCom nimmt das Secret des Chatarchivs nicht an (Fehler 10004 von {0}).',
  'Copy corporation id and secret of the chat archive (会话内容存档) from the admin console of WeCom again. WeCom keeps messages for five days only.':
    'Übernehmen Sie Unternehmens-ID und Secret des Chatarchivs (会话内容存档) erneut aus der Verwaltungskonsole von WeCom. WeCom bewahrt Nachrichten nur fünf Tage lang auf.',
  "WeCom does not allow this machine's address (error 10009 of {0}).":
    'WeCom lässt die Adresse dieses Rechners nicht zu (Fehler 10009 von {0}).',
  'Add the address under which this machine reaches the internet to the trusted IP addresses of the chat archive in the admin console of WeCom. WeCom keeps messages for five days only.':
    'Tragen Sie die Adresse, unter der dieser Rechner das Internet erreicht, in der Verwaltungskonsole von WeCom bei den vertrauenswürdigen IP-Adressen des Chatarchivs ein. WeCom bewahrt Nachrichten nur fünf Tage lang auf.',
  "The certificate of WeCom's server could not be checked (error 10011 of {0}).":
    'Das Zertifikat des Servers von WeCom konnte nicht geprüft werden (Fehler 10011 von {0}).',
  "Check the machine's clock and certificates, and whether a proxy opens encrypted connections. WeCom keeps messages for five days only.":
    'Prüfen Sie Uhr und Zertifikate des Rechners und ob ein Proxy verschlüsselte Verbindungen öffnet. WeCom bewahrt Nachrichten nur fünf Tage lang auf.',
  'This machine has no library for the chat archive of WeCom.':
    'Dieser Rechner hat keine Bibliothek für das Chatarchiv von WeCom.',
  "Download the Linux SDK of the chat archive (会话内容存档) from WeCom's developer site, and name the path of its libWeWorkFinanceSdk_C.so as wecomSdk in the configuration file of the site's machine. It cannot be set over the network.":
    'Laden Sie das Linux-SDK des Chatarchivs (会话内容存档) von der Entwicklerseite von WeCom herunter, und geben Sie den Pfad seiner libWeWorkFinanceSdk_C.so als wecomSdk in der Konfigurationsdatei des Rechners der Site an. Über das Netzwerk lässt es sich nicht einstellen.',
  'Copy it from the admin console of WeCom.': 'Übernehmen Sie es aus der Verwaltungskonsole von WeCom.',
  'corpId is no corporation id of WeCom.': 'corpId ist keine Unternehmens-ID von WeCom.',
  'proxy is no address of a proxy.': 'proxy ist keine Adresse eines Proxys.',
  'Write it as http://host:port or socks5://host:port; user and password have a field of their own.':
    'Schreiben Sie es als http://host:port oder socks5://host:port; Benutzer und Passwort haben ein eigenes Feld.',
  'proxyLogin has no colon.': 'proxyLogin enthält keinen Doppelpunkt.',
  'Write it as user:password.': 'Schreiben Sie es als user:password.',
  'apiBase is no address such as https://qyapi.weixin.qq.com.':
    'apiBase ist keine Adresse wie https://qyapi.weixin.qq.com.',
  'Leave it empty unless WeCom runs on servers of your own.':
    'Lassen Sie es leer, sofern WeCom nicht auf eigenen Servern läuft.',
  "Whether WeCom's numbers have no holes: a hole is archived as a gap.":
    'Ob die Nummern von WeCom keine Löcher haben: Ein Loch wird als Lücke archiviert.',
  "What the vendor's library gives once records have expired: then everything that is still there is asked for again.":
    'Was die Bibliothek des Herstellers liefert, wenn Datensätze abgelaufen sind: Dann wird alles, was noch da ist, neu angefordert.',
  'The fields of message types that the vendor has not described: they are archived whole.':
    'Die Felder von Nachrichtenarten, die der Hersteller nicht beschrieben hat: Sie werden vollständig archiviert.',
};
