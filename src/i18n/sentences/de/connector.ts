import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorDe: SentenceCatalogue = {
  'The key of an attachment is not at hand.': 'Der Schlüssel einer Anlage liegt nicht vor.',
  'Run the connector again; if it happens again, replay the period.':
    'Führen Sie den Connector erneut aus; geschieht es wieder, wiederholen Sie den Zeitraum.',
  'The bytes of an attachment are not the ones that the capture site announces.':
    'Die Bytes einer Anlage sind nicht die, die die Erfassungsstelle ankündigt.',
  'Have the storage of the site looked at; the next run asks for the attachment again.':
    'Lassen Sie den Speicher der Erfassungsstelle untersuchen; der nächste Lauf fragt wieder nach der Anlage.',
  'it belongs to another site or service':
    'Er gehört zu einer anderen Erfassungsstelle oder einem anderen Dienst',
  'its hash does not fit its content': 'Sein Hash passt nicht zu seinem Inhalt',
  'it does not follow the envelope before it': 'Er folgt nicht auf den Umschlag davor',
  "The capture site's feed ends after position {0}, before the newest envelope that it names.":
    'Der Feed der Erfassungsstelle endet nach Position {0}, vor dem neuesten Umschlag, den sie nennt.',
  "The capture site's feed goes from position {0} to {1}: what was between them is missing.":
    'Der Feed der Erfassungsstelle springt von Position {0} zu {1}: Was dazwischen lag, fehlt.',
  'Have the site and what lies between looked at. Nothing was skipped; the next run asks again from there.':
    'Lassen Sie die Erfassungsstelle und alles zwischen ihr und dem Archiv untersuchen. Nichts wurde übersprungen; der nächste Lauf fragt ab dort erneut.',
  "The capture site's envelope at position {0} is broken: {1}.":
    'Der Umschlag der Erfassungsstelle an Position {0} ist beschädigt: {1}.',
  'Have the site and what lies between looked at: the envelope was changed, or its storage is damaged. Nothing of it was taken; the next run asks for it again.':
    'Lassen Sie die Erfassungsstelle und alles zwischen ihr und dem Archiv untersuchen: Der Umschlag wurde verändert, oder sein Speicher ist beschädigt. Nichts davon wurde übernommen; der nächste Lauf fragt erneut danach.',
  'The connector "{0}" is paused.': 'Der Connector „{0}“ ist pausiert.',
  'Resume it first.': 'Setzen Sie ihn zuerst fort.',
  'The period to replay does not end after it begins.':
    'Der zu wiederholende Zeitraum endet nicht nach seinem Beginn.',
  'Give its ends as dates or times, such as 2026-03-01 and 2026-03-08T12:00:00Z.':
    'Geben Sie Anfang und Ende als Datum oder Zeitpunkt an, etwa 2026-03-01 und 2026-03-08T12:00:00Z.',
  "The envelope at position {0} is sealed to another key than this archive's.":
    'Der Umschlag an Position {0} ist nicht für den Schlüssel dieses Archivs versiegelt, sondern für einen anderen.',
  "Give the site this archive's sealing key, or restore the key that it seals to.":
    'Geben Sie der Erfassungsstelle den Versiegelungsschlüssel dieses Archivs, oder stellen Sie den Schlüssel wieder her, für den sie versiegelt.',
  'its seal does not open': 'Sein Siegel lässt sich nicht öffnen',
  'its content cannot be read': 'Sein Inhalt lässt sich nicht lesen',
  'it says {0} items and has {1}': 'Er nennt {0} Elemente und enthält {1}',
  'The item is of another service than its envelope.':
    'Das Element gehört zu einem anderen Dienst als sein Umschlag.',
  'Mend the capture.': 'Berichtigen Sie die Erfassung.',
  'The terms of service have not been accepted.': 'Die Nutzungsbedingungen sind nicht angenommen.',
  'Read and accept them in the wizard; on the command line read `holdfast connector terms`, then give `--accept-terms`.':
    'Lesen Sie sie im Assistenten und nehmen Sie sie dort an; auf der Befehlszeile lesen Sie `holdfast connector terms` und geben dann `--accept-terms` an.',
  'The new address leads to another capture site.':
    'Die neue Adresse führt zu einer anderen Erfassungsstelle.',
  'Make a new connector for it: the positions of one site mean nothing at another.':
    'Legen Sie dafür einen neuen Connector an: Die Positionen einer Erfassungsstelle bedeuten bei einer anderen nichts.',
  'The connector "{0}" has been changed by somebody else meanwhile; nothing was overwritten.':
    'Jemand anderes hat den Connector „{0}“ inzwischen geändert; nichts wurde überschrieben.',
  'rejected before': 'zuvor abgelehnt',
  'No participant was a registered user at the time of the event.':
    'Kein Beteiligter war zum Zeitpunkt des Ereignisses ein registrierter Benutzer.',
  'The registered user who took part has no mailbox.':
    'Der beteiligte registrierte Benutzer hat kein Postfach.',
  'Of the {0} registered users who took part none has a mailbox.':
    'Von den {0} beteiligten registrierten Benutzern hat keiner ein Postfach.',
  'The target {0} has no quarantine mailbox.': 'Das Ziel {0} hat kein Quarantänepostfach.',
  'Make the built-in archive the primary target, or give this target a mailbox named "quarantine".':
    'Machen Sie das eingebaute Archiv zum primären Ziel, oder geben Sie diesem Ziel ein Postfach namens "quarantine".',
  "A connector's name has 1 to {0} characters on one line.":
    'Der Name eines Connectors hat 1 bis {0} Zeichen in einer Zeile.',
  'There is no connector "{0}".': 'Es gibt keinen Connector „{0}“.',
  'List the connectors and name one of them.': 'Listen Sie die Connectors auf und nennen Sie einen davon.',
  'The connector "{0}" has been removed.': 'Der Connector „{0}“ wurde entfernt.',
  'Make a new one; what this one archived and its history stay.':
    'Legen Sie einen neuen an; was dieser archiviert hat und seine Geschichte bleiben.',
  'There is a connector "{0}" already.': 'Den Connector „{0}“ gibt es bereits.',
  'At position {0} the capture site gives another envelope than before.':
    'An Position {0} liefert die Erfassungsstelle einen anderen Umschlag als zuvor.',
  'attachment-missing: the capture site does not have the content it announced':
    'attachment-missing: Die Erfassungsstelle hat den Inhalt nicht, den sie angekündigt hat',
  'The capture site says that more envelopes follow, and gives none.':
    'Die Erfassungsstelle sagt, dass weitere Umschläge folgen, und liefert keine.',
  'Have the site looked at; the next run goes on where this one stopped.':
    'Lassen Sie die Erfassungsstelle untersuchen; der nächste Lauf macht dort weiter, wo dieser endete.',
  '{0} ({1} taken, {2} settled)': '{0} ({1} übernommen, {2} abgeschlossen)',
  'The run does not add up at position {0}.': 'Der Lauf geht an Position {0} nicht auf.',
  'This is a fault of Holdfast: keep the database and the staging folder, and report it. Nothing is lost: the site keeps what is not acknowledged, the staging what is.':
    'Das ist ein Fehler in Holdfast: Bewahren Sie die Datenbank und den Ordner des Zwischenspeichers auf und melden Sie ihn. Nichts ist verloren: Die Erfassungsstelle behält, was nicht bestätigt ist, der Zwischenspeicher, was bestätigt ist.',
  'it is not the one that was pulled before': 'Er ist nicht der, der zuvor abgeholt wurde',
  'Items of the period that were not replayed: {0}. Envelopes that are neither staged nor at the capture site any more: {1}, between the positions {2} and {3}.':
    'Elemente des Zeitraums, die nicht wiederholt wurden: {0}. Umschläge, die weder im Zwischenspeicher noch auf der Erfassungsstelle mehr vorhanden sind: {1}, zwischen den Positionen {2} und {3}.',
  'What was imported of them stays in the archive.': 'Was davon importiert wurde, bleibt im Archiv.',
  'What was imported of them stays in the archive; items that the settings had excluded and that are lost: {0}.':
    'Was davon importiert wurde, bleibt im Archiv; Elemente, die die Einstellungen ausgeschlossen hatten und die verloren sind: {0}.',
  '1 item was not imported, because nobody maps; it waits in the quarantine mailbox.':
    '1 Element wurde nicht importiert, weil niemand zugeordnet ist; es wartet im Quarantänepostfach.',
  '{0} items were not imported, because nobody maps; they wait in the quarantine mailbox.':
    '{0} Elemente wurden nicht importiert, weil niemand zugeordnet ist; sie warten im Quarantänepostfach.',
  '1 item was rejected; it lies in the quarantine mailbox as it came.':
    '1 Element wurde abgelehnt; es liegt unverändert im Quarantänepostfach.',
  '{0} items were rejected; they lie in the quarantine mailbox as they came.':
    '{0} Elemente wurden abgelehnt; sie liegen unverändert im Quarantänepostfach.',
  '1 delivery to a registered user is missing; correct the mapping and redeliver.':
    '1 Zustellung an einen registrierten Benutzer fehlt; berichtigen Sie die Zuordnung und stellen Sie erneut zu.',
  '{0} deliveries to registered users are missing; correct the mapping and redeliver.':
    '{0} Zustellungen an registrierte Benutzer fehlen; berichtigen Sie die Zuordnung und stellen Sie erneut zu.',
  'There is no such run.': 'Diesen Lauf gibt es nicht.',
  'List the connectors and their runs, and name one of them.':
    'Listen Sie die Connectors und ihre Läufe auf und nennen Sie einen davon.',
  'Another run of this connector is at work.': 'Ein anderer Lauf dieses Connectors ist im Gange.',
  'Wait for it to end; what arrives meanwhile is taken by the next run.':
    'Warten Sie, bis er beendet ist; was inzwischen ankommt, übernimmt der nächste Lauf.',
  'The run was stopped on request.': 'Der Lauf wurde auf Wunsch angehalten.',
  'Run the connector again: it goes on from there.':
    'Führen Sie den Connector erneut aus: Er macht dort weiter.',
  'The run met an error it does not know ({0}).': 'Im Lauf trat ein unbekannter Fehler auf ({0}).',
  'Report it; the next run tries again.': 'Melden Sie ihn; der nächste Lauf versucht es erneut.',
  'The schedule is not one that Holdfast knows.': 'Diesen Zeitplan kennt Holdfast nicht.',
  'Write it as daily@02:00, every@30m, every@4h (a day at the most) or manual.':
    'Schreiben Sie ihn als daily@02:00, every@30m, every@4h (höchstens ein Tag) oder manual.',
  'The address of the capture site leads to another site than the one the connector was made for.':
    'Die Adresse der Erfassungsstelle führt zu einer anderen als der, für die der Connector angelegt wurde.',
  'Correct the address, or make a new connector for the other site.':
    'Berichtigen Sie die Adresse, oder legen Sie für die andere Erfassungsstelle einen neuen Connector an.',
  'The custom mapping names {0}, and there is no such mailbox.':
    'Die eigene Zuordnung nennt {0}, und dieses Postfach gibt es nicht.',
  "The capture site seals to another archive's key: this archive could not open what it hands out.":
    'Die Erfassungsstelle versiegelt für den Schlüssel eines anderen Archivs: Dieses Archiv könnte nicht öffnen, was sie herausgibt.',
  "Give the site this archive's sealing key.":
    'Geben Sie der Erfassungsstelle den Versiegelungsschlüssel dieses Archivs.',
  'the site has given another one before, of which a part is imported':
    'Die Erfassungsstelle hat zuvor einen anderen geliefert, von dem ein Teil importiert ist',
  'Items of kind "{0}" cannot be left out: they show what is missing and who is who.':
    'Elemente der Art „{0}“ können nicht ausgelassen werden: Sie zeigen, was fehlt und wer wer ist.',
  'Take "{0}" out of the kinds that are left out.': 'Nehmen Sie „{0}“ aus den ausgelassenen Arten heraus.',
  'its copy in the staging store is damaged, and the site has it no more':
    'Seine Kopie im Zwischenspeicher ist beschädigt, und die Erfassungsstelle hat ihn nicht mehr',
  'There is more of this kind than is listed here.': 'Davon gibt es mehr, als hier aufgeführt ist.',
  'Whether the archive keeps a copy, and which target stands in its stead, is decided when a connector is made.':
    'Ob das Archiv eine Kopie behält und welches Ziel an seine Stelle tritt, wird beim Anlegen eines Connectors entschieden.',
  'Make a new connector, and remove this one when it has caught up.':
    'Legen Sie einen neuen Connector an, und entfernen Sie diesen, wenn er aufgeholt hat.',
  'The target {0} took it without all of its attachments; here it is whole.':
    'Das Ziel {0} hat es nicht mit allen Anhängen angenommen; hier ist es vollständig.',
  'The target {0} did not take it: {1}': 'Das Ziel {0} hat es nicht angenommen: {1}',
  'The phone number of a registered user who took part is that of several people in the mailbox directory.':
    'Die Telefonnummer eines beteiligten registrierten Benutzers gehört im Postfachverzeichnis mehreren Personen.',
};
