import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsMicrosoft365Sv: SentenceCatalogue = {
  'The mail is too large for the mailbox, even without its attachments.':
    'E-postmeddelandet är för stort för postlådan, även utan sina bilagor.',
  'The archive has the item whole. Raise the size limit of the target, if the tenant takes more.':
    'Arkivet har objektet i sin helhet. Höj målets storleksgräns, om klientorganisationen tar emot mer.',
  'Microsoft 365 asks to wait, longer than one delivery waits.':
    'Microsoft 365 ber om väntan, längre än en leverans väntar.',
  'Nothing to do: delivery goes on by itself.': 'Inget behöver göras: leveransen fortsätter av sig själv.',
  'Delivery is tried again. If it stays so, check the cloud that is chosen, and that this machine reaches it.':
    'Det görs ett nytt försök att leverera. Om det består, kontrollera vilket moln som är valt och att den här datorn når det.',
  'Microsoft 365 broke off before it had answered.': 'Microsoft 365 avbröt innan det hade svarat.',
  'Nothing to do: the mailbox is asked what it has before anything is sent again.':
    'Inget behöver göras: postlådan tillfrågas om vad den har innan något skickas igen.',
  'Microsoft 365 has no such mailbox, or none that applications may open ({0}).':
    'Microsoft 365 har ingen sådan postlåda, eller ingen som program får öppna ({0}).',
  'Give the user a licence with a mailbox, or correct the mapping; then deliver again.':
    'Ge användaren en licens med postlåda eller rätta mappningen, och leverera sedan igen.',
  'The mailbox has reached its quota.': 'Postlådan har nått sin kvot.',
  'Make room or raise the quota. It is tried again for some days; after that, deliver again.':
    'Gör plats eller höj kvoten. Nya försök görs under några dagar; leverera därefter igen.',
  'The mailbox does not take a mail of this size ({0}).':
    'Postlådan tar inte emot ett e-postmeddelande av den här storleken ({0}).',
  'Lower the size limit of the target to what the tenant takes, or raise it there; then deliver again.':
    'Sänk målets storleksgräns till vad klientorganisationen tar emot, eller höj den där, och leverera sedan igen.',
  'Microsoft 365 does not let the application do this ({0}).':
    'Microsoft 365 låter inte programmet göra detta ({0}).',
  'Check the credential and that it has not run out, and the permission Mail.ReadWrite or its role in Exchange: `holdfast target prove` tells them apart.':
    'Kontrollera autentiseringsuppgiften och att den inte har gått ut, samt behörigheten Mail.ReadWrite eller dess roll i Exchange: `holdfast target prove` skiljer dem åt.',
  'Microsoft 365 refused a request ({0} {1}).': 'Microsoft 365 avvisade en begäran ({0} {1}).',
  'It is tried again. If it stays so, report it with this code.':
    'Det görs ett nytt försök. Om det består, rapportera det med den här koden.',
  'The application signs in.': 'Programmet loggar in.',
  'Microsoft Entra gives it Mail.ReadWrite, for every mailbox of the tenant. To limit it to some, take this away and give it the role in Exchange instead (RBAC for Applications).':
    'Microsoft Entra ger det Mail.ReadWrite för varje postlåda i klientorganisationen. Med RBAC for Applications i Exchange kan det i stället gälla några.',
  'Microsoft Entra gives it no Mail.ReadWrite, so Exchange decides which mailboxes it may open (RBAC for Applications).':
    'Microsoft Entra ger det inget Mail.ReadWrite, så Exchange avgör vilka postlådor det får öppna (RBAC for Applications).',
  'A message is written.': 'Ett meddelande är skrivet.',
  'The message is removed again, at {0}.': 'Meddelandet är borttaget igen, {0}.',
  'It is no draft.': 'Det är inget utkast.',
  'It is a draft: Outlook would offer to send it.':
    'Det är ett utkast: Outlook skulle erbjuda sig att skicka det.',
  'Its Message-ID is kept.': 'Dess Message-ID är bevarat.',
  'Its Message-ID is not kept, so threads may fall apart.':
    'Dess Message-ID är inte bevarat, så trådar kan falla isär.',
  'Its item class is kept: itemclass:{0}* should find it in Purview.':
    'Dess objektklass är bevarad: itemclass:{0}* hittar det i Purview.',
  'Its item class is not kept. Choose IPM.Note, and search by folder and sender.':
    'Dess objektklass är inte bevarad. Välj IPM.Note, och sök på mapp och avsändare.',
  'Its header fields are kept.': 'Dess huvudfält är bevarade.',
  'Its header fields are not kept.': 'Dess huvudfält är inte bevarade.',
  'Its attachment is kept.': 'Dess bilaga är bevarad.',
  'Its attachment is not kept.': 'Dess bilaga är inte bevarad.',
  "The message is found by the archive's own id.": 'Meddelandet hittas på arkivets eget id.',
  "The message is not found by the archive's own id, so after a crash it could be delivered twice.":
    'Meddelandet hittas inte på arkivets eget id och kan därför levereras två gånger efter en krasch.',
  'Microsoft 365 has no mailbox {0}, or the application may not open it.':
    'Microsoft 365 har ingen postlåda {0}, eller så får programmet inte öppna den.',
  'Give the user a licence with a mailbox, or add it to the scope of the application (RBAC for Applications in Exchange).':
    'Ge användaren en licens med postlåda, eller lägg till den i programmets omfång (RBAC for Applications i Exchange).',
  'Write it as IPM.Note or IPM.ExternalData.NAME: letters and digits, joined by dots.':
    'Skriv IPM.Note eller IPM.ExternalData.NAME: bokstäver och siffror, förenade med punkter.',
  'Give a number of bytes from {0} to {1}: no mailbox of Microsoft 365 takes more.':
    'Ange ett antal byte från {0} till {1}: ingen postlåda i Microsoft 365 tar emot mer.',
  'The setting {0} of the Microsoft 365 target cannot be used.':
    'Inställningen {0} för Microsoft 365-målet går inte att använda.',
};
