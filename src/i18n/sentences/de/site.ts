import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const siteDe: SentenceCatalogue = {
  'There is no log-in "{0}".': 'Es gibt keine Anmeldung „{0}“.',
  'See Capture site > Log-ins, or `holdfast site account list`.':
    'Siehe Erfassungsstelle > Anmeldungen, oder `holdfast site account list`.',
  'That is no name for a log-in.': 'Das ist kein Name für eine Anmeldung.',
  'Use up to 100 letters, digits, spaces and . _ @ - and begin with a letter or digit.':
    'Verwenden Sie bis zu 100 Buchstaben, Ziffern, Leerzeichen und . _ @ -, und beginnen Sie mit einem Buchstaben oder einer Ziffer.',
  'The password must have {0} to 1,000 characters.': 'Das Kennwort muss {0} bis 1.000 Zeichen haben.',
  'Take a long random one: nobody has to type it.':
    'Nehmen Sie ein langes, zufälliges: Niemand muss es eintippen.',
  'There is a log-in "{0}" already.': 'Die Anmeldung „{0}“ gibt es bereits.',
  'Choose another name, or remove that log-in first.':
    'Wählen Sie einen anderen Namen, oder entfernen Sie zuerst diese Anmeldung.',
  'The content of an attachment is not what its event says: {0} bytes in place of {1}, or another hash.':
    'Der Inhalt einer Anlage ist nicht das, was ihr Ereignis angibt: {0} Bytes statt {1}, oder ein anderer Hash.',
  'The file changed or broke while it was read; capture it again.':
    'Die Datei hat sich beim Lesen geändert oder wurde dabei beschädigt; erfassen Sie sie erneut.',
  'Attachments of this batch were cleaned up before it was committed.':
    'Anlagen dieses Stapels wurden aufgeräumt, bevor er übernommen war.',
  'Offer the batch again.': 'Bieten Sie den Stapel erneut an.',
  'Another import took in exports of this account at the same time.':
    'Ein anderer Import hat zur selben Zeit Exporte dieses Kontos aufgenommen.',
  'Import the file again; what is there already is recognised.':
    'Importieren Sie die Datei erneut; was schon da ist, wird erkannt.',
  'The item is not valid: it has {0} bytes of JSON, more than the {1} an envelope may carry.':
    'Das Element ist ungültig: Es hat {0} Bytes JSON, mehr als die {1}, die ein Umschlag tragen darf.',
  'Let the capture put large contents into attachments.':
    'Lassen Sie die Erfassung große Inhalte als Anlagen ablegen.',
  'The site has no such attachment.': 'Die Erfassungsstelle hat keine solche Anlage.',
  'It may have been acknowledged and deleted; read it from staging or the archive.':
    'Sie wurde vielleicht bestätigt und gelöscht; lesen Sie sie aus dem Zwischenspeicher oder dem Archiv.',
  'The secret of the capture site is not the one its database was made with.':
    'Das Geheimnis der Erfassungsstelle ist nicht das, mit dem ihre Datenbank angelegt wurde.',
  "Put the site's key file back from the backup that belongs to this database.":
    'Legen Sie die Schlüsseldatei der Erfassungsstelle aus der Sicherung zurück, die zu dieser Datenbank gehört.',
  '{0} is "{1}", which is no date.': '{0} ist „{1}“, und das ist kein Datum.',
  'Write a date such as 2026-01-31 (from its first moment in UTC), or a time such as 2026-01-31T09:00:00+01:00.':
    'Schreiben Sie ein Datum wie 2026-01-31 (ab seinem ersten Moment in UTC) oder einen Zeitpunkt wie 2026-01-31T09:00:00+01:00.',
  'The secret of the capture site is shorter than 32 bytes.':
    'Das Geheimnis der Erfassungsstelle ist kürzer als 32 Bytes.',
  "Put the site's key file back from the backup.":
    'Legen Sie die Schlüsseldatei der Erfassungsstelle aus der Sicherung zurück.',
  'The conversation has no name.': 'Die Unterhaltung hat keinen Namen.',
  'Give its native id or the title of its export.':
    'Geben Sie ihre ursprüngliche Kennung oder den Titel ihres Exports an.',
  'There is no such exclusion.': 'Diesen Ausschluss gibt es nicht.',
  'List the exclusions for their ids.': 'Listen Sie die Ausschlüsse auf; dort stehen ihre Kennungen.',
  'The user name or the password is wrong.': 'Der Benutzername oder das Kennwort ist falsch.',
  'Check both; a log-in is made under Capture site > Log-ins, or with `holdfast site account add`.':
    'Prüfen Sie beides; eine Anmeldung wird unter Erfassungsstelle > Anmeldungen angelegt, oder mit `holdfast site account add`.',
  'That is no id for a subscription.': 'Das ist keine Kennung für ein Abonnement.',
  'Use the id of the connector.': 'Verwenden Sie die Kennung des Connectors.',
  'The subscription is to {0}, not to {1}.': 'Das Abonnement gilt für {0}, nicht für {1}.',
  'Make another connector for the other service.':
    'Legen Sie für den anderen Dienst einen weiteren Connector an.',
  'There is no such subscription.': 'Dieses Abonnement gibt es nicht.',
  'Make it first: PUT /site/v1/subscriptions/{id}': 'Legen Sie es zuerst an: PUT /site/v1/subscriptions/{id}',
  'The subscription belongs to another log-in.': 'Das Abonnement gehört zu einer anderen Anmeldung.',
  'Sign in with the log-in that made it, or let an administrator of the site remove it; the connector makes it anew.':
    'Verwenden Sie die Anmeldung, die es angelegt hat, oder lassen Sie es von einem Administrator der Erfassungsstelle entfernen; der Connector legt es neu an.',
  'Position {0} cannot be acknowledged: the site has not given it yet.':
    'Position {0} kann nicht bestätigt werden: Die Erfassungsstelle hat sie noch nicht ausgeliefert.',
  'Acknowledge only what was read from this site; a site restored from a backup must be subscribed to anew.':
    'Bestätigen Sie nur, was von dieser Erfassungsstelle gelesen wurde; nach der Wiederherstellung aus einer Sicherung ist sie neu zu abonnieren.',
  '{0} has 1 bad row; nothing was imported.': '{0} hat 1 fehlerhafte Zeile; es wurde nichts importiert.',
  '{0} has {1} bad rows; nothing was imported.':
    '{0} hat {1} fehlerhafte Zeilen; es wurde nichts importiert.',
  'and {0} more': 'und {0} weitere',
  'Mend these rows and import the file again; rows that are already there do no harm.':
    'Berichtigen Sie diese Zeilen und importieren Sie die Datei erneut; schon vorhandene Zeilen schaden nicht.',
  'it is not UTF-8 text': 'Die Datei ist kein UTF-8-Text',
  'it has more than {0} rows': 'Die Datei hat mehr als {0} Zeilen',
  'it is no CSV': 'Die Datei ist kein CSV',
  'a quotation mark is opened and never closed': 'Ein Anführungszeichen wird geöffnet und nie geschlossen',
  'line {0} has a quotation mark inside a field':
    'Zeile {0} enthält ein Anführungszeichen mitten in einem Feld',
  'its header has "{0}" twice': 'Die Kopfzeile enthält „{0}“ zweimal',
  'its header has "{0}", which is no column': 'Die Kopfzeile enthält „{0}“, und das ist keine Spalte',
  'its header lacks Email, or both Phone and WeCom ID':
    'In der Kopfzeile fehlt Email, oder es fehlen sowohl Phone als auch WeCom ID',
  'The row has more fields than the header.': 'Die Zeile hat mehr Felder als die Kopfzeile.',
  'Put quotes around a field with a comma.':
    'Setzen Sie ein Feld, das ein Komma enthält, in Anführungszeichen.',
  'The row has neither Phone nor WeCom ID.': 'Die Zeile hat weder Phone noch WeCom ID.',
  'Fill one of them.': 'Füllen Sie eines davon aus.',
  '{0} cannot be imported: {1}.': '{0} kann nicht importiert werden: {1}.',
  'Save it as CSV in UTF-8 with the header {0}.':
    'Speichern Sie die Datei als CSV in UTF-8 mit der Kopfzeile {0}.',
  '{0} cannot belong to {1} ({2}): it belongs to {3} ({4}).':
    'Die Kennung {0} kann nicht zu {1} gehören ({2}): Sie gehört bereits zu {3} ({4}).',
  'End it for {0} first (Capture site > Registered users, or `holdfast site user edit --until`), or give {1} a later beginning.':
    'Beenden Sie zuerst die Gültigkeit für {0} (Erfassungsstelle > Registrierte Benutzer, oder `holdfast site user edit --until`), oder lassen Sie sie für {1} später beginnen.',
  'The date from which the user is valid': 'Der Beginn der Gültigkeit des Benutzers',
  'The date until which the user is valid': 'Das Ende der Gültigkeit des Benutzers',
  'The validity ends ({0}) before it begins ({1}).': 'Die Gültigkeit endet ({0}), bevor sie beginnt ({1}).',
  'Give an end behind the beginning; the end itself is no longer valid.':
    'Geben Sie ein Ende nach dem Beginn an; das Ende selbst zählt nicht mehr zur Gültigkeit.',
  'Write the address of the mailbox, such as alice@corp.example.':
    'Schreiben Sie die Adresse des Postfachs, etwa alice@corp.example.',
  'The phone number "{0}" has no country code.': 'Die Telefonnummer „{0}“ hat keine Landesvorwahl.',
  'Write it with + and the country code: +44 7700 900123 in place of 07700 900123 or 0044 7700 900123.':
    'Schreiben Sie sie mit + und der Landesvorwahl: +44 7700 900123 statt 07700 900123 oder 0044 7700 900123.',
  '"{0}" is no possible phone number.': '„{0}“ ist keine mögliche Telefonnummer.',
  'Check the country code and the number of digits, such as +447700900123.':
    'Prüfen Sie die Landesvorwahl und die Anzahl der Ziffern, etwa +447700900123.',
  '"{0}" is no WeCom user id.': '„{0}“ ist keine WeCom-Benutzer-ID.',
  'Copy the user id from the WeCom admin console: up to 64 letters, digits and _ - @ .':
    'Kopieren Sie die Benutzer-ID aus der WeCom-Verwaltungskonsole: bis zu 64 Buchstaben, Ziffern und _ - @ .',
  'line {0}: {1}': 'Zeile {0}: {1}',
  'without beginning or end': 'ohne Anfang und Ende',
  'until {0}': 'bis {0}',
  'from {0} until further notice': 'ab {0} bis auf Weiteres',
  '{0} to {1}': '{0} bis {1}',
  '{0} does not have {1}.': 'Zu {0} gehört {1} nicht.',
  '{0} has {1}, but not from then on: {2}.': 'Zu {0} gehört {1}, aber nicht ab diesem Zeitpunkt: {2}.',
  'Look at Capture site > Registered users, or `holdfast site user list`: who has it, and since when.':
    'Sehen Sie unter Erfassungsstelle > Registrierte Benutzer oder mit `holdfast site user list` nach, zu wem sie gehört und seit wann.',
  '{0} has {1} more than once: {2}.': 'Zu {0} gehört {1} mehr als einmal: {2}.',
  'Say which by its beginning: `--began` with its date, or `--began open`.':
    'Bezeichnen Sie die gemeinte Gültigkeit durch ihren Beginn: `--began` mit ihrem Datum, oder `--began open`.',
  'Nothing is to be changed.': 'Es soll nichts geändert werden.',
  'Give a beginning, an end, or both.': 'Geben Sie einen Beginn, ein Ende oder beides an.',
  'There is no source named {0} that captures on its own.':
    'Es gibt keine Quelle namens {0}, die von sich aus erfasst.',
  'The source {0} has no setting {1}.': 'Die Quelle {0} hat keine Einstellung {1}.',
  "This source captures one person's phone, and no registered user was named.":
    'Diese Quelle erfasst das Telefon einer Person, und es wurde kein registrierter Benutzer genannt.',
  '{0} is no registered user.': '{0} ist kein registrierter Benutzer.',
  'Register the user first, then name him by his address.':
    'Registrieren Sie den Benutzer zuerst und nennen Sie dann seine Adresse.',
  'The capture has no name, or one over 200 characters.':
    'Die Erfassung hat keinen Namen oder einen mit über 200 Zeichen.',
  'Give it a short name.': 'Geben Sie ihr einen kurzen Namen.',
  'There is a capture named {0} already.': 'Es gibt schon eine Erfassung namens {0}.',
  'There is no such capture.': 'Diese Erfassung gibt es nicht.',
  'List the captures for their ids.': 'Die Liste der Erfassungen nennt ihre Kennungen.',
  "The number is not this registered user's at this moment.":
    'Die Nummer gehört zu diesem Zeitpunkt nicht diesem registrierten Benutzer.',
  'Correct the number or its validity on the page of registered users, or remove the capture.':
    'Berichtigen Sie die Nummer oder ihre Gültigkeit auf der Seite der registrierten Benutzer, oder entfernen Sie die Erfassung.',
  "Nobody has said yet what of this user's phone is captured.":
    'Noch niemand hat festgelegt, was vom Telefon dieses Benutzers erfasst wird.',
  'Choose his capture scope: everything, only listed contacts and groups, or everything but what is marked private.':
    'Wählen Sie den Erfassungsumfang: alles, nur aufgeführte Kontakte und Gruppen oder alles außer dem als privat Gekennzeichneten.',
  'The capture is paused, or not running yet.': 'Die Erfassung ist angehalten oder läuft noch nicht.',
  'Offer it again later.': 'Bieten Sie es später noch einmal an.',
  'Compare it with the settings of the capture.': 'Vergleichen Sie sie mit den Einstellungen der Erfassung.',
  'The capture ended by a fault of the program.': 'Die Erfassung endete durch einen Fehler des Programms.',
  'It is started again; please report this.': 'Sie wird wieder gestartet; bitte melden Sie dies.',
  'There are {0} upload addresses already.': 'Es gibt bereits {0} Upload-Adressen.',
  'Revoke one that is not used any more.': 'Widerrufen Sie eine, die nicht mehr benutzt wird.',
  'The number is not registered for you at this moment.': 'Die Nummer ist zurzeit nicht für Sie registriert.',
  'Choose one of your numbers, or ask your administrator to register this one.':
    'Wählen Sie eine Ihrer Nummern, oder bitten Sie Ihre Administration, diese zu registrieren.',
  'There is no such link.': 'Einen solchen Link gibt es nicht.',
  "List the user's links for their ids.":
    'Listen Sie die Links des Benutzers auf, um ihre Kennungen zu sehen.',
  'This link is not valid, or no longer.': 'Dieser Link ist nicht oder nicht mehr gültig.',
  'Ask your administrator for a new link.': 'Bitten Sie Ihre Administration um einen neuen Link.',
  'This upload asks nothing any more.': 'Dieser Upload fragt nichts mehr.',
  'Look at the list of uploads.': 'Sehen Sie in der Liste der Uploads nach.',
  'This upload is being taken in.': 'Dieser Upload wird gerade aufgenommen.',
  'The policy is empty, or longer than {0} characters.':
    'Die Richtlinie ist leer oder länger als {0} Zeichen.',
  'Give a text file in UTF-8 with the policy in one language.':
    'Geben Sie eine Textdatei in UTF-8 mit der Richtlinie in einer Sprache an.',
  'This is no exported chat.': 'Das ist kein exportierter Chat.',
  'Send the .txt or .zip file that WhatsApp\'s "Export chat" makes.':
    'Senden Sie die .txt- oder .zip-Datei, die „Chat exportieren“ in WhatsApp erstellt.',
  'The file could not be taken in.': 'Die Datei konnte nicht aufgenommen werden.',
  'Send it once more; what was taken in already is known and not doubled.':
    'Senden Sie sie noch einmal; was schon aufgenommen ist, ist bekannt und wird nicht verdoppelt.',
  'Another connection is still sending this upload.': 'Eine andere Verbindung sendet diesen Upload noch.',
  'Ask how far it is, and go on from there.': 'Fragen Sie, wie weit er ist, und fahren Sie dort fort.',
  'The upload stands at byte {0}, not at {1}.': 'Der Upload steht bei Byte {0}, nicht bei {1}.',
  'The file came in too many pieces.': 'Die Datei kam in zu vielen Stücken.',
  'Send larger ones.': 'Senden Sie größere.',
  'Export the chat again and send it once more.':
    'Exportieren Sie den Chat neu und senden Sie ihn noch einmal.',
  '{0} uploads are under way or wait for an answer already.':
    '{0} Uploads sind bereits unterwegs oder warten auf eine Antwort.',
  'Answer or drop those on the page first.': 'Beantworten oder entfernen Sie diese zuerst auf der Seite.',
  'There were too many uploads today.': 'Heute gab es zu viele Uploads.',
  'Go on tomorrow.': 'Machen Sie morgen weiter.',
  'The file is empty, or larger than {0} GiB or than was said.':
    'Die Datei ist leer, oder größer als {0} GiB oder als angegeben.',
  'Export the chat without media, or in parts.': 'Exportieren Sie den Chat ohne Medien, oder in Teilen.',
  'There is no such upload, or no longer.': 'Einen solchen Upload gibt es nicht oder nicht mehr.',
  'Send the file once more.': 'Senden Sie die Datei noch einmal.',
  'The form is not of this page, or its session is over.':
    'Das Formular ist nicht von dieser Seite, oder ihre Sitzung ist vorbei.',
  'Open the page anew and try again.': 'Öffnen Sie die Seite neu und versuchen Sie es noch einmal.',
  'Whoever attests is no registered user.': 'Wer sich hier erklärt, ist kein registrierter Benutzer.',
  'The months between two attestations are not a number from 0 to 12.':
    'Die Monate zwischen zwei Erklärungen sind keine Zahl von 0 bis 12.',
  'Give such a number; 0 asks nobody to attest.':
    'Geben Sie eine solche Zahl an; bei 0 muss sich niemand erklären.',
  'There is no such state of consent, or no such means.':
    'Einen solchen Zustand der Einwilligung oder einen solchen Weg gibt es nicht.',
  'States are {0}; means are {1}.': 'Zustände sind {0}; Wege sind {1}.',
  'The date of the consent': 'Das Datum der Einwilligung',
  'A text of the consent register has more than {0} characters.':
    'Ein Text des Einwilligungsregisters hat mehr als {0} Zeichen.',
  '"{0}" is no month.': '„{0}“ ist kein Monat.',
  'Write it as 2026-10.': 'Schreiben Sie ihn wie 2026-10.',
  '{0} has not attested in time that no business goes outside of what is captured.':
    '{0} hat nicht rechtzeitig erklärt, dass nichts Geschäftliches an der Erfassung vorbeigeht.',
  'Nothing has come from {0} since {1}; its longest usual pause is {2} h.':
    'Von {0} ist seit {1} nichts gekommen; die längste übliche Pause ist {2} h.',
  'Of {0} 1 period was lost in the last day: nothing was captured in it.':
    'Von {0} ging am letzten Tag 1 Zeitraum verloren: In ihm wurde nichts erfasst.',
  'Of {0} {1} periods were lost in the last day: nothing was captured in them.':
    'Von {0} gingen am letzten Tag {1} Zeiträume verloren: In ihnen wurde nichts erfasst.',
  'Of {0} 1 message could not be decrypted in the last day.':
    'Von {0} ließ sich am letzten Tag 1 Nachricht nicht entschlüsseln.',
  'Of {0} {1} messages could not be decrypted in the last day.':
    'Von {0} ließen sich am letzten Tag {1} Nachrichten nicht entschlüsseln.',
  'Of {0} 1 gap was found in the last day.': 'Von {0} wurde am letzten Tag 1 Lücke gefunden.',
  'Of {0} {1} gaps were found in the last day.': 'Von {0} wurden am letzten Tag {1} Lücken gefunden.',
  'There is no such capture scope.': 'Einen solchen Erfassungsumfang gibt es nicht.',
  "Give a contact's number with country code, or a group's title or id.":
    'Geben Sie die Nummer eines Kontakts mit Landesvorwahl oder Titel oder Kennung einer Gruppe an.',
  'A text about a conversation has more than {0} characters.':
    'Ein Text über eine Unterhaltung hat mehr als {0} Zeichen.',
  'There is no such conversation on a list.': 'Eine solche Unterhaltung steht auf keiner Liste.',
  'List the capture scope of the user for its ids.':
    'Listen Sie den Erfassungsumfang des Benutzers auf; dort stehen die Kennungen.',
  'Events of {0} were left out this month because they did not tell a number or title and might have been private.':
    'Von {0} wurden in diesem Monat Ereignisse ausgelassen, weil sie weder Nummer noch Titel nannten und privat gewesen sein könnten.',
  'A contact of WhatsApp is known by the number, not by the id that hides it.':
    'Ein WhatsApp-Kontakt ist an der Nummer zu erkennen, nicht an der Kennung, die sie verbirgt.',
  'Somebody else has changed this capture in the meantime.':
    'Jemand anderes hat diese Erfassung inzwischen geändert.',
  'Look at it again, then repeat your change.':
    'Sehen Sie sie sich erneut an und wiederholen Sie dann Ihre Änderung.',
  'The capture was removed.': 'Die Erfassung wurde entfernt.',
  'Set up another one.': 'Richten Sie eine andere ein.',
};
