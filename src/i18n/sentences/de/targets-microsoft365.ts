import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsMicrosoft365De: SentenceCatalogue = {
  'The mail is too large for the mailbox, even without its attachments.':
    'Die E-Mail ist für das Postfach zu groß, auch ohne ihre Anhänge.',
  'The archive has the item whole. Raise the size limit of the target, if the tenant takes more.':
    'Das Archiv hat das Element vollständig. Erhöhen Sie die Größengrenze des Ziels, wenn der Mandant mehr annimmt.',
  'Microsoft 365 asks to wait, longer than one delivery waits.':
    'Microsoft 365 bittet zu warten, länger als eine Zustellung wartet.',
  'Nothing to do: delivery goes on by itself.':
    'Es ist nichts zu tun: Die Zustellung geht von selbst weiter.',
  'Delivery is tried again. If it stays so, check the cloud that is chosen, and that this machine reaches it.':
    'Die Zustellung wird erneut versucht. Bleibt es dabei, prüfen Sie, welche Cloud gewählt ist und ob dieser Rechner sie erreicht.',
  'Microsoft 365 broke off before it had answered.':
    'Microsoft 365 hat abgebrochen, bevor es geantwortet hatte.',
  'Nothing to do: the mailbox is asked what it has before anything is sent again.':
    'Es ist nichts zu tun: Bevor etwas erneut gesendet wird, wird das Postfach gefragt, was es hat.',
  'Microsoft 365 has no such mailbox, or none that applications may open ({0}).':
    'Microsoft 365 hat kein solches Postfach, oder keines, das Anwendungen öffnen dürfen ({0}).',
  'Give the user a licence with a mailbox, or correct the mapping; then deliver again.':
    'Geben Sie dem Benutzer eine Lizenz mit Postfach, oder berichtigen Sie die Zuordnung, und stellen Sie dann erneut zu.',
  'The mailbox has reached its quota.': 'Das Postfach hat sein Kontingent erreicht.',
  'Make room or raise the quota. It is tried again for some days; after that, deliver again.':
    'Schaffen Sie Platz oder erhöhen Sie das Kontingent. Es wird einige Tage lang erneut versucht; danach stellen Sie selbst erneut zu.',
  'The mailbox does not take a mail of this size ({0}).':
    'Das Postfach nimmt keine E-Mail dieser Größe an ({0}).',
  'Lower the size limit of the target to what the tenant takes, or raise it there; then deliver again.':
    'Senken Sie die Größengrenze des Ziels auf das, was der Mandant annimmt, oder erhöhen Sie sie dort, und stellen Sie dann erneut zu.',
  'Microsoft 365 does not let the application do this ({0}).':
    'Microsoft 365 erlaubt dies der Anwendung nicht ({0}).',
  'Check the credential and that it has not run out, and the permission Mail.ReadWrite or its role in Exchange: `holdfast target prove` tells them apart.':
    'Prüfen Sie die Anmeldeinformation und ob sie abgelaufen ist, sowie die Berechtigung Mail.ReadWrite oder ihre Rolle in Exchange: `holdfast target prove` unterscheidet das eine vom anderen.',
  'Microsoft 365 refused a request ({0} {1}).': 'Microsoft 365 hat eine Anforderung abgelehnt ({0} {1}).',
  'It is tried again. If it stays so, report it with this code.':
    'Es wird erneut versucht. Bleibt es dabei, melden Sie es mit diesem Code.',
  'The application signs in.': 'Die Anwendung meldet sich an.',
  'Microsoft Entra gives it Mail.ReadWrite, for every mailbox of the tenant. To limit it to some, take this away and give it the role in Exchange instead (RBAC for Applications).':
    'Microsoft Entra gibt ihr Mail.ReadWrite für jedes Postfach des Mandanten. Mit RBAC for Applications in Exchange ginge es stattdessen für einige.',
  'Microsoft Entra gives it no Mail.ReadWrite, so Exchange decides which mailboxes it may open (RBAC for Applications).':
    'Microsoft Entra gibt ihr kein Mail.ReadWrite; also entscheidet Exchange, welche Postfächer sie öffnen darf (RBAC for Applications).',
  'A message is written.': 'Eine Nachricht ist geschrieben.',
  'The message is removed again, at {0}.': 'Die Nachricht ist wieder entfernt, um {0}.',
  'It is no draft.': 'Sie ist kein Entwurf.',
  'It is a draft: Outlook would offer to send it.':
    'Sie ist ein Entwurf: Outlook würde anbieten, sie zu senden.',
  'Its Message-ID is kept.': 'Ihre Message-ID ist erhalten.',
  'Its Message-ID is not kept, so threads may fall apart.':
    'Ihre Message-ID ist nicht erhalten, sodass Unterhaltungen auseinanderfallen können.',
  'Its item class is kept: itemclass:{0}* should find it in Purview.':
    'Ihre Elementklasse ist erhalten: itemclass:{0}* findet sie in Purview.',
  'Its item class is not kept. Choose IPM.Note, and search by folder and sender.':
    'Ihre Elementklasse ist nicht erhalten. Wählen Sie IPM.Note, und suchen Sie nach Ordner und Absender.',
  'Its header fields are kept.': 'Ihre Kopffelder sind erhalten.',
  'Its header fields are not kept.': 'Ihre Kopffelder sind nicht erhalten.',
  'Its attachment is kept.': 'Ihr Anhang ist erhalten.',
  'Its attachment is not kept.': 'Ihr Anhang ist nicht erhalten.',
  "The message is found by the archive's own id.": 'Die Nachricht wird an der Kennung des Archivs gefunden.',
  "The message is not found by the archive's own id, so after a crash it could be delivered twice.":
    'Die Nachricht wird an der Kennung des Archivs nicht gefunden; nach einem Absturz könnte sie zweimal zugestellt werden.',
  'Microsoft 365 has no mailbox {0}, or the application may not open it.':
    'Microsoft 365 hat kein Postfach {0}, oder die Anwendung darf es nicht öffnen.',
  'Give the user a licence with a mailbox, or add it to the scope of the application (RBAC for Applications in Exchange).':
    'Geben Sie dem Benutzer eine Lizenz mit Postfach, oder nehmen Sie es in den Bereich der Anwendung auf (RBAC for Applications in Exchange).',
  'Write it as IPM.Note or IPM.ExternalData.NAME: letters and digits, joined by dots.':
    'Schreiben Sie IPM.Note oder IPM.ExternalData.NAME: Buchstaben und Ziffern, durch Punkte verbunden.',
  'Give a number of bytes from {0} to {1}: no mailbox of Microsoft 365 takes more.':
    'Geben Sie eine Zahl von Bytes von {0} bis {1} an: Kein Postfach von Microsoft 365 nimmt mehr an.',
  'The setting {0} of the Microsoft 365 target cannot be used.':
    'Die Einstellung {0} des Microsoft-365-Ziels ist nicht brauchbar.',
};
