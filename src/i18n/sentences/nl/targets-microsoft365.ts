import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsMicrosoft365Nl: SentenceCatalogue = {
  'The mail is too large for the mailbox, even without its attachments.':
    'De e-mail is te groot voor het postvak, ook zonder de bijlagen.',
  'The archive has the item whole. Raise the size limit of the target, if the tenant takes more.':
    'Het archief heeft het item volledig. Verhoog de groottegrens van het doel als de tenant meer aanneemt.',
  'Microsoft 365 asks to wait, longer than one delivery waits.':
    'Microsoft 365 vraagt om te wachten, langer dan één bezorging wacht.',
  'Nothing to do: delivery goes on by itself.': 'Er is niets te doen: de bezorging gaat vanzelf verder.',
  'Delivery is tried again. If it stays so, check the cloud that is chosen, and that this machine reaches it.':
    'De bezorging wordt opnieuw geprobeerd. Blijft het zo, controleer dan welke cloud is gekozen en of deze machine die bereikt.',
  'Microsoft 365 broke off before it had answered.': 'Microsoft 365 brak af voordat het had geantwoord.',
  'Nothing to do: the mailbox is asked what it has before anything is sent again.':
    'Er is niets te doen: het postvak wordt gevraagd wat het heeft voordat er iets opnieuw wordt verzonden.',
  'Microsoft 365 has no such mailbox, or none that applications may open ({0}).':
    "Microsoft 365 heeft zo'n postvak niet, of geen dat toepassingen mogen openen ({0}).",
  'Give the user a licence with a mailbox, or correct the mapping; then deliver again.':
    'Geef de gebruiker een licentie met een postvak, of verbeter de toewijzing, en bezorg dan opnieuw.',
  'The mailbox has reached its quota.': 'Het postvak heeft zijn quotum bereikt.',
  'Make room or raise the quota. It is tried again for some days; after that, deliver again.':
    'Maak ruimte of verhoog het quotum. Het wordt nog enkele dagen opnieuw geprobeerd; bezorg daarna zelf opnieuw.',
  'The mailbox does not take a mail of this size ({0}).':
    'Het postvak neemt geen e-mail van deze grootte aan ({0}).',
  'Lower the size limit of the target to what the tenant takes, or raise it there; then deliver again.':
    'Verlaag de groottegrens van het doel tot wat de tenant aanneemt, of verhoog die daar, en bezorg dan opnieuw.',
  'Microsoft 365 does not let the application do this ({0}).':
    'Microsoft 365 staat dit de toepassing niet toe ({0}).',
  'Check the credential and that it has not run out, and the permission Mail.ReadWrite or its role in Exchange: `holdfast target prove` tells them apart.':
    'Controleer het aanmeldgegeven en of het niet is verlopen, en de machtiging Mail.ReadWrite of de rol ervan in Exchange: `holdfast target prove` onderscheidt ze.',
  'Microsoft 365 refused a request ({0} {1}).': 'Microsoft 365 weigerde een aanvraag ({0} {1}).',
  'It is tried again. If it stays so, report it with this code.':
    'Het wordt opnieuw geprobeerd. Blijft het zo, meld het dan met deze code.',
  'The application signs in.': 'De toepassing meldt zich aan.',
  'Microsoft Entra gives it Mail.ReadWrite, for every mailbox of the tenant. To limit it to some, take this away and give it the role in Exchange instead (RBAC for Applications).':
    'Microsoft Entra geeft haar Mail.ReadWrite voor elk postvak van de tenant. Met RBAC for Applications in Exchange kan het in plaats daarvan voor enkele.',
  'Microsoft Entra gives it no Mail.ReadWrite, so Exchange decides which mailboxes it may open (RBAC for Applications).':
    'Microsoft Entra geeft haar geen Mail.ReadWrite, dus beslist Exchange welke postvakken zij mag openen (RBAC for Applications).',
  'A message is written.': 'Er is een e-mail geschreven.',
  'The message is removed again, at {0}.': 'De e-mail is weer verwijderd, om {0}.',
  'It is no draft.': 'Hij is geen concept.',
  'It is a draft: Outlook would offer to send it.':
    'Hij is een concept: Outlook zou aanbieden hem te verzenden.',
  'Its Message-ID is kept.': 'De Message-ID ervan is behouden.',
  'Its Message-ID is not kept, so threads may fall apart.':
    'De Message-ID ervan is niet behouden, zodat gesprekken uiteen kunnen vallen.',
  'Its item class is kept: itemclass:{0}* should find it in Purview.':
    'De itemklasse ervan is behouden: itemclass:{0}* vindt hem in Purview.',
  'Its item class is not kept. Choose IPM.Note, and search by folder and sender.':
    'De itemklasse ervan is niet behouden. Kies IPM.Note en zoek op map en afzender.',
  'Its header fields are kept.': 'De kopvelden ervan zijn behouden.',
  'Its header fields are not kept.': 'De kopvelden ervan zijn niet behouden.',
  'Its attachment is kept.': 'De bijlage ervan is behouden.',
  'Its attachment is not kept.': 'De bijlage ervan is niet behouden.',
  "The message is found by the archive's own id.": 'De e-mail wordt gevonden op de eigen id van het archief.',
  "The message is not found by the archive's own id, so after a crash it could be delivered twice.":
    'De e-mail wordt niet gevonden op de eigen id van het archief en kan na een crash dus twee keer worden bezorgd.',
  'Microsoft 365 has no mailbox {0}, or the application may not open it.':
    'Microsoft 365 heeft geen postvak {0}, of de toepassing mag het niet openen.',
  'Give the user a licence with a mailbox, or add it to the scope of the application (RBAC for Applications in Exchange).':
    'Geef de gebruiker een licentie met een postvak, of neem het op in het bereik van de toepassing (RBAC for Applications in Exchange).',
  'Write it as IPM.Note or IPM.ExternalData.NAME: letters and digits, joined by dots.':
    'Schrijf IPM.Note of IPM.ExternalData.NAME: letters en cijfers, verbonden door punten.',
  'Give a number of bytes from {0} to {1}: no mailbox of Microsoft 365 takes more.':
    'Geef een aantal bytes van {0} tot {1} op: geen postvak van Microsoft 365 neemt meer aan.',
  'The setting {0} of the Microsoft 365 target cannot be used.':
    'De instelling {0} van het Microsoft 365-doel is niet bruikbaar.',
};
